import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { Command } from "../contributions";
import type { CommandContext, Handler } from "./commandContext";

export function documentCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  const { active, filter, service, virtual } = context;
  return [
    [
      Command.annotate,
      async () => {
        const document = vscode.window.activeTextEditor?.document;
        if (!document || !filter.request(document)) {
          void vscode.window.showInformationMessage(
            l10n.t("Readout annotates plain text, Markdown and seed documents."),
          );
          return;
        }
        await service.current(document);
      },
    ],
    [Command.refresh, () => active.current && service.refresh(active.current).then(() => undefined)],
    [
      Command.showJson,
      async () => {
        if (!active.current) return;
        const document = await vscode.workspace.openTextDocument(virtual.jsonUri(active.current));
        const json = await vscode.languages.setTextDocumentLanguage(document, "json");
        await vscode.window.showTextDocument(json, { viewColumn: vscode.ViewColumn.Beside, preview: true });
      },
    ],
    [
      Command.openSample,
      async () => {
        const document = await vscode.workspace.openTextDocument(virtual.sampleUri);
        await vscode.window.showTextDocument(document, { preview: false });
      },
    ],
  ];
}
