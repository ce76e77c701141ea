import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { readingCommands } from "../../manifest/commands/reading";
import { PROSE_LANGUAGES } from "../../manifest/languages";
import { annotateHandlers } from "./annotate";
import { CursorContext } from "./cursorContext";
import { Decorations } from "./decorations";
import { explain } from "./explain";
import { goToMeeting } from "./goToMeeting";
import { AnnotationHoverProvider } from "./hoverProvider";
import { MeetingLensProvider } from "./meetingLensProvider";
import { navigateHandlers } from "./navigate";
import { ReadAsSeed } from "./readAsSeed";
import { provideSample, sampleHandlers } from "./sample";
import { StatusItem } from "./statusItem";
import { AnnotationSymbolProvider } from "./symbolProvider";
import { toggleHandlers } from "./toggleMarks";

/** What shows in the text: marks, hovers, lenses, the outline, and the ways from one mark to another. */
export function registerReading(core: Core, extensionUri: vscode.Uri): { readonly decorations: Decorations } {
  const { service, active, keys, labels, own } = core;
  const { languages } = vscode;
  const prose = [...PROSE_LANGUAGES];
  own(provideSample(extensionUri));
  const asSeed = own(new ReadAsSeed(core));
  const decorations = own(new Decorations(service));
  const lenses = own(new MeetingLensProvider(service));
  own(new StatusItem(service, active));
  own(new CursorContext(service, active, keys));
  own(languages.registerHoverProvider(prose, new AnnotationHoverProvider(service, labels)));
  const symbols = new AnnotationSymbolProvider(service);
  own(languages.registerDocumentSymbolProvider(prose, symbols, { label: "Readout" }));
  own(languages.registerCodeLensProvider(prose, lenses));
  own(
    registerHandlers(readingCommands, {
      ...annotateHandlers({ ...core, asSeed }),
      ...navigateHandlers(core),
      ...toggleHandlers,
      ...sampleHandlers,
      goToMeeting: goToMeeting(core),
      explain: explain(core),
    }),
  );
  return { decorations };
}
