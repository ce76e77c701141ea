import type { StatementFrame } from "../document/statementFrame";
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
import { labelledSpeech } from "./labels";
import { afterMarker, itemAt } from "./listItems";
import { nominalCueAt } from "./nominalCues";
import { openingInversionAt } from "./openingInversion";
import { questionAt } from "./questions";
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
      view.lower[i] === "according" || view.lower[i] === "in" ? accordingToAt(view, i, low, high) : null;
    const nominal =
      phrase ??
      questionAt(view, i, low, high) ??
      (i === low ? inverted : null) ??
      thanksAt(view, cues, i, low, high) ??
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

/** Least confidence of an attribution inside another's content, by how its own content was found. */
const NESTED_LEAST: Readonly<Partial<Record<StatementFrame, number>>> = {
  that: 0.8,
  clause: 0.88,
  gap: 0.88,
  quotation: 0.85,
  infinitive: 0.78,
  phrase: 0.8,
  wh: 0.8,
  preposition: 0.8,
  accordingTo: 0.8,
  trailing: 0.8,
  interrupted: 0.8,
};
const QUOTED_LEAST: Readonly<Partial<Record<StatementFrame, number>>> = {
  that: 0.7,
  clause: 0.8,
  quotation: 0.9,
  accordingTo: 0.8,
};

/** Inside what somebody says, attributions of others must show themselves clearly. */
function withoutWeakNested(view: SentenceView, drafts: readonly Draft[]): readonly Draft[] {
  const parents = parentsOf(drafts);
  return drafts.filter(({ frame, confidence, head }, index) => {
    if (parents[index] === null) return true;
    const quoted = view.quote[head] >= 0;
    return confidence >= ((quoted ? QUOTED_LEAST : NESTED_LEAST)[frame] ?? 1);
  });
}

const extent = ({ content }: Draft) => content[content.length - 1].end - content[0].first;

/** Index of the smallest attribution whose content holds the cue of each; outer ones come first in the list. */
function parentsOf(drafts: readonly Draft[]): (number | null)[] {
  const open: number[] = [];
  return drafts.map((draft, index) => {
    const at = draft.cue.length > 0 ? draft.cue[0].first : draft.content[0].first;
    while (open.length > 0 && lastEnd(drafts[open[open.length - 1]]) <= draft.content[0].first) open.pop();
    let parent: number | null = null;
    for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) {
      if (drafts[open[i]].content.some(({ first, end }) => first <= at && at < end)) {
        parent = open[i];
        break;
      }
    }
    open.push(index);
    return parent;
  });
}

const lastEnd = ({ content }: Draft) => content[content.length - 1].end;

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
