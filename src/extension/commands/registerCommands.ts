import * as vscode from "vscode";
import { Command } from "../manifest/commands";
import type { CommandContext, Handler } from "./commandContext";
import { copyMeeting, copyStatement } from "./copy";
import { documentCommands } from "./documentCommands";
import { explain } from "./explain";
import { folderCommands, type FolderContext } from "./folderMeetings";
import { goToMeeting } from "./goToMeeting";
import { attributeCommands } from "./hand/attributes";
import { bulkCommands } from "./hand/bulk";
import { changeTypeCommands } from "./hand/changeType";
import { correctCommands } from "./hand/correct";
import { correctMeetingCommands } from "./hand/correctMeeting";
import { correctStatementCommands } from "./hand/correctStatement";
import { markCommands } from "./hand/mark";
import { reviewCommands } from "./hand/review";
import { reviewFilterCommands } from "./hand/reviewFilter";
import { rowCommands } from "./hand/rows";
import { sameNameCommands } from "./hand/sameName";
import { sidecarCommands } from "./hand/sidecars";
import { togetherCommands } from "./hand/together";
import { undoCommands } from "./hand/undo";
import { navigationCommands } from "./navigate";
import { viewCommands } from "./viewCommands";

/** Registers every command of the manifest. */
export function registerCommands(context: CommandContext, folder: FolderContext): vscode.Disposable {
  const commands: readonly (readonly [string, Handler])[] = [
    ...documentCommands(context),
    ...navigationCommands(context),
    ...viewCommands(context),
    ...folderCommands(context, folder),
    ...markCommands(context),
    ...correctCommands(context),
    ...changeTypeCommands(context),
    ...correctStatementCommands(context),
    ...correctMeetingCommands(context),
    ...attributeCommands(context),
    ...undoCommands(context),
    ...reviewCommands(context),
    ...reviewFilterCommands(context),
    ...bulkCommands(context),
    ...rowCommands(context),
    ...sameNameCommands(context),
    ...sidecarCommands(context),
    ...togetherCommands(context),
    [Command.goToMeeting, goToMeeting(context)],
    [Command.copyStatement, copyStatement(context)],
    [Command.copyMeeting, copyMeeting(context)],
    [Command.explain, explain(context)],
  ];
  return vscode.Disposable.from(
    ...commands.map(([id, handler]) => vscode.commands.registerCommand(id, handler)),
  );
}
