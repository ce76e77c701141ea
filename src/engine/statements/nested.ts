import type { SentenceView } from "../document/sentenceView";
import type { StatementFrame } from "../document/statementFrame";
import type { Draft } from "./draft";

type Least = Readonly<Partial<Record<StatementFrame, number>>>;

/** Least confidence of an attribution inside another's content, by how its own content was found. */
const NESTED_LEAST: Least = {
  that: 0.7,
  clause: 0.78,
  gap: 0.78,
  quotation: 0.85,
  infinitive: 0.6,
  phrase: 0.6,
  wh: 0.8,
  preposition: 0.7,
  accordingTo: 0.8,
  trailing: 0.8,
  interrupted: 0.8,
  label: 0.6,
};
/** The same inside a quotation. */
const QUOTED_LEAST: Least = {
  that: 0.6,
  clause: 0.78,
  quotation: 0.9,
  preposition: 0.85,
  accordingTo: 0.8,
  label: 0.6,
};
/** The same where who is quoted tells of their own mind: "We do not want to leave". */
const OWN_MIND_LEAST: Least = {
  ...QUOTED_LEAST,
  infinitive: 0.6,
  preposition: 0.6,
  phrase: 0.9,
};

const OURSELVES: ReadonlySet<string> = new Set(["i", "we"]);

/** Inside what somebody says, attributions of others must show themselves clearly. */
export function withoutWeakNested(view: SentenceView, drafts: readonly Draft[]): readonly Draft[] {
  const parents = parentsOf(drafts);
  return drafts.filter((draft, index) => parents[index] === null || draft.confidence >= leastOf(view, draft));
}

function leastOf(view: SentenceView, { frame, head, source }: Draft): number {
  if (view.quote[head] < 0) return NESTED_LEAST[frame] ?? 1;
  const isOwn = source !== null && OURSELVES.has(view.lower[source.first]);
  return (isOwn ? OWN_MIND_LEAST : QUOTED_LEAST)[frame] ?? 1;
}

/** Index of the smallest attribution whose content holds the cue of each; outer ones come first in the list. */
export function parentsOf(drafts: readonly Draft[]): (number | null)[] {
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
