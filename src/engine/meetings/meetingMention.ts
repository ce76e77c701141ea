import type { Entity, MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import type { PlacedParagraph } from "../paragraphs/paragraph";
import type { Span } from "../text/span";
import type { EntityIndex } from "./entityIndex";
import { lastPair } from "./lastPair";
import { partiesIn } from "./parties";
import type { MeetingTrigger, Slot, SlotRole } from "./trigger";

/** A trigger with its slots read as entities. Document offsets. */
export interface MeetingMention extends Span {
  readonly trigger: MeetingTrigger;
  readonly paragraph: number;
  /** It stands in the headline, which tells in few words what the report tells again. */
  readonly headline: boolean;
  /** It stands in the frame of another meeting: "on the sidelines of …". */
  readonly framed: boolean;
  readonly participants: readonly Entity[];
  /** The two persons whom "they" means where no meeting was told of before. */
  readonly pair: readonly Entity[];
  /** Those of the participants that are bodies and countries of which delegations came. */
  readonly delegations: readonly Entity[];
  /** The subject is a delegation told of before ("the delegation also met Lind"). */
  readonly isOfDelegation: boolean;
  /** The subject is somebody without a name ("the king held talks with Lind"). */
  readonly namelessSubject: boolean;
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

const OF_SIDES =
  /\b(?:joint|mechanism|dialogue|working group|consultations?|bilateral|inter-?governmental|mixed|high[- ]level)\b/iu;

const DELEGATION = /\b(?:delegations?|teams?|missions?|officials|representatives|commissioners)\b/iu;

const THE_DELEGATION =
  /^the\s+(?:[\w-]+\s+){0,2}(?:delegation|team|mission|visitors|guests|delegates)(?:\s+also)?$/iu;
/** How far before a place an office is looked for. */
const OFFICE = 60;

export class MentionReader {
  readonly #text: string;
  readonly #index: EntityIndex;

  constructor(text: string, index: EntityIndex) {
    this.#text = text;
    this.#index = index;
  }

  /** `framed`: the trigger stands in the frame of another one, so that the subject around it is not its own. */
  read(
    trigger: MeetingTrigger,
    { offset, paragraph, kind }: PlacedParagraph,
    number: number,
    framed: boolean,
  ): MeetingMention {
    const { start: starts, end: ends } = paragraph.tokens;
    const spanOf = ({ firstToken, endToken }: Pick<Slot, "firstToken" | "endToken">): Span => ({
      start: offset + starts[firstToken],
      end: offset + ends[endToken - 1],
    });
    const spans = (role: SlotRole) => trigger.slots.filter((slot) => slot.role === role).map(spanOf);
    const clause =
      trigger.firstToken > trigger.clauseFirst
        ? spanOf({ firstToken: trigger.clauseFirst, endToken: trigger.firstToken })
        : null;
    const first = framed ? [] : this.#firstParties(spans("subject"));
    const subject = this.#isLed(spans("with")) ? first.filter(({ type }) => type === "person") : first;
    const host = this.#firstParties(spans("host"));
    const speakers = this.#firstParties(spans("speaker")).filter(({ type }) => type === "person");
    const seats = trigger.isVerb ? [] : host.filter(({ type }) => type === "place");
    const isVisit = trigger.type === "visit";
    const others = (["object", "with", "owner"] as const).flatMap((role) => spans(role));
    const named = others.flatMap((span) => partiesIn(this.#text, span, this.#index));
    const isAlone = [...subject, ...host, ...named].length === 0 && !trigger.frame;
    const members = trigger.slots
      .filter((slot) => slot.role === "of" && (isAlone || this.#isOfMembers(slot, trigger, spanOf(slot))))
      .flatMap((slot) => partiesIn(this.#text, spanOf(slot), this.#index));
    const all = [...named, ...members];
    const partners = isVisit ? named.filter(({ type }) => type === "person") : all;
    return {
      start: offset + trigger.start,
      end: offset + trigger.end,
      trigger,
      paragraph: number,
      headline: kind === "headline",
      framed,
      participants: [...new Set([...subject, ...host, ...partners, ...speakers])],
      pair:
        trigger.group?.kind === "persons" ? lastPair(this.#text, this.#index, offset + trigger.start) : [],
      delegations: [...spans("subject"), ...others].flatMap((span) => this.#delegationsIn(span)),
      isOfDelegation: subject.length === 0 && spans("subject").some((span) => this.#isDelegation(span)),
      namelessSubject: trigger.unnamedSubject && subject.length === 0 && !framed,
      namelessGuest:
        trigger.type === "receive" &&
        spans("object").every((span) => partiesIn(this.#text, span, this.#index).length === 0),
      host: host[0] ?? (trigger.type === "receive" ? (subject[0] ?? null) : null),
      places: this.#placesOr(
        seats,
        isVisit ? [...spans("object"), ...spans("place")] : spans("place"),
        clause,
        trigger.mode === "phone" || trigger.mode === "video",
      ),
      date: this.#date(spans("time"), clause),
      named: trigger.named
        ? this.#eventAt({ start: offset + trigger.start, end: offset + trigger.end })
        : null,
      event: this.#ofType(spans("occasion"), "event")[0] ?? null,
      status: trigger.status ?? "held",
      mode: trigger.mode,
      topics: spans("topic").map((span) => this.#trim(span)),
    };
  }

  /** "the meeting of the council": its members take part; "the meeting of the joint commission": its sides do. */
  #isOfMembers({ firstToken }: Slot, { endToken }: MeetingTrigger, { start, end }: Span): boolean {
    return firstToken >= endToken && !OF_SIDES.test(this.#text.slice(start, end));
  }

  /** "Oman took part with a delegation headed by Lind": she stands for the country. */
  #isLed(spans: readonly Span[]): boolean {
    return spans.some((span) => {
      const parties = DELEGATION.test(this.#text.slice(span.start, span.end))
        ? partiesIn(this.#text, span, this.#index)
        : [];
      return parties.some(({ type }) => type === "person");
    });
  }

  #isDelegation({ start, end }: Span): boolean {
    return THE_DELEGATION.test(this.#text.slice(start, end).trim());
  }

  #delegationsIn(span: Span): Entity[] {
    if (!DELEGATION.test(this.#text.slice(span.start, span.end))) return [];
    return partiesIn(this.#text, span, this.#index).filter(({ type }) => type !== "person");
  }

  #firstParties(spans: readonly Span[]): Entity[] {
    let places: Entity[] = [];
    for (const span of spans) {
      const parties = partiesIn(this.#text, span, this.#index);
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

  /** "Riga hosted the summit": a town that is the host is where it was, unless another place is named. */
  #placesOr(
    seats: readonly Entity[],
    spans: readonly Span[],
    clause: Span | null,
    remote: boolean,
  ): readonly Entity[] {
    const places = this.#places(spans, clause, remote);
    return places.length > 0 || remote ? places : seats;
  }

  #places(spans: readonly Span[], clause: Span | null, remote: boolean): Entity[] {
    const own = this.#ofType(spans, "place");
    if (remote) return [];
    if (own.length > 0 || !clause) return own;
    const inClause = this.#index.inside(clause).filter(({ entity }) => entity.type === "place");
    return inClause
      .filter(({ start }) =>
        /\b(?:in|at)\s+(?:the\s+)?$/iu.test(this.#text.slice(Math.max(clause.start, start - 8), start)),
      )
      .filter(({ start }) => !this.#isOfOffice(start))
      .map(({ entity }) => entity);
  }

  /** "the ambassador in Riga": where an office is held. */
  #isOfOffice(start: number): boolean {
    const before = this.#index.inside({ start: Math.max(0, start - OFFICE), end: start }).at(-1);
    return (
      before?.entity.type === "role" && /^\s+in\s+(?:the\s+)?$/iu.test(this.#text.slice(before.end, start))
    );
  }

  #date(spans: readonly Span[], clause: Span | null): Entity | null {
    const own = this.#ofType(spans, "date")[0];
    if (own || !clause) return own ?? null;
    return this.#ofType([clause], "date").at(-1) ?? null;
  }

  #trim({ start, end }: Span): Span {
    const words = this.#text.slice(start, end);
    const lead = /^[\s,]*/u.exec(words)?.[0].length ?? 0;
    const trail = /[\s,.;]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
    return { start: start + lead, end: end - trail };
  }
}
