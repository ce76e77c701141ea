import { escapeHtml } from "./escapeHtml";
import type { Block, HrefOf, Page, Run } from "./page";

export interface HtmlOptions {
  readonly hrefOf: HrefOf;
  /** The style sheet; nothing is fetched. */
  readonly style: string;
  /** Language of the page's own words (BCP 47). */
  readonly language: string;
  /** Content security policy of styles: a nonce where the page's owner wants one, else `'unsafe-inline'`. */
  readonly nonce?: string;
  /** Blocks that stand above the title, as links to run things. */
  readonly tools?: readonly Run[];
}

/**
 * The page as a whole HTML document, in pieces. It holds no script and fetches nothing, which its own policy forbids too; words
 * of documents are text.
 */
export function* pageHtml(
  { title, blocks }: Page,
  { hrefOf, style, language, nonce, tools = [] }: HtmlOptions,
): Generator<string> {
  const source = nonce === undefined ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  yield `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style${nonce === undefined ? "" : ` nonce="${escapeHtml(nonce)}"`}>
${style}
</style>
</head>
<body>
`;
  if (tools.length > 0)
    yield `<nav>${tools.map((run) => `<span>${runOf(run, hrefOf)}</span>`).join("")}</nav>\n`;
  yield `<main>\n<h1>${escapeHtml(title)}</h1>\n`;
  for (const block of blocks) yield* blockOf(block, hrefOf);
  yield "</main>\n</body>\n</html>\n";
}

function* blockOf(block: Block, hrefOf: HrefOf): Generator<string> {
  const line = (runs: readonly Run[]) => runs.map((run) => runOf(run, hrefOf)).join("");
  switch (block.kind) {
    case "heading":
      yield `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>\n`;
      return;
    case "paragraph":
      yield `<p>${line(block.runs)}</p>\n`;
      return;
    case "list":
      yield block.ordered ? "<ol>\n" : "<ul>\n";
      for (const item of block.items) yield `<li>${line(item)}</li>\n`;
      yield block.ordered ? "</ol>\n" : "</ul>\n";
      return;
    case "table":
      yield `<table>\n<thead><tr>${block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("")}</tr></thead>\n<tbody>\n`;
      for (const cells of block.rows)
        yield `<tr>${cells.map((cell) => `<td>${line(cell)}</td>`).join("")}</tr>\n`;
      yield "</tbody>\n</table>\n";
  }
}

const TAGS = { strong: "strong", quiet: "small", quote: "q", added: "ins", removed: "del" } as const;

function runOf({ text, style, link }: Run, hrefOf: HrefOf): string {
  const tag = style && TAGS[style];
  const set = tag ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text);
  const href = link ? hrefOf(link) : null;
  return href === null ? set : `<a href="${escapeHtml(href)}">${set}</a>`;
}
