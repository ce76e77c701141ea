import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import type { EnginePort } from "../../engine/enginePort";
import { draftCommands } from "../../manifest/commands/drafts";
import { PROSE_LANGUAGES } from "../../manifest/languages";
import { DraftChecks } from "./draftChecks";
import { draftHandlers } from "./draftCommands";
import { DraftDiagnostics } from "./draftDiagnostics";
import { DraftFixProvider } from "./draftFixProvider";
import { DraftPages } from "./draftPages";
import { DraftStatus } from "./draftStatus";

/** Checks a text that is being written against a folder of sources, as long as the person wants it. */
export function registerDrafts(core: Core, engine: EnginePort, extensionUri: vscode.Uri): void {
  const { own, service, log, keys } = core;
  const checks = own(new DraftChecks({ engine, service, log }));
  const diagnostics = own(new DraftDiagnostics(checks));
  const pages = own(new DraftPages(extensionUri));
  own(new DraftStatus(checks, keys));
  own(
    vscode.languages.registerCodeActionsProvider([...PROSE_LANGUAGES], new DraftFixProvider(diagnostics), {
      providedCodeActionKinds: DraftFixProvider.kinds,
    }),
  );
  own(registerHandlers(draftCommands, draftHandlers({ checks, diagnostics, pages })));
}
