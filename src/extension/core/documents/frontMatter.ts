/** The date (ISO, a day) that a document's front matter gives, as site generators read it. */
export function dateInFrontMatter(text: string): string | undefined {
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(
    text,
  )?.[1];
  return block === undefined
    ? undefined
    : /^date:[ \t]*["']?(\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01]))(?!\d)/mu.exec(block)?.[1];
}
