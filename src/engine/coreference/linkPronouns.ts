import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import type { Sentence } from "../tokens/tokens";
import type { Span } from "../text/span";
import type { EntityDraft, PersonGender } from "./entityDraft";
import { withoutStop } from "./nameKeys";
import { NOUN, PREPOSITION, type Scene } from "./scene";
import { noteMention, type Walk } from "./walk";

type Pronoun = PersonGender | "thing";

/** Pronouns that can stand for a named person, body or place. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "female"] as const),
  ...["it", "its", "itself"].map((word) => [word, "thing"] as const),
]);

const LEAST = 0.25;
const LEAST_IN_QUOTE = 0.8;
const LEAST_OF_IT = 2;
const FARTHEST = 5;
/** What somebody whose sex is not known loses beside a person of the pronoun's own. */
const UNKNOWN = 0.4;
const MAJESTIES = wordSet(words.majesties);
const BEFORE_PERSON: ReadonlySet<string> = new Set(["role", "nationality", "place"]);
const BEFORE_NAME = wordSet(words.beforeNameAhead);
const NO_OBJECT = wordSet(words.noObject);

/** Links the pronoun at `token`, and the phrase "his country" that it may open. */
export function linkPronoun(scene: Scene, sentence: Sentence, token: number, walk: Walk): void {
  const { lower } = scene.text.tokens;
  const kind = PRONOUNS.get(lower[token]);
  if (kind === undefined) return;
  if (MAJESTIES.has(lower[token + 1] ?? "")) return linkMajesty(scene, sentence, token, walk);
  if (kind === "thing") return linkThing(scene, sentence, token, walk);
  const found = antecedent(scene, sentence, token, kind, walk);
  if (!found) {
    const nobody = !walk.discourse.salient((draft) => draft.type === "person");
    if (nobody && !scene.isInQuote(token))
      walk.waiting.push({
        scene,
        first: token,
        end: token + 1,
        sentence: walk.discourse.sentence,
        kind: "pronoun",
        gender: kind,
        country: null,
      });
    return;
  }
  const { draft, rule, confidence } = found;
  draft.add(
    scene.span(token, token + 1),
    "pronoun",
    rule,
    confidence,
    walk.discourse.focus(draft)?.last ?? draft.mentions[0],
  );
  draft.gender ??= kind;
  noteMention(scene, sentence, draft, token, token + 1, walk);
  if (lower[token + 1] === "country" || lower[token + 1] === "nation")
    linkOwnCountry(scene, sentence, token, draft, walk);
}

interface Antecedent {
  readonly draft: EntityDraft;
  readonly rule: string;
  readonly confidence: number;
}

const isOfGender = (draft: EntityDraft, gender: PersonGender): boolean =>
  draft.type === "person" && (draft.gender === null || draft.gender === gender);

function antecedent(
  scene: Scene,
  sentence: Sentence,
  token: number,
  gender: PersonGender,
  walk: Walk,
): Antecedent | null {
  const { lower } = scene.text.tokens;
  const { lastPerson, discourse } = walk;
  if (
    lastPerson &&
    lower[token - 1] === "for" &&
    lastPerson.end === token - 1 &&
    isOfGender(lastPerson.draft, gender)
  ) {
    return { draft: lastPerson.draft, rule: "coreference.pronounObject", confidence: 0.7 };
  }
  if (lower[token - 1] === "and" && token - 1 === walk.strangerEnd) return null;
  const ahead = subjectAhead(scene, sentence, token, walk);
  if (ahead && isOfGender(ahead, gender))
    return { draft: ahead, rule: "coreference.pronounAhead", confidence: 0.8 };
  const inQuote = scene.isInQuote(token);
  const barred =
    lower[token] === "him" || lower[token] === "her" ? subjectOfVerbBefore(scene, token, walk) : null;
  const speaker = inQuote ? speakerOfQuotation(scene, token, walk) : null;
  const focus = discourse.salient(
    (draft, { sentence: last }) =>
      isOfGender(draft, gender) &&
      draft !== barred &&
      draft !== speaker &&
      discourse.sentence - last <= FARTHEST,
    (draft, salience) =>
      salience * (draft.gender === null ? UNKNOWN : 1) +
      (scene.isSource(token) && !inQuote ? spokeLast(scene, draft, walk) : 0),
  );
  const wasQuoted = focus !== null && inQuote && scene.isOffsetInQuote(focus.last.start);
  if (!focus || focus.salience < (inQuote && !wasQuoted ? LEAST_IN_QUOTE : LEAST)) return null;
  const isHere = focus.sentence === discourse.sentence;
  const rule = token === sentence.first ? "coreference.pronounSubject" : focusRule(isHere);
  return { draft: focus.draft, rule, confidence: isHere ? 0.85 : 0.75 };
}

const focusRule = (isHere: boolean): string =>
  isHere ? "coreference.pronounSentence" : "coreference.pronounFocus";

/** Who is quoted at a token: to that person "he" does not refer there. */
function speakerOfQuotation(scene: Scene, token: number, { drafts }: Walk): EntityDraft | null {
  const name = scene.quotedAt(token);
  return name ? (drafts.get(name) ?? null) : null;
}

/** "Upon his arrival, President X …", "For his part, X …": the subject after the comma. */
function subjectAhead(scene: Scene, sentence: Sentence, token: number, walk: Walk): EntityDraft | null {
  const { tokens, nameAt, names } = scene.text;
  const isAdjunct = scene.has(sentence.first, PREPOSITION) || tokens.lower[sentence.first] === "according";
  if (token - sentence.first > 5 || !isAdjunct) return null;
  let i = token;
  while (i < Math.min(sentence.end, token + 14) && tokens.lower[i] !== ",") i++;
  for (let steps = 0; steps < 5 && ++i < sentence.end; steps++) {
    const at = nameAt(i);
    if (at < 0) {
      if (!BEFORE_NAME.has(withoutStop(tokens.lower[i]))) return null;
      continue;
    }
    if (names[at].type === "person") return walk.drafts.get(names[at]) ?? null;
    if (!BEFORE_PERSON.has(names[at].type)) return null;
    i = names[at].endToken - 1;
  }
  return null;
}

/** "X criticised him": the subject of the verb right before is somebody else. */
function subjectOfVerbBefore(
  { text: { tokens } }: Scene,
  token: number,
  { lastPerson }: Walk,
): EntityDraft | null {
  if (!lastPerson || token - lastPerson.end > 2 || token - lastPerson.end < 1) return null;
  return NO_OBJECT.has(tokens.lower[token - 1]) ? null : lastPerson.draft;
}

function linkOwnCountry(
  scene: Scene,
  sentence: Sentence,
  token: number,
  person: EntityDraft,
  walk: Walk,
): void {
  const country = person.country === null ? undefined : walk.countries.get(person.country);
  if (!country) return;
  country.add(
    scene.span(token, token + 2),
    "nominal",
    "coreference.countryOfPerson",
    0.85,
    walk.discourse.focus(person)?.last,
  );
  noteMention(scene, sentence, country, token, token + 2, walk);
}

/** "His Majesty" without a name after it: the monarch of the document. */
function linkMajesty(scene: Scene, sentence: Sentence, token: number, walk: Walk): void {
  const { tokens, nameAt } = scene.text;
  let end = token + 1;
  while (MAJESTIES.has(tokens.lower[end] ?? "")) end++;
  if (nameAt(end) >= 0 || tokens.lower[end] === "the") return;
  const found = walk.roleIndex.find(
    {
      office: { head: "monarch", fields: new Set(), deputy: false },
      country: null,
      body: null,
      former: false,
    },
    walk.discourse,
  );
  if (!found) return;
  found.draft.add(
    scene.span(token, end),
    "nominal",
    "coreference.honorific",
    0.7,
    walk.discourse.focus(found.draft)?.last,
  );
  noteMention(scene, sentence, found.draft, token, end, walk);
}

const isThing = (draft: EntityDraft): boolean => draft.type === "organization" || draft.type === "place";

/** What it adds that the last mention was the source of a statement in this paragraph: whoever spoke speaks on. */
const SPEAKS_ON = 3;

function spokeLast(scene: Scene, draft: EntityDraft, { discourse }: Walk): number {
  const last = discourse.focus(draft)?.last;
  return last && scene.isOffsetSource(last.start) ? SPEAKS_ON : 0;
}

const OF_NEAREST: ReadonlySet<string> = new Set(["for", "in", "as"]);

/** "holding Chad accountable for its …", "support for Kenya in its …": whose it is stands right before. */
const belongsToNearest = ({ text: { tokens } }: Scene, token: number): boolean =>
  OF_NEAREST.has(tokens.lower[token - 1] ?? "");

/** "the Navy will increase its …", "urged Chad to abandon its …": the verb whose object it opens has this subject. */
function acts(scene: Scene, sentence: Sentence, { end }: Span, token: number): boolean {
  const { tokens, offset } = scene.text;
  let next = token - 1;
  while (next > sentence.first && tokens.start[next - 1] + offset >= end) next--;
  return token - next <= 4 && (tokens.lower[next] === "to" || scene.isFollowedByVerb(sentence, next));
}

/**
 * "its" of a body or place named in the sentence, "it" as the source of a statement. Other uses of "it" mostly mean
 * things without a name and stay alone.
 */
function linkThing(scene: Scene, sentence: Sentence, token: number, walk: Walk): void {
  const { lower } = scene.text.tokens;
  const { discourse } = walk;
  const inQuote = scene.isInQuote(token);
  let focus: ReturnType<typeof discourse.salient> = null;
  if (lower[token] === "its") {
    if (lower[token - 1] === "and" && scene.has(token - 2, NOUN) && scene.text.nameAt(token - 2) < 0) return;
    const test = (
      draft: EntityDraft,
      { sentence: last, last: span }: { sentence: number; last: Span },
    ): boolean =>
      isThing(draft) && last === discourse.sentence && scene.isOffsetInQuote(span.start) === inQuote;
    const nearest = discourse.latest(test);
    focus =
      nearest && (belongsToNearest(scene, token) || acts(scene, sentence, nearest.last, token))
        ? nearest
        : discourse.salient(test);
  } else if (lower[token] === "it" && scene.isSource(token) && !inQuote) {
    focus = discourse.salient(
      (draft, { sentence: last, salience }) =>
        (draft.type === "organization" || draft.isCountry) &&
        discourse.sentence - last <= 2 &&
        salience >= LEAST_OF_IT,
      (draft, salience) => salience + spokeLast(scene, draft, walk),
    );
  }
  if (!focus) return;
  const rule = lower[token] === "its" ? "coreference.pronounSentence" : "coreference.pronounSubject";
  focus.draft.add(scene.span(token, token + 1), "pronoun", rule, 0.6, focus.last);
  noteMention(scene, sentence, focus.draft, token, token + 1, walk);
}
