import type { SentenceView } from "../document/sentenceView";
import { isComma, isStop, quotationAt } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { assertion, type Draft } from "./draft";

/**
 * Quoted sentences without a cue of their own. After a quotation whose cue stands right before them (“…,” she said.
 * “…”) they continue it; elsewhere they are statements of their own, whose speaker the document shows.
 */
export function continueQuotations(
  view: SentenceView,
  units: readonly TokenRange[],
  drafts: readonly Draft[],
): Draft[] {
  const result = [...drafts];
  const grown = new Map<number, TokenRange[]>();
  const append = (at: number, piece: TokenRange) => {
    const pieces = grown.get(at) ?? [...result[at].content];
    pieces.push(piece);
    if (!grown.has(at)) {
      grown.set(at, pieces);
      result[at] = { ...result[at], content: pieces };
    }
  };
  let next = 0;
  for (const unit of units) {
    const content = whollyQuoted(view, unit);
    const before = next;
    while (
      next < result.length &&
      result[next].head < unit.end &&
      result[next].head >= 0 &&
      next < drafts.length
    )
      next++;
    if (!content || next > before || isTaken(drafts[next], unit.first)) continue;
    const at = continued(view, result, next, unit.first);
    if (at >= 0) append(at, content);
    else
      result.push(
        assertion(unit.first, {
          cue: [],
          content: [content],
          source: null,
          tense: "past",
          frame: "quotation",
          place: "floating",
          confidence: 0.5,
        }),
      );
  }
  return result;
}

/** True if the attribution that follows already has this quotation (“…” — Name). */
const isTaken = (draft: Draft | undefined, first: number): boolean =>
  draft?.content.some((piece) => piece.first <= first && first < piece.end) ?? false;

/** The quoted part of a unit that holds nothing else. */
function whollyQuoted(view: SentenceView, { first, end }: TokenRange): TokenRange | null {
  const quotation = quotationAt(view, first);
  if (!quotation || quotation.use === "title") return null;
  let at = quotation.endToken;
  while (at < end) {
    const more = quotationAt(view, at);
    if (more) at = more.endToken;
    else if (isStop(view, at) || isComma(view, at)) at++;
    else return null;
  }
  return { first, end: at };
}

/** Index of the draft that a quotation at `first` continues: the last one, if it quotes and nothing stands between. */
function continued(view: SentenceView, drafts: readonly Draft[], next: number, first: number): number {
  for (let i = Math.min(next, drafts.length) - 1; i >= 0 && i >= next - 4; i--) {
    const { content, cue, source } = drafts[i];
    if (content.length === 0) continue;
    const quoted = content.some((piece) => view.quote[piece.first] >= 0 || view.quote[piece.end - 1] >= 0);
    if (!quoted) continue;
    const end = Math.max(
      ...content.map((piece) => piece.end),
      ...cue.map((piece) => piece.end),
      source?.end ?? 0,
    );
    if (first - end <= 24) return i;
  }
  return -1;
}
