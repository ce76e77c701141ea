import * as vscode from "vscode";
import type { Resources } from "../../../engine";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { wordsCommands } from "../../manifest/commands/words";
import { PROSE_LANGUAGES } from "../../manifest/languages";
import type { Trees } from "../../shown/tree/trees";
import { WordsCompletionProvider } from "./completions";
import { ListProblems } from "./listProblems";
import { Offers } from "./offers";
import { openOwnWords, teachWords } from "./teach";
import { TeachFixProvider } from "./teachFixProvider";

/** A project's own list of words: corrections that teach the whole folder. */
export function registerWords(
  core: Core,
  trees: Trees,
  loadLexicons: () => Promise<Resources["lexicons"]>,
): Offers {
  const { own } = core;
  const lexicons = async () => ({ lexicons: await loadLexicons() });
  const offers = own(new Offers(core, lexicons));
  own(new ListProblems(core.words, lexicons));
  own(
    vscode.languages.registerCodeActionsProvider([...PROSE_LANGUAGES], new TeachFixProvider(offers), {
      providedCodeActionKinds: TeachFixProvider.kinds,
    }),
  );
  own(
    vscode.languages.registerCompletionItemProvider(
      WordsCompletionProvider.selector,
      new WordsCompletionProvider(lexicons),
    ),
  );
  own(
    registerHandlers(wordsCommands, {
      teachWords: teachWords({ ...core, trees }, offers, lexicons),
      openOwnWords: openOwnWords(core),
    }),
  );
  return offers;
}
