import lists from "../../../lexicons/words/coreference.json";
import { hasFlag, TokenFlag, type Sentence } from "../tokens/tokens";
import type { Description } from "./descriptionLexicon";
import type { EntityDraft } from "./entityDraft";
import { fold } from "./nameKeys";
import { descriptionStart } from "./nounPhrase";
import { isKindOfBody, isOfKind } from "./nounIndex";
import { NOUN, PROPER, type Scene } from "./scene";
import { isStranger, noteStranger } from "./strangers";
import { noteMention, type Walk } from "./walk";
import { wordSet } from "../lexicon/wordList";

/** Links a description of a place or body ("the country", "the council", "the group") whose noun is at `head`. */
export function linkNoun(scene: Scene, sentence: Sentence, head: number, walk: Walk): void {
  const noun = scene.text.tokens.lower[head];
  if (noun.length < 4) return;
  const description = walk.descriptions.get(noun);
  const isName = walk.nounIndex.has(noun);
  if (!description && !isName && !isKindOfBody(noun)) return;
  if (isCompound(scene, head)) return;
  const start = descriptionStart(scene, sentence, head);
  if (start === null) {
    if (description?.kind === "profession" || description?.kind === "person")
      noteStranger(scene, sentence, head, head, walk);
    if (noun === "official" || noun === "diplomat") awaitName(scene, sentence, head, walk);
    return;
  }
  const found = description
    ? describedBy(scene, start, head, description, walk)
    : bodyCalled(scene, start, head, walk);
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

/** What being the document's own country adds to the salience. */
const HOME = 1;

const OPENING = 3;

/** "A senior Chinese official said …" in the first sentences of a report: the person named next. */
function awaitName(scene: Scene, sentence: Sentence, head: number, walk: Walk): void {
  const { tokens } = scene.text;
  let first = head - 1;
  while (first > sentence.first && first > head - 5 && !/^an?$/u.test(tokens.lower[first])) first--;
  const nationality = nationalityInside(scene, first, head);
  if (!/^an?$/u.test(tokens.lower[first] ?? "") || nationality === null || walk.discourse.sentence > OPENING)
    return;
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

function describedBy(
  scene: Scene,
  start: number,
  head: number,
  description: Description,
  walk: Walk,
): Found | null {
  if (description.kind === "country") return country(scene, start, head, description, walk);
  if (description.kind === "city") {
    if (head - start !== 1) return null;
    const focus = walk.discourse.latest((draft) => draft.type === "place" && !draft.isCountry);
    return focus && walk.discourse.sentence - focus.sentence < 3
      ? { draft: focus.draft, rule: "coreference.cityInFocus", confidence: 0.5 }
      : null;
  }
  if (description.kind === "profession") return personSpeaking(scene, start, head, walk);
  const nationality = nationalityInside(scene, start, head);
  const found = walk.roleIndex.find(
    {
      office: { head: description.values[0], fields: new Set(), deputy: false },
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

/** "the country": of the speaker in a quotation, else the one named in the sentence, else the one named last, else home. */
function country(
  scene: Scene,
  start: number,
  head: number,
  { values }: Description,
  walk: Walk,
): Found | null {
  const modifiers = modifiersOf(scene, start, head);
  if (modifiers === null || modifiers.length > 0) return null;
  const allowed = (draft: EntityDraft) =>
    draft.isCountry && (values.length === 0 || values.includes(draft.country ?? ""));
  const { discourse } = walk;
  if (values.length > 0) return countryOfKind(allowed, walk);
  const here = discourse.latest((draft, focus) => allowed(draft) && focus.sentence === discourse.sentence);
  if (here) return { draft: here.draft, rule: "coreference.countryInFocus", confidence: 0.75 };
  const speaker =
    scene.isInQuote(start) || walk.lastPerson ? discourse.salient((draft) => draft.type === "person") : null;
  const own = speaker?.draft.country ? walk.countries.get(speaker.draft.country) : undefined;
  const isLocal = speaker && discourse.sentence - speaker.sentence < 2;
  if (own && isLocal && scene.isInQuote(start))
    return { draft: own, rule: "coreference.countryOfPerson", confidence: 0.6 };
  const last = discourse.salient(
    (draft, focus) => allowed(draft) && discourse.sentence - focus.sentence <= 3,
    (draft, salience) => salience + (draft === walk.home ? HOME : 0),
  );
  const draft = last?.draft ?? own ?? walk.home;
  return draft
    ? { draft, rule: last ? "coreference.countryInFocus" : "coreference.homeCountry", confidence: 0.6 }
    : null;
}

/** "the kingdom", "the emirate": the country of that kind named last, else home, else the first one named. */
function countryOfKind(allowed: (draft: EntityDraft) => boolean, walk: Walk): Found | null {
  const rule = "coreference.kindOfCountry";
  const focus = walk.discourse.latest(allowed);
  if (focus) return { draft: focus.draft, rule, confidence: 0.85 };
  const home = walk.home && allowed(walk.home) ? walk.home : [...walk.countries.values()].find(allowed);
  return home ? { draft: home, rule, confidence: 0.6 } : null;
}

/** "the council", "the group": the body with that noun in its name, or of that kind, that was mentioned last. */
function bodyCalled(scene: Scene, start: number, head: number, walk: Walk): Found | null {
  const noun = scene.text.tokens.lower[head];
  const modifiers = modifiersOf(scene, start, head);
  if (modifiers === null) return null;
  const named = walk.nounIndex.find(noun, modifiers);
  const body = latestOf(named, walk) ?? (named.length === 1 && modifiers.length > 0 ? named[0] : null);
  if (body) return { draft: body, rule: "coreference.headNoun", confidence: 0.8 };
  if (!isKindOfBody(noun) || modifiers.length > 0) return null;
  const focus = walk.discourse.latest(
    (draft, { sentence }) => isOfKind(draft, noun) && walk.discourse.sentence - sentence <= 3,
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

const IDLE = wordSet(lists.idleModifiers);
const BROAD = wordSet(lists.broadAdjectives);

/** The folded words between the determiner and the noun; null if a name among them could be of another body. */
function modifiersOf(
  { text: { tokens, nameAt, names } }: Scene,
  start: number,
  head: number,
): string[] | null {
  const words: string[] = [];
  for (let i = start; i < head; i++) {
    const word = tokens.lower[i];
    if (IDLE.has(word)) continue;
    const at = nameAt(i);
    if (at >= 0 && i > start && names[at].type === "nationality" && BROAD.has(word)) continue;
    if (
      at >= 0 &&
      names[at].type === "place" &&
      tokens.lower[names[at].endToken] !== undefined &&
      /^(?:'s|')$/u.test(tokens.lower[names[at].endToken])
    )
      continue;
    words.push(fold(word));
  }
  return words;
}
