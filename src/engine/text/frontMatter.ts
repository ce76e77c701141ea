import type { Span } from "./span";

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
/** A first line that a mapping of YAML may begin with: a dash alone may also stand above prose. */
const MAPPING = /^(?:[ \t]*(?:#.*)?\r?\n)*[\w-]+[ \t]*:(?:\s|$)/u;

/** What stands above a text between lines of dashes, as site generators have it. */
export interface FrontMatterBlock extends Span {
  /** YAML, without the lines of dashes. */
  readonly yaml: string;
}

/** The front matter of a text, at most 4 000 characters long; null where it has none. Document offsets. */
export function frontMatterBlock(text: string): FrontMatterBlock | null {
  const [block, yaml] = BLOCK.exec(text) ?? [];
  if (block === undefined || yaml === undefined || !MAPPING.test(yaml)) return null;
  return { start: 0, end: block.length, yaml };
}
