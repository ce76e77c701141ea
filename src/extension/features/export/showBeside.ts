import * as vscode from "vscode";
import type { Core } from "../../core/core";
import type { Handlers } from "../../core/handlers";
import { Scheme } from "../../core/schemes";
import { showPreview } from "../../shown/showPreview";
import type { Rendition, Renditions } from "./renditions";

type Active = Pick<Core, "active">;

/** Shows the active document's annotations in another form. */
export function renditionHandlers(core: Active, renditions: Renditions) {
  return {
    showJson: () => showBeside(core, renditions, Scheme.json, "json"),
    showEvents: () => showTable(core, renditions),
    showEventsCsv: () => showBeside(core, renditions, Scheme.events, "plaintext"),
  } satisfies Handlers;
}

/** Shows the events as a table where the editor can render Markdown, otherwise as comma-separated values. */
async function showTable(core: Active, renditions: Renditions): Promise<void> {
  const { current } = core.active;
  if (current && !(await showPreview(renditions.uriOf(Scheme.eventTable, current))))
    await showBeside(core, renditions, Scheme.events, "plaintext");
}

/** Opens another form of the active document's annotations beside it. */
async function showBeside(
  { active }: Active,
  renditions: Renditions,
  rendition: Rendition,
  language: string,
): Promise<void> {
  if (!active.current) return;
  const document = await vscode.workspace.openTextDocument(renditions.uriOf(rendition, active.current));
  const languages = await vscode.languages.getLanguages();
  const known = rendition === Scheme.events && languages.includes("csv") ? "csv" : language;
  const shown = await vscode.languages.setTextDocumentLanguage(document, known);
  await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}
