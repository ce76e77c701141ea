import { tokenize } from "../tokens/tokenize";
import { formOf, type TokenRange, type Tokens } from "../tokens/tokens";
import { type ListedType, phrasesOfEntry, type WordEntry } from "./entry";

/** What the list says of words: that they name this, or nothing. */
export interface Listed {
  readonly type: ListedType | "role";
  /** The name that the list gives it. */
  readonly name: string;
}

interface Form<What> {
  /** As the list writes them, but for their apostrophes. */
  readonly words: readonly string[];
  readonly what: What;
}

/** A listed form found in a paragraph. */
export interface FoundListed extends TokenRange {
  readonly listed: Listed;
}

/** The names, roles and ordinary words of a project's own list, ready to be asked for at a token. */
export class ListedForms {
  readonly #forms = new Map<string, Form<Listed>[]>();
  readonly #never = new Map<string, Form<null>[]>();
  readonly isEmpty: boolean;

  constructor(entries: readonly WordEntry[]) {
    for (const entry of entries) {
      if ("aliases" in entry) {
        const listed = { type: entry.kind, name: entry.name };
        for (const form of phrasesOfEntry(entry)) enter(this.#forms, form, listed);
      } else if (entry.kind === "role" && entry.name.includes(" "))
        enter(this.#forms, entry.name, { type: "role", name: entry.name });
      else if (entry.kind === "never") enter(this.#never, entry.name, null);
    }
    this.isEmpty = this.#forms.size === 0 && this.#never.size === 0;
  }

  /** Every listed form, without overlaps, the longest first; an article in front is asked for and left out. */
  find(tokens: Tokens): FoundListed[] {
    const found: FoundListed[] = [];
    if (this.#forms.size === 0) return found;
    for (let at = 0; at < tokens.count; at++) {
      const form = this.#forms.get(tokens.lower[at])?.find(({ words }) => stands(tokens, at, words));
      if (!form) continue;
      const first = form.words.length > 1 && isArticle(form.words[0]) ? at + 1 : at;
      const end = at + form.words.length;
      found.push({ first, end, listed: form.what });
      at = end - 1;
    }
    return found;
  }

  /** What the list says of the very words of the range, with or without an article before them. */
  at(tokens: Tokens, first: number, end: number): Listed | null {
    return standing(this.#forms, tokens, first, end)?.what ?? null;
  }

  /** True if the list says that the very words of the range are no name. */
  isNever(tokens: Tokens, first: number, end: number): boolean {
    return this.#never.size > 0 && standing(this.#never, tokens, first, end) !== undefined;
  }
}

type Forms<What> = ReadonlyMap<string, readonly Form<What>[]>;

/** The form that the very words of the range are, with or without an article before them. */
const standing = <What>(forms: Forms<What>, tokens: Tokens, first: number, end: number) =>
  exactly(forms, tokens, first, end) ??
  (first > 0 && isArticle(tokens.lower[first - 1]) ? exactly(forms, tokens, first - 1, end) : undefined);

const exactly = <What>(forms: Forms<What>, tokens: Tokens, first: number, end: number) =>
  forms
    .get(tokens.lower[first])
    ?.find(({ words }) => words.length === end - first && stands(tokens, first, words));

const isArticle = (word: string): boolean => /^(?:the|a|an)$/iu.test(word);

function enter<What>(forms: Map<string, Form<What>[]>, form: string, what: What): void {
  const tokens = tokenize(form);
  const words = Array.from({ length: tokens.count }, (_, i) => straight(formOf(tokens, i)));
  const list = forms.get(tokens.lower[0]) ?? [];
  list.push({ words, what });
  list.sort((a, b) => b.words.length - a.words.length);
  forms.set(tokens.lower[0], list);
}

const straight = (form: string): string => form.replaceAll("’", "'");

/** The words stand at the token: a word in small letters in any case, another as it is written or in capitals. */
function stands(tokens: Tokens, at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.count) return false;
  return words.every((listed, i) => {
    const written = straight(formOf(tokens, at + i));
    return (
      written === listed ||
      (listed === listed.toLowerCase() ? written.toLowerCase() === listed : written === listed.toUpperCase())
    );
  });
}
