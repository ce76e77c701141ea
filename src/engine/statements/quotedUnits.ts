import type { SentenceView } from "../document/sentenceView";
import { withQuote } from "../grammar/viewParagraph";
import type { TokenRange } from "../tokens/tokens";

const SHORTEST = 6;

/** The paragraph as seen from inside its outer quotations, whose own marks no longer count; null if it has none. */
export function nestedView(view: SentenceView): SentenceView | null {
  if (!view.quotations.some(({ depth, use }) => depth === 0 && use === "speech")) return null;
  const quote = new Int32Array(view.tokens.count).fill(-1);
  view.quotations.forEach((quotation, index) => {
    if (quotation.depth === 1) quote.fill(index, quotation.firstToken, quotation.endToken);
  });
  return withQuote(view, quote);
}

/** The sentences inside the outer quotations that hold speech. */
export function quotedUnits(view: SentenceView): TokenRange[] {
  const { sentences } = view;
  const units: TokenRange[] = [];
  let at = 0;
  for (const quotation of view.quotations) {
    if (quotation.depth !== 0 || quotation.use !== "speech") continue;
    const first = quotation.firstToken + 1;
    const end = quotation.closed ? quotation.endToken - 1 : quotation.endToken;
    while (at < sentences.length && sentences[at].end <= first) at++;
    for (let i = at; i < sentences.length && sentences[i].first < end; i++) {
      const unit = { first: Math.max(first, sentences[i].first), end: Math.min(end, sentences[i].end) };
      if (unit.end - unit.first >= SHORTEST) units.push(unit);
    }
  }
  return units;
}
