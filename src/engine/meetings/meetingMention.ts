import type { Entity, MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import words from "../../../lexicons/words/meetings.json";
import type { DocumentWords } from "../document/documentWords";
import type { PlacedParagraph } from "../document/paragraph";
import { holdsPhrase, phrasesOf } from "../lexicon/wordGroup";
import { wordSet } from "../lexicon/wordList";
import { firstWhere } from "../text/firstWhere";
import { contains, shift, type Span } from "../text/span";
import type { MentionIndex } from "../annotations/mentionIndex";
import { delegatesOf } from "./delegates";
import { lastPair } from "./lastPair";
import { isSea, isTown } from "./sites";
import { partiesIn, type CountryOf } from "./parties";
import {
  hasUnnamedSubject,
  isFrame,
  isVerb,
  type MeetingTrigger,
  type MemberTrigger,
  type Slot,
  type SlotRole,
  type Trigger,
} from "../document/meetingTrigger";

/** A trigger with its slots read as entities. Document offsets. */
interface Mention extends Span {
  readonly paragraph: number;
  /** It stands in the headline, which tells in few words what the report tells again. */
  readonly headline: boolean;
  readonly participants: readonly Entity[];
  /** Those of them whom its subject names. */
  readonly subjects: readonly Entity[];
  /** The subject is a delegation told of before ("the delegation also met Lind"). */
  readonly isOfDelegation: boolean;
  /** Who came with it, as the sentence says that speaks of it first. */
  readonly delegates: readonly Entity[];
}

/** Words that say who else was there. */
export interface MemberMention extends Mention {
  readonly kind: "members";
  readonly trigger: MemberTrigger;
}

/** Words that may denote a meeting. */
export interface MeetingMention extends Mention {
  readonly kind: "meeting";
  readonly trigger: MeetingTrigger;
  /** It stands in the frame of another meeting: "on the sidelines of …". */
  readonly framed: boolean;
  /** The two persons whom "they" means where no meeting was told of before. */
  readonly pair: readonly Entity[];
  /** The pair that its own sentence names before it: "on Lind and Ek's promise at their meeting". */
  readonly beside: readonly Entity[];
  /** Those that it is a meeting of, whether they take part or only give it its name: "the Joint Committee meeting". */
  readonly bodies: readonly Entity[];
  /** The place in its name, if no other party is there: "the Riga summit", "the Oman summit". */
  readonly placeInName: Entity | null;
  /** Those of the participants that are bodies and countries of which delegations came. */
  readonly delegations: readonly Entity[];
  /** The subject is somebody without a name ("the king held talks with Lind"). */
  readonly namelessSubject: boolean;
  /** The partner has a name: "her talks with Lind", not "her talks with leaders". */
  readonly namedPartner: boolean;
  /** Whoever was received has no name ("received the delegation"). */
  readonly namelessGuest: boolean;
  readonly host: Entity | null;
  /** All places named for it, the most specific first. */
  readonly places: readonly Entity[];
  readonly date: Entity | null;
  /** The event whose name the mention is. */
  readonly named: Entity | null;
  /** An event in whose frame it stands, unless that is a trigger of its own. */
  readonly event: Entity | null;
  readonly status: MeetingStatus;
  readonly mode: MeetingMode | null;
  readonly topics: readonly Span[];
}

export type TriggerMention = MeetingMention | MemberMention;

/** What sits in sides: "the meeting of the joint commission". */
const OF_SIDES = phrasesOf(words.sitsInSides);
/** Groups that a body or a country sends. */
const DELEGATION = wordSet(words.sentGroups);
/** "the delegation", "the visitors": whoever came, told of before. */
const THE_DELEGATION = wordSet(words.visitingGroups);
/** How many words may stand between "the" and "delegation". */
const LONGEST_DELEGATION = 2;
/** How far before a place an office is looked for, in characters. */
const OFFICE = 60;

/** Slots that name the other side. */
const PARTNERS: readonly SlotRole[] = ["object", "with", "owner"];

/** The document spans of the slots of a role. */
type SpansOf = (role: SlotRole) => readonly Span[];

interface Parties {
  readonly subject: readonly Entity[];
  readonly host: readonly Entity[];
  readonly all: readonly Entity[];
}

const spanOf = (
  { firstToken, endToken }: Pick<Slot, "firstToken" | "endToken">,
  { offset, paragraph: { tokens } }: PlacedParagraph,
): Span => ({ start: offset + tokens.start[firstToken], end: offset + tokens.end[endToken - 1] });

const MARKS = new Set([",", ".", ";"]);
/** "exchanged views | on trade". */
const OPENS_TOPIC = new Set([",", "on", "about"]);

/** A slot without the marks around it; nothing where marks are all it holds. */
function trimmed({ firstToken, endToken }: Slot, place: PlacedParagraph): Span[] {
  const { lower } = place.paragraph;
  let [first, end] = [firstToken, endToken];
  while (first < end && OPENS_TOPIC.has(lower[first])) first++;
  while (end > first && MARKS.has(lower[end - 1])) end--;
  return first < end ? [spanOf({ firstToken: first, endToken: end }, place)] : [];
}

/** "Lind convened the ministry's third round table": whose it is need not be there beside her. */
const isPartnerAs =
  (role: SlotRole, isHosted: boolean) =>
  ({ type }: Entity): boolean =>
    role !== "owner" || !isHosted || type !== "organization";

export class MentionReader {
  readonly #text: DocumentWords;
  readonly #index: MentionIndex;
  readonly #countryOf: CountryOf;

  constructor(text: DocumentWords, index: MentionIndex, countryOf: CountryOf = () => null) {
    this.#text = text;
    this.#index = index;
    this.#countryOf = countryOf;
  }

  #partiesIn(span: Span): Entity[] {
    return partiesIn(this.#text, span, this.#index, this.#countryOf);
  }

  /** `framed`: the trigger stands in the frame of another one, so that the subject around it is not its own. */
  read(trigger: Trigger, place: PlacedParagraph, number: number, framed: boolean): TriggerMention {
    const spansOf = this.#spansOf(trigger, place);
    const parties = this.#parties(trigger, spansOf, framed);
    const { offset } = place;
    const common: Mention = {
      start: offset + trigger.start,
      end: offset + trigger.end,
      paragraph: number,
      headline: place.kind === "headline",
      participants: parties.all,
      subjects: parties.subject,
      ...this.#delegation(parties, spansOf, offset + trigger.start),
    };
    return trigger.kind === "members"
      ? { kind: "members", trigger, ...common }
      : this.#readMeeting(trigger, place, common, spansOf, parties, framed);
  }

  #readMeeting(
    trigger: MeetingTrigger,
    place: PlacedParagraph,
    common: Mention,
    spansOf: SpansOf,
    { subject, host }: Parties,
    framed: boolean,
  ): MeetingMention {
    const clause =
      trigger.firstToken > trigger.clauseFirst
        ? spanOf({ firstToken: trigger.clauseFirst, endToken: trigger.firstToken }, place)
        : null;
    const words = shift({ start: trigger.start, end: trigger.end }, place.offset);
    const isVisit = trigger.type === "visit";
    const ofOther = slotsBefore(trigger, place);
    return {
      kind: "meeting",
      trigger,
      framed,
      pair: trigger.group?.kind === "persons" ? lastPair(this.#text, this.#index, words.start) : [],
      beside: this.#pairBeside(trigger, words.start),
      delegations: [...spansOf("subject"), ...PARTNERS.flatMap(spansOf)].flatMap((span) =>
        this.#delegationsIn(span),
      ),
      bodies: spansOf("of").flatMap((span) => this.#ofType([span], "organization")),
      placeInName: this.#placeInName(trigger, spansOf),
      namelessSubject: hasUnnamedSubject(trigger) && subject.length === 0 && !framed,
      namedPartner: spansOf("with").some((span) => this.#partiesIn(span).length > 0),
      namelessGuest:
        trigger.type === "receive" && spansOf("object").every((span) => this.#partiesIn(span).length === 0),
      host: host[0] ?? (trigger.type === "receive" ? (subject[0] ?? null) : null),
      places: this.#placesOr(
        isVerb(trigger) ? [] : host.filter(({ type }) => type === "place"),
        isVisit ? [...spansOf("object"), ...spansOf("place")] : spansOf("place"),
        clause,
        trigger.mode === "phone" || trigger.mode === "video",
        ofOther,
      ),
      date: this.#date(spansOf("time"), clause, ofOther),
      named: trigger.denotation === "name" ? this.#eventAt(words) : null,
      event: this.#ofType(spansOf("occasion"), "event")[0] ?? null,
      status: trigger.status ?? "held",
      mode: trigger.mode,
      topics: trigger.slots.filter(({ role }) => role === "topic").flatMap((slot) => trimmed(slot, place)),
      ...common,
    };
  }

  #pairBeside({ group, denotation }: MeetingTrigger, before: number): readonly Entity[] {
    if (group?.head !== "they" || denotation !== "noun") return [];
    const { start } = this.#text.sentences[this.#text.sentenceAt(before)];
    return lastPair(this.#text, this.#index, before, start);
  }

  #spansOf(trigger: Trigger, place: PlacedParagraph): SpansOf {
    return (role) => trigger.slots.filter((slot) => slot.role === role).map((slot) => spanOf(slot, place));
  }

  /** Who took part, in the order of the clause: subject, host, partners, whoever is heard there. */
  #parties(trigger: Trigger, spansOf: SpansOf, framed: boolean): Parties {
    const first = framed ? [] : this.#firstParties(spansOf("subject"));
    const isLed = this.#isLed(spansOf("with"));
    const isParent = spansOf("of").some((span) => this.#text.in(span)[0] === "its");
    const subject = isLed
      ? first.filter(({ type }) => type === "person")
      : first.filter(({ type }) => !isParent || type !== "organization");
    const host = this.#firstParties(spansOf("host"));
    const speakers = this.#firstParties(spansOf("speaker")).filter(({ type }) => type === "person");
    const isHosted = host.some(({ type }) => type === "person");
    const named = PARTNERS.flatMap((role) =>
      this.#partners(spansOf(role)).filter(isPartnerAs(role, isHosted)),
    );
    const isVisit = trigger.kind === "meeting" && trigger.type === "visit";
    const partners = isVisit
      ? named.filter(({ type }) => type === "person")
      : [...named, ...this.#members(trigger, spansOf, [...subject, ...host, ...named].length === 0)];
    return { subject, host, all: [...new Set([...subject, ...host, ...partners, ...speakers])] };
  }

  /** "met Omani officials, including Lind": she stands for whoever sent them. */
  #partners(spans: readonly Span[]): Entity[] {
    const named = spans.map((span) => this.#partiesIn(span));
    return named.flatMap((parties, at) => {
      const next = named.at(at + 1);
      const isNamed =
        next?.some(({ type }) => type === "person") === true &&
        this.#text.before(spans[at + 1].start, 1)[0] === "including";
      return isNamed && parties.every(({ type }) => type !== "person") ? [] : parties;
    });
  }

  /** The parties behind "of": they take part as members of a body, or where nobody else is named. */
  #members(trigger: Trigger, spansOf: SpansOf, isAlone: boolean): Entity[] {
    const alone = isAlone && !(trigger.kind === "meeting" && isFrame(trigger));
    const slots = trigger.slots.filter(({ role }) => role === "of");
    return spansOf("of")
      .filter((span, at) => alone || this.#isOfMembers(slots[at], trigger, span))
      .flatMap((span) => this.#partiesIn(span));
  }

  /** "the meeting of the council": its members take part; "the meeting of the joint commission": its sides do. */
  #isOfMembers({ firstToken }: Slot, { endToken }: Trigger, span: Span): boolean {
    return firstToken >= endToken && !holdsPhrase(OF_SIDES, this.#text.in(span));
  }

  #placeInName(trigger: Trigger, spansOf: SpansOf): Entity | null {
    const slots = trigger.slots.filter(({ role }) => role === "of");
    const inside = spansOf("of").filter((_, at) => slots[at].endToken <= trigger.endToken);
    const parties = inside.flatMap((span) => this.#partiesIn(span));
    return parties.length === 1 && parties[0].type === "place" ? parties[0] : null;
  }

  /** "Oman took part with a delegation headed by Lind": she stands for the country. */
  #isLed(spans: readonly Span[]): boolean {
    return spans.some((span) => {
      const parties = this.#isSent(span) ? this.#partiesIn(span) : [];
      return parties.some(({ type }) => type === "person");
    });
  }

  #delegation(
    { subject }: Parties,
    spansOf: SpansOf,
    before: number,
  ): Pick<Mention, "isOfDelegation" | "delegates"> {
    const spans = spansOf("subject");
    if (subject.length > 0 && !spans.some((span) => this.#isTeam(span)))
      return { isOfDelegation: false, delegates: [] };
    if (subject.length === 0 && !spans.some((span) => this.#isDelegation(span)))
      return { isOfDelegation: false, delegates: [] };
    const delegates = delegatesOf(this.#text, this.#index, before);
    const isOfDelegation = subject.every((party) => delegates.includes(party));
    return { isOfDelegation, delegates: isOfDelegation ? delegates : [] };
  }

  /** "the Omani delegation", "the visitors also". */
  #isDelegation(span: Span): boolean {
    const lower = this.#text.in(span);
    const last = lower.at(-1) === "also" ? lower.length - 2 : lower.length - 1;
    return lower[0] === "the" && last <= LONGEST_DELEGATION + 1 && THE_DELEGATION.has(lower[last]);
  }

  /** "Lind and her team". */
  #isTeam(span: Span): boolean {
    const [and, owner, team] = this.#text.in(span).slice(-3);
    return and === "and" && (owner === "his" || owner === "her") && THE_DELEGATION.has(team);
  }

  #isSent(span: Span): boolean {
    return this.#text.in(span).some((word) => DELEGATION.has(word));
  }

  #delegationsIn(span: Span): Entity[] {
    if (!this.#isSent(span)) return [];
    return this.#partiesIn(span).filter(({ type }) => type !== "person");
  }

  #firstParties(spans: readonly Span[]): Entity[] {
    let places: Entity[] = [];
    for (const span of spans) {
      const parties = this.#partiesIn(span);
      if (parties.some(({ type }) => type !== "place")) return parties;
      if (places.length === 0) places = parties;
    }
    return places;
  }

  #eventAt(span: Span): Entity | null {
    return this.#index.inside(span).find(({ entity }) => entity.type === "event")?.entity ?? null;
  }

  #ofType(spans: readonly Span[], type: Entity["type"]): Entity[] {
    return spans
      .flatMap((span) => this.#index.inside(span))
      .filter(({ entity }) => entity.type === type)
      .map(({ entity }) => entity);
  }

  /** "Riga hosted the summit": whoever is the only host is where it was, unless another place is named. */
  #placesOr(
    seats: readonly Entity[],
    spans: readonly Span[],
    clause: Span | null,
    remote: boolean,
    ofOther: readonly Span[],
  ): readonly Entity[] {
    const places = this.#places(spans, clause, remote, ofOther);
    return places.length > 0 || remote || seats.length > 1 ? places : seats;
  }

  #places(spans: readonly Span[], clause: Span | null, remote: boolean, ofOther: readonly Span[]): Entity[] {
    if (remote) return [];
    const own = spans
      .flatMap((span) => this.#index.inside(span))
      .filter(({ entity, end }) => entity.type === "place" && !isSea(entity) && !this.#isOwner(end))
      .map(({ entity }) => entity);
    // "in Riga at the Harbour Palace": the palace says more.
    if (own.length > 1) return [...own.filter((place) => !isTown(place)), ...own.filter(isTown)];
    if (own.length > 0 || !clause) return own;
    const inClause = this.#index
      .inside(clause)
      .filter(({ entity }) => entity.type === "place" && !isSea(entity));
    return inClause
      .filter(({ start }) => this.#isBehindIn(start, clause.start))
      .filter(({ start }) => !this.#isOfOffice(start))
      .filter((mention) => !ofOther.some((span) => contains(span, mention)))
      .map(({ entity }) => entity);
  }

  /** "at the end of Oman's talks": whose something is is not where it is. */
  #isOwner(end: number): boolean {
    const [mark] = this.#text.behind(end, 1);
    return mark === "'s" || mark === "'";
  }

  /** "in Riga", "at the palace". */
  #isBehindIn(start: number, low: number): boolean {
    const before = this.#text.before(start, 2, low);
    const preposition = before[before.at(-1) === "the" ? 0 : before.length - 1];
    return preposition === "in" || preposition === "at";
  }

  /** "the ambassador in Riga": where an office is held. */
  #isOfOffice(start: number): boolean {
    const before = this.#index.inside({ start: Math.max(0, start - OFFICE), end: start }).at(-1);
    if (before?.entity.type !== "role") return false;
    const [first, ...rest] = this.#text.in({ start: before.end, end: start });
    return first === "in" && (rest.length === 0 || (rest.length === 1 && rest[0] === "the"));
  }

  #date(spans: readonly Span[], clause: Span | null, ofOther: readonly Span[]): Entity | null {
    const own = this.#ofType(spans, "date").find(isDay);
    if (own || !clause) return own ?? null;
    const inClause = this.#index
      .inside(clause)
      .filter((mention) => !ofOther.some((span) => contains(span, mention)));
    return inClause.findLast(({ entity }) => entity.type === "date" && isDay(entity))?.entity ?? null;
  }
}

/** So many meetings are looked at that a sentence may tell of before another. */
const MOST_BEFORE = 16;

/** "Ahead of the council's meeting in Riga on Friday, Lind met Ek": where and when another one is that the sentence opens with. */
function slotsBefore({ firstToken, sentence }: MeetingTrigger, place: PlacedParagraph): Span[] {
  const { triggers } = place.paragraph;
  const at = firstWhere(triggers.length, (index) => triggers[index].firstToken >= firstToken);
  return triggers
    .slice(Math.max(0, at - MOST_BEFORE), at)
    .filter((other) => other.kind === "meeting" && !isVerb(other))
    .filter((other) => other.sentence === sentence && other.endToken <= firstToken)
    .flatMap((other) => other.slots)
    .filter(({ role, endToken }) => (role === "place" || role === "time") && endToken <= firstToken)
    .map((slot) => spanOf(slot, place));
}

/** "9 a.m.", "10:30 GMT", "noon": a time of the day, which is no date. */
const CLOCK = /^(?:[Nn]oon|[Mm]idnight|\d{1,2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s\p{Lu}{2,4})?)$/u;

const isDay = ({ name }: Entity): boolean => !CLOCK.test(name);
