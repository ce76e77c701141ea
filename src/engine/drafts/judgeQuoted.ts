import type { Checkable } from "./checkables";
import { differenceOf } from "./difference";
import type { Alteration, DraftFinding, FindingKind, SpeakerVerdict } from "./finding";
import { findInterrupted } from "./interrupted";
import { type Attributed, attributedAt, notFound, placeOf } from "./judgement";
import { type Match, matchPassage } from "./matchPassage";
import { bitsOf, findNearest, type Resemblance } from "./nearest";
import { type Passage, readPassage } from "./passage";
import type { Sources } from "./sources";
import { isNegativeAct } from "./wordClasses";
import { foldWord, joinWords, sliceWords, type Words } from "./words";

/** What is said of a place of the draft, and places that only count if their document is one of the draft's sources. */
export interface Judgement {
  readonly finding: DraftFinding;
  readonly weak: readonly DraftFinding[];
}

/**
 * Bits that the words in common must tell, so that a likeness is no chance: so many more than it takes to name a place in the
 * sources, and less where the speaker is the same. Words that differ take from them.
 */
const MORE_BITS = { unclear: 13, other: 19, reported: 12 } as const;
const BITS_OF_SAME = 16;
/** So many times the share of words that differ is taken from the bits. */
const FALL = 2;

/** Looks a quotation or a reported statement up: its very words first, then what is like them. */
export function judgeQuoted(checkable: Checkable, sources: Sources): Judgement {
  const passage = readPassage(checkable.words);
  const matches = matchPassage(passage, sources).map((match) => placed(match, checkable, sources));
  matches.sort(
    (a, b) =>
      Number(isTurned(checkable, a.attributed)) - Number(isTurned(checkable, b.attributed)) || byRank(a, b),
  );
  const exact = matches.filter(({ match }) => match.change === null);
  const isReported = checkable.checked === "statement";
  const isSame = exact[0]?.attributed.speakers === "same" && !isTurned(checkable, exact[0].attributed);
  if (exact.length > 0 && (isSame || !isReported)) return sure(exactFinding(checkable, exact));
  const words = isReported ? checkable.words : ownWords(passage);
  if (words.forms.length === 0) return sure(notFound(checkable));
  const near = findNearest({ words, isReported, saying: checkable.saying }, sources);
  for (const { source, there } of passage.pieces.length > 1 ? [] : near) {
    const whole = findInterrupted(words, source, there, isReported);
    if (!whole) continue;
    const match = { source, first: 0, end: 0, isShortened: false, isInserted: false, change: null };
    const attributed = attributedAt(source, whole, checkable.saying, sources);
    return sure(exactFinding(checkable, [{ match, there: whole, attributed }]));
  }
  const changed = matches.find(({ match }) => match.change !== null);
  if (changed && exact.length === 0) return sure(changedFinding(checkable, changed));
  const found = near.map((one) => ({ one, finding: nearFinding(checkable, one) }));
  // A report in the same words by others, who may say what many say, stands behind one in other words by the same.
  const own = found.find(
    ({ one, finding }) => finding.kind === "reported" && isStrong(one, words, sources, isReported),
  );
  if (own) return sure(own.finding);
  if (exact.length > 0 && isRare(words, sources)) return sure(exactFinding(checkable, exact));
  const best = found.find(({ one }) => isStrong(one, words, sources, isReported));
  if (best) return sure(best.finding);
  const weak = found.filter(({ one }) => weightOf(one, words) >= BITS_OF_SAME).map(({ finding }) => finding);
  return { finding: notFound(checkable), weak };
}

const neededBits = (speakers: SpeakerVerdict, { size }: Sources, isReported: boolean): number =>
  speakers === "same"
    ? BITS_OF_SAME
    : Math.log2(size) + MORE_BITS[speakers] + (isReported ? MORE_BITS.reported : 0);

const isStrong = (one: Resemblance, words: Words, sources: Sources, isReported: boolean): boolean =>
  weightOf(one, words) >= neededBits(one.attributed.speakers, sources, isReported);

/** The words tell enough to name one place of the sources. */
const isRare = ({ forms }: Words, sources: Sources): boolean =>
  forms.reduce((sum, form) => sum + bitsOf(foldWord(form), sources), 0) >= Math.log2(sources.size);

const weightOf = ({ bits, errors }: Resemblance, { forms }: Words): number =>
  bits * (1 - (FALL * errors) / forms.length);

const sure = (finding: DraftFinding): Judgement => ({ finding, weak: [] });

/** The words of a quotation that are not its editor's. */
const ownWords = ({ words, pieces }: Passage): Words =>
  joinWords(pieces.map(({ first, end }) => sliceWords(words, first, end))).words;

/** A match and who says it there. */
interface Placed {
  readonly match: Match;
  readonly there: Words;
  readonly attributed: Attributed;
}

function placed(match: Match, { saying }: Checkable, sources: Sources): Placed {
  const there = match.source.wordsOf(match.first, match.end);
  return { match, there, attributed: attributedAt(match.source, there, saying, sources) };
}

const RANKS: readonly SpeakerVerdict[] = ["same", "unclear", "other"];
const isReport = ({ attributed }: Placed): boolean => attributed.says?.form === "indirect";

/** By the same speaker first, then as a quotation, then the shortest. */
const byRank = (a: Placed, b: Placed): number =>
  RANKS.indexOf(a.attributed.speakers) - RANKS.indexOf(b.attributed.speakers) ||
  Number(isReport(a)) - Number(isReport(b)) ||
  a.there.forms.length - b.there.forms.length;

const MOST_CARRIERS = 5;

function exactFinding(checkable: Checkable, [best, ...others]: readonly Placed[]): DraftFinding {
  const { match, there, attributed } = best;
  const { speakers, says } = attributed;
  const carriers = new Map(
    others
      .filter((one) => one.attributed.speakers === speakers && one.match.source !== match.source)
      .map((one) => [one.match.source, placeOf(one.match.source, one.there, one.attributed.says)] as const),
  );
  const edited = match.isInserted ? "inserted" : match.isShortened ? "shortened" : "verbatim";
  const changes: Alteration[] = [];
  if (isTurned(checkable, attributed)) changes.push("negation");
  if (checkable.checked === "quotation" && speakers === "same" && isReport(best)) changes.push("madeDirect");
  return {
    ...notFound(checkable),
    kind: changes.includes("negation") ? "altered" : kindBy(speakers, edited),
    speakers,
    source: placeOf(match.source, there, says),
    carriers: [...carriers.values()].slice(0, MOST_CARRIERS),
    difference: edited === "verbatim" ? [] : differenceOf(checkable.words, there).parts,
    changes,
  };
}

const kindBy = (speakers: SpeakerVerdict, same: FindingKind): FindingKind =>
  speakers === "same" ? same : speakers === "other" ? "otherSpeaker" : "speakerUnclear";

/** The one reports what the other denies. */
const isTurned = ({ checked, saying }: Checkable, { says }: Attributed): boolean =>
  checked === "statement" && saying !== null && says !== null && isNegative(saying) !== isNegative(says);

const isNegative = ({ act, isNegative: negated }: { readonly act: string; readonly isNegative: boolean }) =>
  isNegativeAct(act) !== negated;

/** Words that are the same but for a cut that takes out a negation, or a question's mark. */
const changedFinding = (checkable: Checkable, { match, there, attributed }: Placed): DraftFinding => ({
  ...notFound(checkable),
  kind: "altered",
  speakers: attributed.speakers,
  source: placeOf(match.source, there, attributed.says),
  difference: differenceOf(checkable.words, there).parts,
  changes: match.change ? [match.change] : [],
});

function nearFinding(
  checkable: Checkable,
  { source, there, attributed, difference }: Resemblance,
): DraftFinding {
  const isReported = checkable.checked === "statement";
  const whole = isReported ? difference : differenceOf(checkable.words, there);
  // The editor's own words count only where nothing else differs.
  const own = difference.changes.filter((change) => isReported || change !== "punctuation");
  const changes = new Set(own.length > 0 || isReported ? own : whole.changes);
  if (isTurned(checkable, attributed)) changes.add("negation");
  return {
    ...notFound(checkable),
    kind: changes.size > 0 || !isReported ? "altered" : kindBy(attributed.speakers, "reported"),
    speakers: attributed.speakers,
    source: placeOf(source, there, attributed.says),
    difference: whole.parts,
    changes: [...changes],
  };
}
