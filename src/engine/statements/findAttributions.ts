import type { Span } from "../text/span";
import type { StatementForm } from "../annotations/annotationSet";
import { accordingToAt } from "./accordingTo";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isStop } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import { unitsOf } from "./units";
import type { Attribution } from "../document/attribution";
import { attributionAt } from "./cueAttribution";
import type { CueTool } from "./cueEvidence";
import { cueSiteAt } from "./cueSites";
import { datelineEnd } from "../grammar/dateline";
import { thanksAt } from "./thanks";
import { endAtCoordination } from "./coordinated";
import type { Draft } from "./draft";
import { hearsayAt } from "./hearsay";
import { labelledSpeech } from "./labels";
import { afterMarker, itemAt } from "./listItems";
import { inViewAt } from "./inView";
import { nominalCueAt } from "./nominalCues";
import { openingInversionAt } from "./openingInversion";
import { questionAt } from "./questions";
import { parentsOf, withoutWeakNested } from "./nested";
import { nestedView, quotedUnits } from "./quotedUnits";
import { continueQuotations } from "./continueQuotations";

/** Statements of one paragraph, outer before nested, by cue order. */
export function findAttributions(view: SentenceView, cues: CueTool): Attribution[] {
  if (view.tokens.count === 0) return [];
  const drafts: Draft[] = [];
  const units = unitsOf(view);
  units.forEach((unit, index) => {
    const first = index === 0 ? Math.max(datelineEnd(view, unit), afterMarker(view)) : unit.first;
    draftsOfUnit(view, cues, { first, end: unit.end }, drafts);
  });
  const joined = continueQuotations(view, units, endAtCoordination(view, drafts));
  const inner = nestedView(view);
  if (inner) for (const unit of quotedUnits(view)) draftsOfUnit(inner, cues, unit, joined);
  return finish(view, joined);
}

function draftsOfUnit(view: SentenceView, cues: CueTool, unit: TokenRange, drafts: Draft[]): void {
  const high = withoutStop(view, unit);
  const inverted = openingInversionAt(view, cues, unit.first, high);
  const label = inverted ? null : labelledSpeech(view, unit, high);
  if (label) drafts.push(label);
  const low = unit.first;
  const marker = low > 0 && low === afterMarker(view) ? low : 0;
  for (let i = low; i < high; i++) {
    if (view.quote[i] >= 0) {
      i = Math.max(i, view.quotations[view.quote[i]].endToken - 1);
      continue;
    }
    const phrase =
      view.lower[i] === "according" || view.lower[i] === "in"
        ? (accordingToAt(view, i, low, high) ?? inViewAt(view, i, low, high))
        : null;
    const nominal =
      phrase ??
      questionAt(view, i, low, high) ??
      (i === low ? inverted : null) ??
      thanksAt(view, cues, i, low, high) ??
      hearsayAt(view, cues, i, low, high) ??
      nominalCueAt(view, cues, i, low, high);
    if (nominal) {
      drafts.push(nominal);
      continue;
    }
    for (const site of cueSiteAt(view, cues, i, low, high)) {
      const draft =
        itemAt(view, cues, site, marker, high) ?? attributionAt({ view, cues, site, low, high }, drafts);
      if (!draft) continue;
      drafts.push(draft);
      break;
    }
  }
}

/** The unit's end without its closing stop or comma, unless that stands inside a quotation. */
function withoutStop(view: SentenceView, { first, end }: TokenRange): number {
  let high = end;
  while (high > first && view.quote[high - 1] < 0 && (isStop(view, high - 1) || isComma(view, high - 1)))
    high--;
  return high;
}

function finish(view: SentenceView, drafts: readonly Draft[]): Attribution[] {
  const spanOf = ({ first, end }: TokenRange): Span => ({
    start: view.tokens.start[first],
    end: view.tokens.end[end - 1],
  });
  const useful = drafts.filter(
    ({ content }) => content.length > 0 && content.every(({ first, end }) => end > first),
  );
  useful.sort((a, b) => extent(b) - extent(a));
  useful.sort((a, b) => a.content[0].first - b.content[0].first || extent(b) - extent(a));
  const kept = useful.length > 1 ? withoutWeakNested(view, useful) : useful;
  const parents = parentsOf(kept);
  const announcement = drafts.findLast(({ place }) => place === "blockQuote");
  return [...kept, ...(announcement ? [announcement] : [])].map((draft, index) => ({
    form: formOf(view, draft),
    content: draft.content.map(spanOf),
    cue: draft.cue.map(spanOf),
    source: draft.source ? [spanOf(draft.source)] : [],
    addressees: draft.addressees.map(spanOf),
    medium: draft.medium && spanOf(draft.medium),
    act: draft.act,
    cameo: draft.cameo,
    polarity: draft.polarity,
    tense: draft.tense,
    parent: parents[index] ?? null,
    frame: draft.frame,
    place: draft.place,
    confidence: draft.confidence,
  }));
}

const extent = ({ content }: Draft) => content[content.length - 1].end - content[0].first;

/** Direct if every word of the content stands between quotation marks, mixed if some do. */
function formOf(view: SentenceView, { content }: Draft): StatementForm {
  let quoted = 0;
  let bare = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (view.quote[i] >= 0) quoted++;
      else if (!/^[,.;:–—-]$/u.test(view.lower[i])) bare++;
    }
  }
  return quoted === 0 ? "indirect" : bare === 0 ? "direct" : "mixed";
}
