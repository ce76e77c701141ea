import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { type Sentence, withoutStop } from "../tokens/tokens";
import type { PronounKind } from "./antecedent";
import type { EntityDraft, PersonGender } from "./entityDraft";
import { likeliestAntecedent } from "./rankAntecedents";
import { PREPOSITION, type Scene } from "./scene";
import { noteMention, type Walk } from "./walk";
import { whoSaysIt } from "./whoSaysIt";

/** Pronouns that can stand for a named person, body or place. */
export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "female"] as const),
  ...["it", "its", "itself", "they"].map((word) => [word, "thing"] as const),
]);

/** A person is linked from this salience on, in a quotation from that one, or where the evidence is as sure as that. */
const LEAST = 0.25;
const LEAST_IN_QUOTE = 0.8;
const SURE = 0.3;
/** And from this share on of what speaks for all candidates: a wrong link puts words into a wrong mouth. */
const LEAST_SHARE = 0.5;
const LEAST_OF_THING = 0.5;
const MAJESTIES = wordSet(words.majesties);
const BEFORE_PERSON: ReadonlySet<string> = new Set(["role", "nationality", "place"]);
const BEFORE_NAME = wordSet(words.beforeNameAhead);

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
  const found = likeliestAntecedent(scene, sentence, token, gender, walk);
  if (!found || found.share < LEAST_SHARE) return null;
  const inQuote = scene.isInQuote(token) && !scene.isOffsetInQuote(found.focus.last.start);
  if (found.probability < SURE && found.focus.salience < (inQuote ? LEAST_IN_QUOTE : LEAST)) return null;
  const isHere = found.focus.sentence === discourse.sentence;
  const rule = token === sentence.first ? "coreference.pronounSubject" : focusRule(isHere);
  return { draft: found.focus.draft, rule, confidence: found.share };
}

const focusRule = (isHere: boolean): string =>
  isHere ? "coreference.pronounSentence" : "coreference.pronounFocus";

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

/**
 * "its" of a body or place named lately, "it" for one. Other uses of "it" mostly mean things without a name and stay
 * alone.
 */
function linkThing(scene: Scene, sentence: Sentence, token: number, walk: Walk): void {
  const speaking = whoSaysIt(scene, sentence, token, walk);
  if (speaking) {
    speaking.draft.add(
      scene.span(token, token + 1),
      "pronoun",
      "coreference.pronounSentence",
      0.8,
      speaking.last,
    );
    return noteMention(scene, sentence, speaking.draft, token, token + 1, walk);
  }
  if (scene.text.tokens.lower[token] === "they") return;
  const found = likeliestAntecedent(scene, sentence, token, "thing", walk);
  if (!found || found.probability < LEAST_OF_THING) return;
  const { focus, probability } = found;
  const rule =
    focus.sentence === walk.discourse.sentence ? "coreference.pronounSentence" : "coreference.pronounFocus";
  focus.draft.add(scene.span(token, token + 1), "pronoun", rule, probability, focus.last);
  noteMention(scene, sentence, focus.draft, token, token + 1, walk);
}
