import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { correctCommands } from "../../manifest/commands/correct";
import { PROSE_LANGUAGES } from "../../manifest/languages";
import type { Trees } from "../../shown/tree/trees";
import { changeTypeHandlers } from "./changeType";
import { correctMeetingHandlers } from "./correctMeeting";
import { correctStatementHandlers } from "./correctStatement";
import { AnnotationFixProvider } from "./fixProvider";
import { markHandlers } from "./mark";
import { regroupHandlers } from "./regroup";
import { removeOrNoteHandlers } from "./removeOrNote";
import { resizeHandlers } from "./resize";
import { sameNameHandlers } from "./sameName";
import { undoHandlers } from "./undo";

/** Marks what was missed, corrects what is marked, and takes it back. */
export function registerCorrect(core: Core, trees: Trees): void {
  const { service, labels, own } = core;
  const asking = { ...core, trees };
  own(
    vscode.languages.registerCodeActionsProvider(
      [...PROSE_LANGUAGES],
      new AnnotationFixProvider(service, labels),
      { providedCodeActionKinds: AnnotationFixProvider.kinds },
    ),
  );
  own(
    registerHandlers(correctCommands, {
      ...markHandlers(asking),
      ...resizeHandlers(asking),
      ...regroupHandlers(asking),
      ...removeOrNoteHandlers(asking),
      ...changeTypeHandlers(asking),
      ...correctStatementHandlers(asking),
      ...correctMeetingHandlers(asking),
      ...sameNameHandlers(asking),
      ...undoHandlers(core),
    }),
  );
}
