import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { Scheme } from "../core/schemes";
import { Command } from "../manifest/commands";
import type { Rendition } from "../documents/virtualDocuments";
import type { CommandContext, Handler } from "./commandContext";
import { tell } from "./hand/asked";

export function documentCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  const { active, filter, service, virtual } = context;
  return [
    [
      Command.annotate,
      async () => {
        const document = vscode.window.activeTextEditor?.document;
        if (!document || !filter.request(document)) {
          tell(l10n.t("open a plain text, Markdown or seed document to annotate it"));
          return;
        }
        await service.current(document);
      },
    ],
    [Command.refresh, () => active.current && service.refresh(active.current).then(() => undefined)],
    [Command.showJson, () => showBeside(context, Scheme.json, "json")],
    [Command.showEvents, () => showBeside(context, Scheme.events, "plaintext")],
    [
      Command.openSample,
      async () => {
        const document = await vscode.workspace.openTextDocument(virtual.sampleUri);
        await vscode.window.showTextDocument(document, { preview: false });
      },
    ],
  ];
}

/** Opens another form of the active document's annotations beside it. */
async function showBeside(
  { active, virtual }: CommandContext,
  rendition: Rendition,
  language: string,
): Promise<void> {
  if (!active.current) return;
  const document = await vscode.workspace.openTextDocument(virtual.uriOf(rendition, active.current));
  const languages = await vscode.languages.getLanguages();
  const known = rendition === Scheme.events && languages.includes("csv") ? "csv" : language;
  const shown = await vscode.languages.setTextDocumentLanguage(document, known);
  await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}
