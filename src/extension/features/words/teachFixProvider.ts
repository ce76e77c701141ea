import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { lineOfEntry } from "../../../engine";
import { toSpan } from "../../core/util/convert";
import { Command } from "../../manifest/commands";
import type { Offers } from "./offers";

/** Under the light bulb where something was corrected: the line that would teach it. */
export class TeachFixProvider implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix];
  readonly #offers: Offers;

  constructor(offers: Offers) {
    this.#offers = offers;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const offer = this.#offers.of(document);
    const { start, end } = toSpan(document, range);
    if (!offer || end < offer.span.start || start > offer.span.end) return [];
    const title = l10n.t("Teach the folder: {0}…", lineOfEntry(offer.entry));
    const made = new vscode.CodeAction(title, TeachFixProvider.kinds[0]);
    made.command = { title, command: Command.teachWords, arguments: [{ answer: "offer" }] };
    return [made];
  }
}
