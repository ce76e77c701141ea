import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { holding } from "../text/holding";
import { contains, shift, type Span } from "../text/span";
import type { Document } from "../document/document";
import { questionersOf } from "../document/questioners";
import type { Turn } from "../document/turns";
import type { Attribution } from "../document/attribution";
import type { DocumentName } from "../mentions/reconcileNames";
import type { Tokens } from "../tokens/tokens";
import { authorOf } from "./author";
import { issuerOf } from "./issuer";
import { MentionIndex, type Referent } from "../annotations/mentionIndex";
import { speakerOf } from "../grammar/speaker";
import type { EntityDraft } from "./entityDraft";
import type { ParagraphNames } from "./paragraphNames";
import type { OfficeLexicon } from "./offices";
import { linkVocatives } from "./vocatives";
import { positionsIn, representedCountry } from "./positions";

const FIRST_PERSON = wordSet(words.firstPerson);

/** "our two nations", "our shared goal": of several, who are not one entity. */
const SHARED = wordSet(words.shared);

const SECOND_PERSON: ReadonlySet<string> = new Set(["you"]);
const PLURAL = wordSet(words.firstPersonPlural);

/** Links "I" inside quotations, turns and signed releases to the speaker, and "we" of a release to its country. */
export function linkSpeakers(
  document: Document,
  paragraphs: readonly ParagraphNames[],
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
  countries: ReadonlyMap<string, EntityDraft>,
  mostNamed: EntityDraft | null,
  offices: OfficeLexicon,
): void {
  const { turns } = document;
  const who = new Speakers(document, new Set(drafts.values()));
  let previous: EntityDraft | null = null;
  for (const paragraph of paragraphs) previous = linkInParagraph(paragraph, who, previous);
  if (turns.length > 0) {
    const questioners = who.questioners();
    const speakers = turns.map(({ label }) => who.personIn(label));
    linkVocatives(turns, speakers, paragraphs, offices);
    for (const [i, turn] of turns.entries()) {
      const named = speakers[i];
      linkInTurn(turn, named ?? questioners[i], paragraphs);
      // Who speaks behind a question answers it.
      const asked = named ? null : (speakers[i + 1] ?? null);
      if (asked) linkSources(SECOND_PERSON, turn, asked, paragraphs, sourcesIn);
      const country = named && representedCountry(named, countries, mostNamed);
      if (country) linkSources(PLURAL, turn, country, paragraphs, positionsIn);
    }
    return;
  }
  const author = authorOf(paragraphs);
  const signs = author && drafts.get(author);
  const issuer = issuerOf(paragraphs, drafts, countries, author !== null);
  const represented = issuer || !signs ? null : representedCountry(signs, countries, null);
  for (const paragraph of paragraphs) {
    if (signs) linkPronounsTo(FIRST_PERSON, signs, paragraph, () => true);
    if (issuer) linkPronounsTo(PLURAL, issuer, paragraph, () => true);
    if (represented) linkPronounsTo(PLURAL, represented, paragraph, holding(positionsIn(paragraph)));
  }
}

/** "I" outside of quotations is whoever has the floor. */
function linkInTurn(
  { content, firstParagraph, endParagraph }: Turn,
  speaker: EntityDraft | null,
  paragraphs: readonly ParagraphNames[],
): void {
  if (!speaker) return;
  const isSpoken = holding(content);
  for (const paragraph of paragraphs.slice(firstParagraph, endParagraph))
    linkPronounsTo(FIRST_PERSON, speaker, paragraph, isSpoken);
}

/** Where the sources of statements stand in a paragraph. Document offsets. */
const sourcesIn = ({ paragraph, offset }: ParagraphNames): Span[] =>
  paragraph.attributions.flatMap(({ source }) => source.map((span) => shift(span, offset)));

/**
 * Links pronouns of a turn where they are sources of statements: "We urge both sides to …" to the country for which its
 * speaker speaks, "You said that …" in a question to whoever answers it.
 */
function linkSources(
  pronouns: ReadonlySet<string>,
  { content, firstParagraph, endParagraph }: Turn,
  speaker: EntityDraft,
  paragraphs: readonly ParagraphNames[],
  find: (paragraph: ParagraphNames) => readonly Span[],
): void {
  const isSpoken = holding(content);
  for (const paragraph of paragraphs.slice(firstParagraph, endParagraph)) {
    const sources = find(paragraph);
    if (sources.length === 0) continue;
    const isSource = holding(sources);
    linkPronounsTo(pronouns, speaker, paragraph, (span) => isSpoken(span) && isSource(span));
  }
}

/** Adds the first or second person of a paragraph outside of quotations. */
function linkPronounsTo(
  pronouns: ReadonlySet<string>,
  speaker: EntityDraft,
  { paragraph, tokens, offset }: ParagraphNames,
  counts: (span: Span) => boolean,
): void {
  const isQuoted = holding(paragraph.quotations.filter(({ use }) => use === "speech"));
  for (let i = 0; i < tokens.count; i++) {
    if (!pronouns.has(tokens.lower[i]) || SHARED.has(tokens.lower[i + 1] ?? "")) continue;
    const own = { start: tokens.start[i], end: tokens.end[i] };
    const span = shift(own, offset);
    if (isQuoted(own) || !counts(span)) continue;
    speaker.add(span, "pronoun", "coreference.speaker", 0.9, speaker.mentions[0]);
  }
}

function linkInParagraph(
  { paragraph, tokens, offset }: ParagraphNames,
  who: Speakers,
  previous: EntityDraft | null,
): EntityDraft | null {
  const spoken = paragraph.attributions.filter(({ form }) => form !== "indirect");
  const quotes = paragraph.quotations.filter(({ use }) => use === "speech");
  let speaker = previous;
  const speakers = spoken.map(
    ({ source: [source] }) => (speaker = (source && who.personIn(shift(source, offset))) ?? speaker),
  );
  if (quotes.length === 0) return speaker;
  const owners = ownersOfTokens(tokens, spoken);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!FIRST_PERSON.has(tokens.lower[i])) continue;
    const span = { start: tokens.start[i], end: tokens.end[i] };
    while (at < quotes.length - 1 && quotes[at].end <= span.start) at++;
    if (!contains(quotes[at], span)) continue;
    const owner = owners[i];
    const draft = owner < 0 ? (speakers[0] ?? previous) : speakers[owner];
    draft?.add(shift(span, offset), "pronoun", "coreference.speaker", 0.85, draft.mentions[0]);
  }
  return speaker;
}

/** Per token, the index of the first statement whose content holds it, or -1. */
function ownersOfTokens(tokens: Tokens, spoken: readonly Attribution[]): Int32Array {
  const owners = new Int32Array(tokens.count).fill(-1);
  const pieces = spoken.flatMap(({ content }, index) =>
    content.map(({ start, end }) => ({ start, end, index })),
  );
  let token = 0;
  for (const { start, end, index } of pieces.sort((a, b) => a.start - b.start)) {
    while (token > 0 && tokens.start[token - 1] >= start) token--;
    while (token < tokens.count && tokens.start[token] < start) token++;
    for (; token < tokens.count && tokens.start[token] < end; token++)
      if (owners[token] < 0) owners[token] = index;
  }
  return owners;
}

interface Voice extends Referent {
  readonly draft: EntityDraft;
}

/** Decides who speaks as the statements will, on the entities as far as they are known. */
class Speakers {
  readonly #document: Document;
  readonly #mentions: MentionIndex<Voice>;

  constructor(document: Document, drafts: Iterable<EntityDraft>) {
    this.#document = document;
    this.#mentions = new MentionIndex(
      [...drafts].flatMap((draft) => {
        const entity = { type: draft.type, name: draft.forms[0] ?? "", draft };
        return draft.mentions.map(({ start, end, kind }) => ({ start, end, kind, entity }));
      }),
    );
  }

  /** Who asks in the turns that do not say it. */
  questioners(): (EntityDraft | null)[] {
    const { text, turns } = this.#document;
    return questionersOf(text, turns, this.#mentions).map((voice) => voice?.draft ?? null);
  }

  personIn(source: Span): EntityDraft | null {
    const known = {
      mentions: this.#mentions,
      surnamed: () => null,
      holderOf: () => null,
      countryOf: () => null,
    };
    const voice = speakerOf<Voice>(this.#document.words, source, known);
    return voice?.type === "person" ? voice.draft : null;
  }
}
