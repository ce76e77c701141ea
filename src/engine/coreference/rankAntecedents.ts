import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { sigmoid } from "../perceptron/binaryModel";
import type { Sentence } from "../tokens/tokens";
import type { AntecedentEvidence, PronounKind } from "./antecedent";
import type { Focus } from "./discourse";
import type { EntityDraft } from "./entityDraft";
import type { Scene } from "./scene";
import type { Walk } from "./walk";

const NO_OBJECT = wordSet(words.noObject);
/** How much the logarithm of salience counts beside what was learnt. */
const SALIENCE = 0.3;
/** What somebody whose sex is not known loses beside a person of the pronoun's own in the same sentence. */
const BESIDE_KNOWN = 2;
/** So many sentences back a person, and a thing, may have been mentioned last. */
const FARTHEST_PERSON = 5;
const FARTHEST_THING = 2;
/** What somebody whose sex is not known loses beside a person of the pronoun's own. */
const UNKNOWN = 0.4;
/** What it adds that the last mention was the source of a statement in this paragraph: whoever spoke speaks on. */
const SPEAKS_ON = 3;

/** The likeliest antecedent, and how likely it is, in (0, 1). */
export interface Ranked {
  readonly focus: Readonly<Focus>;
  readonly probability: number;
  /** Its part of all that speaks for any candidate, in (0, 1]. */
  readonly share: number;
}

/**
 * The entity that the pronoun at a token most likely refers to. Every entity of its kind that was mentioned lately is a
 * candidate and weighed by the evidence for it; null where there is none.
 */
export function likeliestAntecedent(
  scene: Scene,
  sentence: Sentence,
  token: number,
  kind: PronounKind,
  walk: Walk,
): Ranked | null {
  const { discourse } = walk;
  const farthest = kind === "thing" ? FARTHEST_THING : FARTHEST_PERSON;
  // Nobody who has the floor, or is quoted, says "he" of himself.
  const speaker = walk.floor.speaker(scene.text.index);
  const quoted = quotedPerson(scene, token, walk);
  const foci = discourse.all(
    (draft, { sentence: last }) =>
      draft !== speaker && draft !== quoted && discourse.sentence - last <= farthest && isOfKind(draft, kind),
  );
  if (foci.length === 0) return null;
  const strengths = foci.map((focus) => strength(scene, token, focus));
  const sexed = foci.filter(({ draft }) => draft.gender !== null);
  const pronoun = pronounAt(scene, sentence, token, kind, walk);
  let best: { focus: Readonly<Focus>; logit: number; score: number } | null = null;
  let all = 0;
  for (let i = 0; i < foci.length; i++) {
    const focus = foci[i];
    const order = orderOf(i, foci, strengths);
    const isRivalOfSex = sexed.length > (focus.draft.gender === null ? 0 : 1);
    const logit = walk.judge(evidenceOf(scene, sentence, pronoun, focus, walk, order, isRivalOfSex));
    const score = logit + (kind === "thing" ? 0 : standing(focus, strengths[i], sexed));
    all += Math.exp(score);
    if (best === null || score > best.score) best = { focus, logit, score };
  }
  return best && { focus: best.focus, probability: sigmoid(best.logit), share: Math.exp(best.score) / all };
}

/** How many candidates were mentioned later, how many stand out more, and how many there are besides. */
type Order = Pick<AntecedentEvidence, "later" | "above" | "rivals">;

function orderOf(at: number, foci: readonly Readonly<Focus>[], strengths: readonly number[]): Order {
  let later = 0;
  let above = 0;
  for (let i = 0; i < foci.length; i++) {
    if (foci[i].last.start > foci[at].last.start) later++;
    if (strengths[i] > strengths[at]) above++;
  }
  return { later, above, rivals: foci.length - 1 };
}

function quotedPerson(scene: Scene, token: number, { drafts }: Walk): EntityDraft | null {
  const name = scene.isInQuote(token) ? scene.quotedAt(token) : null;
  return (name && drafts.get(name)) ?? null;
}

function isOfKind(draft: EntityDraft, kind: PronounKind): boolean {
  if (kind === "thing") return draft.type === "organization" || draft.type === "place";
  return draft.type === "person" && (draft.gender === null || draft.gender === kind);
}

/** What counts for a person beside what was learnt: salience, and that nobody of the pronoun's sex stands in the same sentence. */
function standing(focus: Readonly<Focus>, salience: number, sexed: readonly Readonly<Focus>[]): number {
  const isDoubted = focus.draft.gender === null && sexed.some(({ sentence }) => sentence === focus.sentence);
  const doubt = isDoubted ? BESIDE_KNOWN : 0;
  return SALIENCE * Math.log(salience) - doubt;
}

/** Salience, by which candidates are put in order before their evidence is weighed. */
function strength(scene: Scene, token: number, { draft, last, salience }: Readonly<Focus>): number {
  const speaksOn = scene.isSource(token) && !scene.isInQuote(token) && scene.isOffsetSource(last.start);
  return (
    (draft.type === "person" && draft.gender === null ? UNKNOWN : 1) * salience + (speaksOn ? SPEAKS_ON : 0)
  );
}

/** The pronoun that is asked about. */
interface Asked extends Pick<
  AntecedentEvidence,
  | "at"
  | "pronoun"
  | "kind"
  | "inQuote"
  | "isSource"
  | "before"
  | "opens"
  | "nextClass"
  | "beforeClass"
  | "isSubject"
> {
  readonly token: number;
}

function pronounAt(
  scene: Scene,
  sentence: Sentence,
  token: number,
  kind: PronounKind,
  { clusters }: Walk,
): Asked {
  const { lower } = scene.text.tokens;
  return {
    token,
    at: scene.span(token, token + 1).start,
    pronoun: lower[token],
    kind,
    inQuote: scene.isInQuote(token),
    isSource: scene.isSource(token),
    before: token > sentence.first ? lower[token - 1] : "",
    opens: token === sentence.first,
    nextClass: token + 1 < sentence.end ? clusters.fine(lower[token + 1]) : 0,
    beforeClass: token > sentence.first ? clusters.fine(lower[token - 1]) : 0,
    isSubject: scene.isFollowedByVerb(sentence, token + 1),
  };
}

/** Written out field by field: this is asked for every candidate of every pronoun. */
function evidenceOf(
  scene: Scene,
  sentence: Sentence,
  { token, at, pronoun, kind, inQuote, isSource, before, opens, nextClass, beforeClass, isSubject }: Asked,
  { draft, last, sentence: number, first, weight, times }: Readonly<Focus>,
  { discourse, floor, lastPerson }: Walk,
  { later, above, rivals }: Order,
  isRivalOfSex: boolean,
): AntecedentEvidence {
  const { tokens, offset, index } = scene.text;
  const isHere = number === discourse.sentence;
  let next = token;
  if (isHere) while (next > sentence.first && tokens.start[next - 1] + offset >= last.end) next--;
  const gap = lastPerson?.draft === draft ? token - lastPerson.end : 0;
  return {
    at,
    pronoun,
    kind,
    mentions: draft.mentions,
    type: typeOf(draft),
    isOfSex: draft.gender !== null,
    sentences: discourse.sentence - number,
    tokens: isHere ? token - next : -1,
    weight,
    times,
    isOpening: first <= 2,
    later,
    above,
    rivals,
    isRivalOfSex,
    inQuote,
    wasInQuote: scene.isOffsetInQuote(last.start),
    isSource,
    spokeLast: scene.isOffsetSource(last.start),
    isAddressed: floor.isNeighbour(index, draft),
    isSubjectOfVerb: (gap === 1 || gap === 2) && !NO_OBJECT.has(tokens.lower[token - 1]),
    before,
    opens,
    nextClass,
    beforeClass,
    isSubject,
    nounsBetween: scene.nounsBetween(isHere ? next : sentence.first, token),
    verbBetween: isHere && scene.isVerbBetween(next, token),
  };
}

const typeOf = ({ type, isCountry }: EntityDraft): AntecedentEvidence["type"] =>
  type === "person" || type === "organization" ? type : isCountry ? "country" : "place";
