import type { MentionKind } from "../annotations/annotationSet";
import type { MentionOf, Referent } from "../annotations/mentionIndex";
import { tokenFrom, type PlacedTokens } from "../document/documentWords";
import { hasFlag, TokenFlag, type TokenRange, type Tokens } from "../tokens/tokens";

/** A mention inside a source, by tokens of its paragraph. */
export interface NamedInSource<Who extends Referent = Referent> extends TokenRange {
  readonly kind: MentionKind;
  readonly entity: Who;
}

/** The words of a source (`first` to `end`, tokens of their paragraph) and who is mentioned among them, in order. */
export interface SourceWords<Who extends Referent = Referent> extends TokenRange {
  readonly tokens: Tokens;
  readonly lower: Tokens["lower"];
  readonly mentions: readonly NamedInSource<Who>[];
}

/** A source with its mentions (document offsets) as tokens. */
export function sourceWords<Who extends Referent>(
  { tokens, offset, first, end }: PlacedTokens,
  mentions: readonly MentionOf<Who>[],
): SourceWords<Who> {
  const placed = mentions.map(({ start, end: to, kind, entity }) => ({
    first: tokenFrom(tokens, start - offset),
    end: tokenFrom(tokens, to - offset),
    kind,
    entity,
  }));
  return { tokens, lower: tokens.lower, first, end, mentions: placed };
}

export const isSmall = ({ tokens }: SourceWords, i: number): boolean =>
  !hasFlag(tokens, i, TokenFlag.Capital);

/** A word of letters alone: no mark, number or joined word. */
export const isLetters = ({ lower }: SourceWords, i: number): boolean => /^\p{L}+$/u.test(lower[i]);

/** True if the words from `at` on, none behind `end`, are those. */
export function reads({ lower }: SourceWords, at: number, end: number, words: readonly string[]): boolean {
  return at + words.length <= end && words.every((word, k) => lower[at + k] === word);
}

/** True if a name in the source covers the token. */
export const isInName = ({ mentions }: SourceWords, i: number): boolean =>
  mentions.some((found) => found.kind === "name" && found.first <= i && i < found.end);

/** The source as it is spelt. */
export const spelling = ({ tokens, first, end }: SourceWords): string =>
  tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
