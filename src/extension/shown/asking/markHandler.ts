import * as l10n from "@vscode/l10n";
import type { Span } from "../../../engine";
import type { Handler } from "../../core/handlers";
import { type Asked, type Asking, readAsked } from "./asked";
import { tell } from "./tell";
import { wordsAt } from "./wordBorders";

/** Marks words; returns whether it did. */
export type MarkWords = (asked: Asked, words: Span) => boolean;

/** A command that marks the selection, or the word at the cursor. It returns whether it did. */
export const markHandler =
  (context: Asking, mark: MarkWords): Handler =>
  async (...args) => {
    const asked = await readAsked(context, args);
    if (!asked) return false;
    const words = wordsAt(asked.annotated.document.getText(), asked.selection);
    if (words) return mark(asked, words);
    tell(l10n.t("select the words to mark"));
    return false;
  };
