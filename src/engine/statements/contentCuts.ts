import { coordinatesFrom, isAdverbialOf } from "../grammar/attachment";
import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { decide, type Case } from "../cases";
import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isFinite, isNominal, isTag, isVerb } from "../grammar/sentenceView";
import { Word } from "../lexicon/wordClasses";
import { clauseFollows, type EdgeContext } from "../grammar/clauseEdge";
import { COMMA_LIMIT, isCueForm, TIER_LIMIT } from "./cueForms";
import type { Joint } from "./joint";
import { isJoinedBase, othersSayToo, speaksOn } from "./speaksOn";
import type { CueLexicon } from "./cueLexicon";
import { othersActAt, predicateAt } from "./othersAct";
import { finiteBefore } from "../grammar/verbGroup";

const STAYS = wordSet(words.gerundPrepositions);
/** Least prior of a gerund cue: behind a comma, and behind a conjunction. */
const GERUND_LIMIT = 0.4;
const JOINED_GERUND_LIMIT = 0.3;

function jointAt(
  view: SentenceView,
  lexicon: CueLexicon,
  at: number,
  first: number,
  high: number,
  context: EdgeContext,
): Joint | null {
  const comma = isComma(view, at);
  const second = comma && at + 1 < high && isTag(view, at + 1, "CCONJ");
  const behind = second ? at + 2 : at + 1;
  if (behind >= high) return null;
  let next = behind;
  while (next + 1 < high && isTag(view, next, "ADV") && !/^(?:when|where|why|how)$/u.test(view.lower[next]))
    next++;
  return {
    view,
    lexicon,
    first,
    high,
    context,
    comma,
    conjunction: second ? view.lower[at + 1] : comma ? "" : view.lower[at],
    next,
    form: view.lower[next],
    adverb: next > behind,
  };
}

/** A comma with no conjunction behind it. */
const isBare = ({ comma, conjunction }: Joint): boolean => comma && conjunction === "";
const isGerund = ({ view, next }: Joint): boolean => isTag(view, next, "VING");
const no = () => false;
const yes = () => true;

/** Whether content ends at a comma or conjunction, by the first case that applies. */
export const CUTS: readonly Case<Joint>[] = [
  {
    code: "secondThat",
    example: "Ellery announced a plan, that the dam would be mended.",
    when: (j) =>
      isBare(j) && j.form === "that" && j.context.kind === "phrase" && isTag(j.view, j.next, "SCONJ"),
    then: yes,
  },
  {
    code: "accordingTo",
    example: "Ellery said the dam was safe, according to the council.",
    when: (j) => j.comma && j.form === "according" && j.view.lower[j.next + 1] === "to",
    then: yes,
  },
  {
    code: "timeClause",
    example: "Ellery pledged to mend the dam, after she had seen the crack.",
    when: (j) =>
      isBare(j) && !j.adverb && j.context.kind !== "clause" && /^(?:after|before|when)$/u.test(j.form),
    then: (j) => clauseFollows(j.view, j.next + 1, j.high),
  },
  {
    code: "contrast",
    example: "Ellery said the dam was safe, while the divers packed their things.",
    when: (j) => isBare(j) && (j.form === "while" || j.form === "whereas"),
    then: yes,
  },
  {
    code: "speaksOn",
    example: "Ellery said the dam was safe, but she acknowledged that it had leaked.",
    when: (j) => j.comma && j.context.kind === "clause" && speaksOn(j),
    then: yes,
  },
  {
    code: "othersSayToo",
    example: "Ellery said the dam was safe, and three of her divers said it was not.",
    when: (j) => j.comma && !isBare(j) && othersSayToo(j),
    then: yes,
  },
  {
    code: "concession",
    example: "Ellery said the dam was safe, although it had leaked.",
    when: (j) => isBare(j) && (j.form === "although" || j.form === "though"),
    then: no,
  },
  {
    code: "gerundCue",
    example: "Ellery explained that the dam was safe, stressing that it had been mended.",
    when: (j) => isBare(j) && isGerund(j) && isCueForm(j.view, j.lexicon, j.next, GERUND_LIMIT),
    then: yes,
  },
  {
    code: "joinedGerundCue",
    example: "Ellery left, saying the dam was safe and adding that the sluice was not.",
    when: (j) => !isBare(j) && isGerund(j) && isCueForm(j.view, j.lexicon, j.next, JOINED_GERUND_LIMIT),
    then: (j) => isTag(j.view, j.context.head, "VING"),
  },
  {
    code: "joinedVerb",
    example: "Ellery said the dam was safe, and urged the council to wait.",
    when: (j) => !isBare(j) && startsVerb(j.view, j.lexicon, j.next),
    then: (j) =>
      notesBut(j) || cutsBeforeVerb(j.view, j.lexicon, j.next, j.first, j.high, j.comma, j.context),
  },
  {
    code: "joinedBase",
    example: "Ellery will praise the divers, and meet with the council.",
    when: (j) => j.context.kind === "phrase" && isJoinedBase(j),
    then: yes,
  },
  {
    code: "speaksAgain",
    example: "Ellery said the dam was safe and she accused the council of neglect.",
    when: (j) => j.conjunction === "and" && j.context.kind === "clause" && speaksAgain(j),
    then: yes,
  },
  {
    code: "pronounActs",
    example: "Ellery praised the divers and they thanked her.",
    when: (j) => j.conjunction === "and" && j.context.kind === "phrase" && isSubjectPronoun(j),
    then: yes,
  },
  {
    code: "sidesAct",
    example: "Ellery thanked the divers for the work and the two leaders agreed to meet again.",
    when: (j) =>
      j.conjunction === "and" && j.context.kind !== "clause" && othersActAt(j.view, j.next, j.high),
    then: yes,
  },
  {
    code: "relative",
    example: "Ellery praised the divers, who had worked all night.",
    when: (j) => isBare(j) && (j.form === "who" || j.form === "which"),
    then: no,
  },
  {
    code: "mainClause",
    example: "Ellery praised the divers, and the council paid them.",
    when: (j) =>
      j.comma && !isBare(j) && j.context.kind !== "clause" && startsMainClause(j.view, j.next, j.high),
    then: yes,
  },
  {
    code: "gerundOfCue",
    example: "Ellery praised the divers, encouraging her friends.",
    when: (j) => isBare(j) && isGerund(j) && leavesContent(j.view, j.next, j.context),
    then: yes,
  },
  {
    code: "author",
    example: "Ellery said the dam was safe, but the details remain unclear.",
    when: (j) => j.comma && j.conjunction === "but" && j.context.kind === "clause",
    then: (j) => turnsToAuthor(j.view, j.next, j.high, j.context),
  },
  {
    code: "trailingAttribution",
    example: "Ellery said the dam was safe, the council reported.",
    when: (j) => isBare(j) && (j.context.kind !== "clause" || finiteBefore(j.view, j.next, j.first) >= 0),
    then: (j) => isTrailingAttribution(j.view, j.lexicon, j.next, j.high),
  },
  { code: "goesOn", example: "Ellery said the dam and the sluice were safe.", when: yes, then: no },
];

/** The case by which the content that starts at `first` ends before the comma or conjunction at `at`; null if it goes on. */
export function cutAt(
  view: SentenceView,
  lexicon: CueLexicon,
  at: number,
  first: number,
  high: number,
  context: EdgeContext,
): string | null {
  const joint = jointAt(view, lexicon, at, first, high, context);
  const decided = joint && decide(CUTS, joint);
  return decided?.answer ? decided.code : null;
}

const SUBJECTS = wordSet(words.subjects);

/** "and they discussed": a nominative pronoun right before its verb. */
const isSubjectPronoun = ({ view, next, form, high }: Joint): boolean =>
  SUBJECTS.has(form) && next + 1 < high && predicateAt(view, next + 1, high);

/** After a comma: a subject and its finite verb. */
function startsMainClause(view: SentenceView, first: number, high: number): boolean {
  if (first >= high || isTag(view, first, "CCONJ") || isTag(view, first, "SCONJ")) return false;
  const opens = isNominal(view, first) || isTag(view, first, "DET") || isTag(view, first, "ADJ");
  return opens && !has(view, first, Word.relative) && clauseFollows(view, first, high);
}

/** ", and he asked": the source itself, as a pronoun, is the subject of another cue. */
function speaksAgain({ view, lexicon, next, high, context: { head } }: Joint): boolean {
  if (!/^(?:he|she)$/u.test(view.lower[next]) || next + 1 >= high) return false;
  let verb = next + 1;
  while (verb + 1 < high && (isTag(view, verb, "ADV") || isTag(view, verb, "AUX"))) verb++;
  const sameTense = view.tags[verb] === view.tags[head];
  return isCueForm(view, lexicon, verb, sameTense ? COMMA_LIMIT : TIER_LIMIT);
}

/** "said the dam was safe but |noted| that it leaked": against what was said, a cue of the same tense says something else. */
const notesBut = ({ view, lexicon, conjunction, next, context: { head } }: Joint): boolean =>
  conjunction === "but" &&
  view.tags[next] === view.tags[head] &&
  isCueForm(view, lexicon, next, TIER_LIMIT) &&
  view.lower[next + 1] === "that";

function startsVerb(view: SentenceView, lexicon: CueLexicon, i: number): boolean {
  if (isTag(view, i, "VPART")) return isCueForm(view, lexicon, i, TIER_LIMIT);
  return isFinite(view, i);
}

/** ", and urged": the cue's subject speaks or acts again, unless the content's own clause has a verb to join with. */
function cutsBeforeVerb(
  view: SentenceView,
  lexicon: CueLexicon,
  verb: number,
  first: number,
  high: number,
  comma: boolean,
  { kind, head }: EdgeContext,
): boolean {
  let i = verb;
  while (i + 1 < high && (isTag(view, i, "AUX") || isTag(view, i, "ADV"))) i++;
  const inner = finiteBefore(view, verb, first);
  if (kind !== "clause" && inner < 0) return true;
  const strong = isVerb(view, i) && isCueForm(view, lexicon, i, comma ? COMMA_LIMIT : TIER_LIMIT);
  if (inner < 0) return strong || comma;
  const sameTense = view.tags[verb] === view.tags[head];
  const sameInside = view.tags[inner] === view.tags[verb];
  if (strong) return sameTense && (comma || !sameInside || !coordinatesFrom(view, i, first, head));
  if (isTag(view, head, "VPRES") && PRESENT.has(view.lower[verb]))
    return comma && !isTag(view, inner, "VPRES") && !PRESENT.has(view.lower[inner]);
  return comma && sameTense && !sameInside;
}

/** Auxiliaries in the present, which go with a cue in the present ("insists …, and has proposed"). */
const PRESENT = wordSet(words.presentAuxiliaries);

/** ", encouraging his supporters": a participle that the tree hangs on the cue and not on its content. */
function leavesContent(view: SentenceView, participle: number, { head }: EdgeContext): boolean {
  if (STAYS.has(view.lower[participle])) return false;
  return isAdverbialOf(view, participle, head);
}

/** ", but the details remain unclear": present tense after a past cue is the author's own. */
function turnsToAuthor(view: SentenceView, next: number, high: number, { pastCue }: EdgeContext): boolean {
  if (view.lower[next] === "that" || !pastCue) return false;
  for (let i = next, steps = 0; i < high && steps < 14; i++, steps++) {
    if (!isFinite(view, i)) continue;
    return isTag(view, i, "VPRES") || PRESENT.has(view.lower[i]);
  }
  return false;
}

/** ", the ministry said" or ", said the ministry" up to the end or another comma. */
function isTrailingAttribution(view: SentenceView, lexicon: CueLexicon, next: number, high: number): boolean {
  const verb = verbOfShortSubject(view, next, high);
  if (verb < 0 || !isCueForm(view, lexicon, verb, 0.36)) return false;
  if (verb === next) return isNominal(view, verb + 1) || isTag(view, verb + 1, "DET");
  for (let i = verb + 1; i <= high; i++) {
    if (i === high || isComma(view, i)) return true;
    if (isFinite(view, i) || view.quote[i] >= 0 || view.lower[i] === "that") return false;
    if (i > verb + 8) return false;
  }
  return false;
}

/** The finite verb behind a short noun phrase at `first`, or the verb that stands there itself; -1 if there is none. */
function verbOfShortSubject(view: SentenceView, first: number, high: number): number {
  for (let i = first; i < high && i < first + 12; i++) {
    if (isComma(view, i) && i > first) return -1;
    if (isFinite(view, i) && !isTag(view, i, "AUX")) return i;
    if (!standsInSubject(view, i)) return -1;
  }
  return -1;
}

const standsInSubject = (view: SentenceView, i: number): boolean =>
  isNominal(view, i) ||
  isTag(view, i, "DET") ||
  isTag(view, i, "ADJ") ||
  isTag(view, i, "ADP") ||
  isTag(view, i, "AUX") ||
  view.lower[i] === "'s";
