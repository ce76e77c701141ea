import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { knownVerbs, WORD_KINDS, WORDS_FILE } from "../../../engine";
import type { Lexicons } from "./suggest";

/** In a list of words: what a line begins with, and the verbs that a verb may be like. */
export class WordsCompletionProvider implements vscode.CompletionItemProvider {
  static readonly selector: vscode.DocumentSelector = { pattern: `**/${WORDS_FILE}` };
  readonly #lexicons: () => Promise<Lexicons>;

  constructor(lexicons: () => Promise<Lexicons>) {
    this.#lexicons = lexicons;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const before = document.lineAt(position.line).text.slice(0, position.character);
    if (/^\s*\p{L}*$/u.test(before)) return WORD_KINDS.map(kindItem);
    const kind = /^\s*(verb|meeting)\s*:[^=#]*=\s*\p{L}*$/iu.exec(before)?.[1].toLowerCase();
    if (kind !== "verb" && kind !== "meeting") return [];
    const verbs = knownVerbs(await this.#lexicons())[kind];
    return [...verbs].map((verb) => new vscode.CompletionItem(verb, vscode.CompletionItemKind.Value));
  }
}

function kindItem(kind: (typeof WORD_KINDS)[number]): vscode.CompletionItem {
  const item = new vscode.CompletionItem(kind, vscode.CompletionItemKind.Keyword);
  item.insertText = `${kind}: `;
  item.detail = {
    never: l10n.t("words that are no name"),
    verb: l10n.t("a verb that reports, and one that it is like"),
    meeting: l10n.t("a verb that tells of a meeting, and one that it is like"),
    role: l10n.t("an office"),
    person: l10n.t("a name, and behind “=” other names for the same"),
    organization: l10n.t("a name, and behind “=” other names for the same"),
    place: l10n.t("a name, and behind “=” other names for the same"),
    nationality: l10n.t("a name, and behind “=” other names for the same"),
    event: l10n.t("a name, and behind “=” other names for the same"),
    agreement: l10n.t("a name, and behind “=” other names for the same"),
  }[kind];
  return item;
}
