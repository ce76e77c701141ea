/** A list of words as it stands in a file of `lexicons/words/`. */
export interface WordList {
  /** What the words have in common. */
  readonly says: string;
  /** In normal form (lower case, plain apostrophes), separated by spaces; "_" is a space within one entry. */
  readonly words: string;
}

/** The entries of the lists together. */
export function entriesOf(...lists: readonly WordList[]): string[] {
  return lists.flatMap(({ words }) => words.split(" ").map((word) => word.replaceAll("_", " ")));
}

/** The entries of the lists together, to be asked for a word. */
export function wordSet(...lists: readonly WordList[]): ReadonlySet<string> {
  return new Set(entriesOf(...lists));
}

/** The entries as alternatives of a regular expression, without a group around them. */
export function alternatives(...lists: readonly WordList[]): string {
  return entriesOf(...lists)
    .map((entry) => entry.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&").replaceAll(" ", "\\s+"))
    .join("|");
}
