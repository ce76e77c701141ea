import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { hasFlag, TokenFlag, type Sentence } from "../tokens/tokens";
import { apposedAs, noteApposition } from "./appositions";
import type { Description } from "./descriptionLexicon";
import type { EntityDraft } from "./entityDraft";
import { fold } from "./nameKeys";
import { descriptionStart } from "./nounPhrase";
import { isOfKind } from "./nounIndex";
import { representedCountry } from "./positions";
import { NOUN, PROPER, type Scene } from "./scene";
import { isStranger, noteStranger } from "./strangers";
import { noteMention, type Walk } from "./walk";

/** Links a description of a place or body ("the country", "the council", "the group") whose noun is at `head`. */
export function linkNoun(scene: Scene, sentence: Sentence, head: number, walk: Walk): void {
  const noun = scene.text.tokens.lower[head];
  if (noun.length < 4) return;
  // What stands in apposition is no mention of its own.
  if (noteApposition(scene, sentence, head, walk)) return;
  const description = walk.descriptions.get(noun);
  if (!description && !walk.nounIndex.has(noun) && !walk.appositions.has(noun)) return;
  if (isCompound(scene, head)) return;
  const start = descriptionStart(scene, sentence, head);
  if (start === null) return linkIndefinite(scene, sentence, head, description?.kind, walk);
  const found =
    whoIsApposed(scene, start, head, walk) ??
    whoIsDescribed(scene, start, head, description ?? NAMED_ONLY, walk);
  if (!found) return;
  found.draft.add(
    scene.span(start, head + 1),
    "nominal",
    found.rule,
    found.confidence,
    walk.discourse.focus(found.draft)?.last ?? found.draft.mentions[0],
  );
  noteMention(scene, sentence, found.draft, start, head + 1, walk);
}

/** "our country", "a fisherman", "a senior official": what no definite phrase describes. */
function linkIndefinite(
  scene: Scene,
  sentence: Sentence,
  head: number,
  kind: Description["kind"] | undefined,
  walk: Walk,
): void {
  const noun = scene.text.tokens.lower[head];
  if (kind === "country" && linkOurCountry(scene, sentence, head, walk)) return;
  if (kind === "profession" || kind === "person" || walk.appositions.has(noun))
    noteStranger(scene, sentence, head, head, walk);
  if (noun === "official" || noun === "diplomat") awaitName(scene, sentence, head, walk);
}

/** "the fisherman", behind "Bo Ek, a fisherman"; "the rights group", behind "the rights group Clear Water". */
function whoIsApposed(scene: Scene, start: number, head: number, walk: Walk): Found | null {
  const noun = scene.text.tokens.lower[head];
  if (!walk.appositions.has(noun) || isStranger(noun, walk)) return null;
  const draft = latestOf(apposedAs(noun, modifiersOf(scene, start, head), walk), walk);
  return draft && { draft, rule: "coreference.apposition", confidence: 0.75 };
}

const UNTELLING = wordSet(words.untellingModifiers);
const OF_MANY = wordSet(words.adjectivesOfMany);

/** What being the document's own country adds to the salience. */
const HOME = 1;

const OPENING = 3;

/** "A senior Chinese official said …" in the first sentences of a report: the person named next. */
function awaitName(scene: Scene, sentence: Sentence, head: number, walk: Walk): void {
  const { tokens } = scene.text;
  let first = head - 1;
  while (first > sentence.first && first > head - 5 && !isIndefinite(tokens.lower[first])) first--;
  const nationality = nationalityInside(scene, first, head);
  if (!isIndefinite(tokens.lower[first]) || nationality === null || walk.discourse.sentence > OPENING) return;
  if (scene.isInQuote(head) || walk.discourse.salient((draft) => draft.type === "person")) return;
  const country = walk.world.fact(nationality).country;
  walk.waiting.push({
    scene,
    first,
    end: head + 1,
    sentence: walk.discourse.sentence,
    kind: "nominal",
    gender: null,
    country,
  });
}

const isIndefinite = (word: string | undefined): boolean => word === "a" || word === "an";

interface Found {
  readonly draft: EntityDraft;
  readonly rule: string;
  readonly confidence: number;
}

/** "the ministry statement": the noun is the first part of another thing. */
function isCompound(scene: Scene, head: number): boolean {
  const next = head + 1;
  const { tokens, nameAt } = scene.text;
  if (next >= tokens.count) return false;
  if (nameAt(next) >= 0)
    return scene.text.names[nameAt(next)].type === "role" || hasFlag(tokens, next, TokenFlag.Capital);
  return (
    tokens.lower[next] === "of" ||
    (scene.has(next, NOUN | PROPER) && !hasFlag(tokens, next, TokenFlag.Punctuation))
  );
}

/** "our country", "our own nation" in the mouth of somebody whose country is known. */
function linkOurCountry(scene: Scene, sentence: Sentence, head: number, walk: Walk): boolean {
  const { lower } = scene.text.tokens;
  const start = lower[head - 1] === "own" ? head - 2 : head - 1;
  if (start < sentence.first || lower[start] !== "our") return false;
  const quoted = scene.isInQuote(head) ? scene.quotedAt(head) : null;
  const speaker = (quoted && walk.drafts.get(quoted)) ?? walk.floor.speaker(scene.text.index);
  const country = speaker && representedCountry(speaker, walk.countries, null);
  if (!country) return false;
  country.add(
    scene.span(start, head + 1),
    "nominal",
    "coreference.countryOfPerson",
    0.7,
    country.mentions[0],
  );
  noteMention(scene, sentence, country, start, head + 1, walk);
  return true;
}

/** A noun that describes only what has it in its name. */
const NAMED_ONLY: Description = { kind: "body", values: [], classes: 0 };

function whoIsDescribed(
  scene: Scene,
  start: number,
  head: number,
  description: Description,
  walk: Walk,
): Found | null {
  switch (description.kind) {
    case "country":
      return country(scene, start, head, description, walk);
    case "city":
      return head - start === 1 ? cityInFocus(walk) : null;
    case "profession":
      return personSpeaking(scene, start, head, walk);
    case "person":
      return officeHolder(scene, start, head, description, walk);
    case "body":
    case "bodyByLetters":
      return bodyCalled(scene, start, head, description, walk);
  }
}

/** "the city": the one named last. */
function cityInFocus({ discourse }: Walk): Found | null {
  const focus = discourse.latest((draft) => draft.type === "place" && !draft.isCountry);
  return focus && discourse.sentence - focus.sentence < 3
    ? { draft: focus.draft, rule: "coreference.cityInFocus", confidence: 0.5 }
    : null;
}

/** "the Turkish leader": whoever holds an office by which one is called so. */
function officeHolder(
  scene: Scene,
  start: number,
  head: number,
  { values }: Description,
  walk: Walk,
): Found | null {
  if (isStranger(scene.text.tokens.lower[head], walk)) return null;
  const nationality = nationalityInside(scene, start, head);
  const found = walk.roleIndex.find(
    {
      office: { head: values[0], fields: new Set(), deputy: false },
      country: nationality ? walk.world.fact(nationality).country : null,
      body: null,
      former: false,
    },
    walk.discourse,
  );
  return found && { draft: found.draft, rule: "coreference.role", confidence: 0.7 };
}

/** "said the broker": the person whom the text is about, where the noun is the source of a statement. */
function personSpeaking(scene: Scene, start: number, head: number, walk: Walk): Found | null {
  if (!scene.isSource(start) || scene.isInQuote(start)) return null;
  if (isStranger(scene.text.tokens.lower[head], walk)) return null;
  const { discourse } = walk;
  const focus = discourse.salient(
    (draft, { sentence }) => draft.type === "person" && discourse.sentence - sentence <= 3,
  );
  return focus && { draft: focus.draft, rule: "coreference.personInFocus", confidence: 0.5 };
}

function nationalityInside(
  { text: { nameAt, names, text } }: Scene,
  start: number,
  head: number,
): string | null {
  for (let i = start; i < head; i++) {
    const at = nameAt(i);
    if (at >= 0 && names[at].type === "nationality") return text(names[at]);
  }
  return null;
}

/** "the country", and "the kingdom", "the sultanate" of those that are one. */
function country(
  scene: Scene,
  start: number,
  head: number,
  { values }: Description,
  walk: Walk,
): Found | null {
  if (modifiersOf(scene, start, head).length > 0) return null;
  if (values.length === 0) return countryMeant(scene, start, walk);
  const allowed = (draft: EntityDraft): boolean => draft.isCountry && values.includes(draft.country ?? "");
  const focus = walk.discourse.latest(allowed);
  if (focus) return { draft: focus.draft, rule: "coreference.kindOfCountry", confidence: 0.85 };
  const home = walk.home && allowed(walk.home) ? walk.home : [...walk.countries.values()].find(allowed);
  return home ? { draft: home, rule: "coreference.kindOfCountry", confidence: 0.6 } : null;
}

/** The one named in the sentence, else of the speaker in a quotation, else the one named last, else home. */
function countryMeant(scene: Scene, start: number, walk: Walk): Found | null {
  const { discourse } = walk;
  const here = discourse.latest((draft, focus) => draft.isCountry && focus.sentence === discourse.sentence);
  if (here) return { draft: here.draft, rule: "coreference.countryInFocus", confidence: 0.75 };
  const inQuote = scene.isInQuote(start);
  const speaker = inQuote || walk.lastPerson ? discourse.salient((draft) => draft.type === "person") : null;
  const own = speaker?.draft.country ? walk.countries.get(speaker.draft.country) : undefined;
  if (own && inQuote && speaker && discourse.sentence - speaker.sentence < 2)
    return { draft: own, rule: "coreference.countryOfPerson", confidence: 0.6 };
  const last = discourse.salient(
    (draft, focus) => draft.isCountry && discourse.sentence - focus.sentence <= 3,
    (draft, salience) => salience + (draft === walk.home ? HOME : 0),
  );
  const draft = last?.draft ?? own ?? walk.home;
  return draft
    ? { draft, rule: last ? "coreference.countryInFocus" : "coreference.homeCountry", confidence: 0.6 }
    : null;
}

/** "the council", "the group": the body with that noun in its name, or of that kind, that was mentioned last. */
function bodyCalled(
  scene: Scene,
  start: number,
  head: number,
  description: Description,
  walk: Walk,
): Found | null {
  const noun = scene.text.tokens.lower[head];
  const modifiers = modifiersOf(scene, start, head);
  const named = walk.nounIndex.find(noun, modifiers);
  const body = latestOf(named, walk) ?? (named.length === 1 && modifiers.length > 0 ? named[0] : null);
  if (body) return { draft: body, rule: "coreference.headNoun", confidence: 0.8 };
  if (description.classes === 0 || modifiers.length > 0) return null;
  const focus = walk.discourse.latest(
    (draft, { sentence }) => isOfKind(draft, description) && walk.discourse.sentence - sentence <= 3,
  );
  return focus && { draft: focus.draft, rule: "coreference.kindOfBody", confidence: 0.6 };
}

function latestOf(drafts: readonly EntityDraft[], walk: Walk): EntityDraft | null {
  let best: EntityDraft | null = null;
  let most = 0;
  for (const draft of drafts) {
    const salience = walk.discourse.focus(draft)?.salience ?? 0;
    if (salience > most) [best, most] = [draft, salience];
  }
  return best;
}

/** The folded words between the determiner and the noun that tell which is meant. */
function modifiersOf({ text: { tokens, nameAt, names } }: Scene, start: number, head: number): string[] {
  const found: string[] = [];
  for (let i = start; i < head; i++) {
    const word = tokens.lower[i];
    if (UNTELLING.has(word)) continue;
    const name = nameAt(i) >= 0 ? names[nameAt(i)] : null;
    if (name?.type === "nationality" && i > start && OF_MANY.has(word)) continue;
    if (name?.type === "place" && isPossessive(tokens.lower[name.endToken])) continue;
    found.push(fold(word));
  }
  return found;
}

const isPossessive = (word: string | undefined): boolean => word === "'s" || word === "'";
