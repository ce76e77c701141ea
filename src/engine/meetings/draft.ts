import type { Entity, MeetingMode, MeetingStatus } from "../annotations/annotationSet";
import type { Span } from "../text/span";
import type { MeetingMention, MemberMention } from "./meetingMention";
import { hasUnnamedPartner, isDefinite, isVerb, type MeetingType } from "../document/meetingTrigger";

/** A meeting while its mentions are gathered. */
export class Draft {
  readonly mentions: MeetingMention[] = [];
  readonly participants = new Set<Entity>();
  /** Bodies and countries that sent somebody without a name. */
  readonly delegations = new Set<Entity>();
  /** Those whose meeting it is. */
  readonly bodies = new Set<Entity>();
  readonly places = new Set<Entity>();
  readonly types = new Set<MeetingType>();
  readonly topics: Span[] = [];
  readonly #topicStarts = new Set<number>();
  readonly outcome: Span[] = [];
  date: Entity | null = null;
  host: Entity | null = null;
  status: MeetingStatus = "held";
  mode: MeetingMode | null = null;
  /** The event whose name it bears. */
  named: Entity | null = null;
  occasion: Draft | Entity | null = null;
  /** Stands in the frame of another meeting. */
  isOccasion = false;
  /** A party is there that has no name. */
  unnamedParty = false;
  /** Neither side has a name ("the minister met officials"). */
  unnamedBoth = false;

  constructor(first: MeetingMention) {
    this.status = first.status;
    this.add(first);
  }

  add(mention: MeetingMention): void {
    this.mentions.push(mention);
    this.#take(mention);
    for (const body of mention.bodies) this.bodies.add(body);
    for (const place of mention.places) this.places.add(place);
    for (const delegation of mention.delegations) this.delegations.add(delegation);
    this.types.add(mention.trigger.type);
    for (const topic of mention.topics) this.#addTopic(topic);
    this.date ??= mention.date;
    this.host ??= mention.host;
    this.mode ??= mention.mode;
    this.occasion ??= mention.event;
    this.named ??= mention.named;
    this.unnamedParty ||= hasUnnamedPartner(mention.trigger) || mention.namelessSubject;
    this.unnamedBoth ||= mention.trigger.unnamed === "both";
    this.unnamedBoth ||= mention.trigger.group !== null && !isVerb(mention.trigger);
    if (OVERRIDES.has(mention.status) && this.#isOverriddenBy(mention)) this.status = mention.status;
    else if (this.status === "planned" && mention.status === "held" && !isDefinite(mention.trigger))
      this.status = "held";
  }

  /** "met Ek for talks on trade": two of its mentions have the same topic. */
  #addTopic(topic: Span): void {
    if (this.#topicStarts.has(topic.start)) return;
    this.#topicStarts.add(topic.start);
    this.topics.push(topic);
  }

  /** Who else was there: "The delegation included …", and bodies beside persons: "Joining them were Lind and officials from Oman". */
  addMembers({ participants, trigger }: MemberMention): void {
    const persons = participants.filter(({ type }) => type === "person");
    const isBeside = persons.length === 0 || persons.some((person) => !this.participants.has(person));
    const bodies = trigger.of === "delegation" || !isBeside ? [] : participants;
    for (const member of [...persons, ...bodies]) this.participants.add(member);
    if (persons.length === 0) return;
    for (const delegation of this.delegations) this.participants.delete(delegation);
  }

  /** Who is listed as having been there; persons with names stand for the bodies that they came from. */
  addListed(participants: readonly Entity[]): void {
    const persons = participants.filter(({ type }) => type === "person").length;
    if (persons > 1)
      for (const party of this.participants) if (party.type !== "person") this.participants.delete(party);
    for (const party of participants) this.participants.add(party);
  }

  /** Countries in the headline stand for the persons whom the text names. */
  #take({ participants, headline, trigger, bodies }: MeetingMention): void {
    if (trigger.status === null) return;
    // "Oman and Chad met. The Harbour Group meeting was long.": the name of the meeting adds nobody.
    const isName = participants.length > 0 && participants.every((party) => bodies.includes(party));
    if (isName && isDefinite(trigger) && this.participants.size > 1) return;
    if (headline && this.participants.size > 0 && participants.every(({ type }) => type !== "person")) return;
    for (const participant of participants) this.participants.add(participant);
  }

  /** What took place is denied only by words that refer to it ("the meeting never took place"). */
  #isOverriddenBy({ trigger, status }: MeetingMention): boolean {
    if (trigger.type === "discuss") return false;
    return status !== "denied" || this.status !== "held" || (isDefinite(trigger) && !isVerb(trigger));
  }

  isA(type: MeetingType): boolean {
    return this.types.has(type);
  }
}

const OVERRIDES: ReadonlySet<MeetingStatus> = new Set<MeetingStatus>(["cancelled", "postponed", "denied"]);
