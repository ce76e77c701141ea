import type { Entity, Meeting, MeetingSide, Statement } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import type { Steps } from "../steps";
import { addAttendance, findAttendance } from "./attendance";
import { placeFromDateline } from "./datelinePlace";
import { countriesOf, type HomeOf } from "../document/home";
import { counts } from "./counts";
import { Draft } from "./draft";
import { doubtsIn } from "./doubts";
import { bySpan, contains, type Span } from "../text/span";
import { indexOfEntities, type MentionIndex } from "../annotations/mentionIndex";
import { twoOnFloor, withFloor } from "./twoOnFloor";
import { addIssuers } from "./issuedBy";
import { addNamesakes } from "./namedAfter";
import { placeOnJourneys } from "./legs";
import { placeFromLineEnd } from "./lineEnd";
import { linkToMeetings } from "./linkToMeetings";
import { MentionReader, type MeetingMention, type TriggerMention } from "./meetingMention";
import { mergeMentions, withDelegations, type Merged } from "./mergeMentions";
import { dropRepresented, dropSeats, placeAtTownInName } from "./standIns";
import { Sides } from "./sides";
import type { DocumentWords } from "../document/documentWords";
import { isFrame, ruleOf, type MeetingType, type Trigger } from "../document/meetingTrigger";

/** Meetings of the document, and the statements again with `meeting` set where one was made at a meeting. */
export interface MeetingsAndStatements {
  readonly meetings: readonly Meeting[];
  readonly statements: readonly Statement[];
}

/** Reads the paragraphs' triggers as meetings. Linear in the number of triggers, mentions and statements. */
export function* findMeetings(
  document: Document,
  entities: readonly Entity[],
  statements: readonly Statement[],
  homeOf: HomeOf | null = null,
): Steps<MeetingsAndStatements> {
  const index = indexOfEntities(entities);
  const text = document.words;
  const names = new Map(entities.map(({ id, name }) => [id, name.toLowerCase()]));
  const reader = new MentionReader(text, index, homeOf ? countriesOf(entities, homeOf) : undefined);
  const read = withFloor(
    yield* readMentions(reader, text, statements),
    twoOnFloor(document.turns, text, index),
    text,
  );
  const mentions = withDelegations(read);
  if (mentions.length === 0) return { meetings: [], statements };
  const merged = mergeMentions(mentions, (id) => names.get(id) ?? "");
  addAttendance(findAttendance(text, index), merged.drafts);
  addIssuers(text, index, merged.drafts);
  if (homeOf) addNamesakes(merged.drafts, entities, homeOf);
  setOccasions(text, mentions, merged);
  placeOnJourneys(text, index, merged.drafts);
  placeFromLineEnd(text, index, merged.drafts);
  dateFromLead(text, index, merged.drafts);
  const sides = new Sides(text, index, new Map(entities.map(({ id, name }) => [id, name])), homeOf);
  if (homeOf) placeFromDateline(text, index, merged.drafts, sides, homeOf);
  const kept = merged.drafts.filter(counts).sort((a, b) => startOf(a) - startOf(b));
  dropRepresented(kept, sides);
  if (homeOf) {
    placeAtTownInName(kept, homeOf);
    dropSeats(kept, homeOf);
  }
  const ids = new Map(kept.map((draft, number) => [draft, `m${number + 1}`]));
  yield;
  const linked = linkToMeetings(
    { text, index, sides, turns: document.turns },
    statements,
    mentions.filter(isMeeting),
    merged,
    ids,
  );
  yield;
  return { meetings: kept.map((draft) => toMeeting(draft, ids, sides)), statements: linked };
}

function* readMentions(
  reader: MentionReader,
  text: DocumentWords,
  statements: readonly Statement[],
): Steps<TriggerMention[]> {
  const doubts = doubtsIn(text, statements);
  let next = 0;
  const mentions: TriggerMention[] = [];
  for (const [number, placed] of text.paragraphs.entries()) {
    for (const [at, trigger] of placed.paragraph.triggers.entries()) {
      const { triggers } = placed.paragraph;
      const mention = reader.read(trigger, placed, number, isFramed(triggers, at));
      while (next < doubts.length && doubts[next].end <= mention.start) next++;
      const isDoubted =
        mention.kind === "meeting" &&
        mention.status === "held" &&
        next < doubts.length &&
        contains(doubts[next], mention);
      mentions.push(isDoubted ? { ...mention, status: doubts[next].status } : mention);
    }
    yield;
  }
  return mentions;
}

const isMeeting = (mention: TriggerMention): mention is MeetingMention => mention.kind === "meeting";

const AGREED = new Set(["agreed", "pledged", "vowed", "decided"]);

/** "The leaders of both countries agreed on Friday to …": the day of the lead is that of the first meeting told of. */
function dateFromLead(text: DocumentWords, index: MentionIndex, drafts: readonly Draft[]): void {
  const first = drafts.find(({ participants, status }) => participants.size >= 2 && status === "held");
  const lead = text.paragraphs.find(({ kind }) => kind !== "headline");
  if (!first || !lead || first.date) return;
  const end = lead.offset + lead.paragraph.text.length;
  const day = index
    .inside({ start: lead.offset, end })
    .find(({ entity, start }) => entity.type === "date" && isOfAgreement(text.before(start, 2)));
  first.date = day?.entity ?? null;
}

const isOfAgreement = (before: readonly string[]): boolean =>
  AGREED.has(before[before.at(-1) === "on" ? before.length - 2 : before.length - 1]);

/** The trigger stands in the occasion slot of the one before it. */
function isFramed(triggers: readonly Trigger[], at: number): boolean {
  return framing(triggers, at) !== null;
}

/** So many meetings before another in its sentence may be its frame. */
const FRAMES = 16;

function framing(triggers: readonly Trigger[], at: number): Trigger | null {
  const { firstToken, sentence } = triggers[at];
  const low = Math.max(0, at - FRAMES);
  for (let before = at - 1; before >= low && triggers[before].sentence === sentence; before--) {
    const holds = triggers[before].slots.some(
      (slot) => slot.role === "occasion" && slot.firstToken <= firstToken && firstToken < slot.endToken,
    );
    if (holds) return triggers[before];
  }
  return null;
}

const WIDE = new Set(["summit", "session", "ceremony"]);

/** Links a meeting to the larger one in whose frame a sentence puts it. */
function setOccasions(text: DocumentWords, mentions: readonly TriggerMention[], { draftOf }: Merged): void {
  const mentionOf = new Map(mentions.map((mention) => [mention.trigger, mention]));
  const draft = (trigger: Trigger | undefined) => {
    const mention = trigger && mentionOf.get(trigger);
    return mention?.kind === "meeting" ? draftOf.get(mention) : undefined;
  };
  for (const { paragraph } of text.paragraphs) {
    paragraph.triggers.forEach((trigger, at, triggers) => {
      if (trigger.kind !== "meeting") return;
      const isSideline = paragraph.tokens.lower[trigger.firstToken - 1] === "of";
      const inner =
        framing(triggers, at) ??
        (isFrame(trigger) && (isSideline || WIDE.has(trigger.type)) ? partner(triggers, at) : null);
      const [small, large] = [draft(inner ?? undefined), draft(trigger)];
      if (!small || !large || small === large) return;
      if (!isSideline && !WIDE.has(trigger.type)) return;
      small.occasion = large;
      large.isOccasion = true;
    });
  }
}

/** The meeting that a sentence tells of besides the frame. */
function partner(triggers: readonly Trigger[], at: number): Trigger | null {
  const same = (other: Trigger | undefined) =>
    other !== undefined &&
    other.sentence === triggers[at].sentence &&
    !(other.kind === "meeting" && isFrame(other));
  if (same(triggers[at + 1])) return triggers[at + 1];
  return same(triggers[at - 1]) ? triggers[at - 1] : null;
}

const startOf = ({ mentions }: Draft): number =>
  mentions.reduce((least, { start }) => Math.min(least, start), Infinity);

/** Where the parties came together says more than where a visit led. */
function placeOf(draft: Draft): Entity | undefined {
  const meeting = draft.mentions.find(({ trigger, places }) => trigger.type !== "visit" && places.length > 0);
  return meeting?.places[0] ?? [...draft.places][0];
}

const IN_PERSON = new Set<MeetingType>([
  "meet",
  "receive",
  "summit",
  "session",
  "ceremony",
  "meal",
  "visit",
  "summon",
]);

/** The spans that no other one holds, in order. */
function outermost(mentions: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...mentions].sort(bySpan))
    if (found.length === 0 || end > found[found.length - 1].end) found.push({ start, end });
  return found;
}

function sidesOf(draft: Draft, sides: Sides): MeetingSide[] {
  return [...draft.participants].flatMap((participant) => {
    const side = sides.of(participant);
    return side === null ? [] : [{ participant: participant.id, side }];
  });
}

function toMeeting(draft: Draft, ids: ReadonlyMap<Draft, string>, sides: Sides): Meeting {
  const { occasion } = draft;
  const first = draft.mentions[0];
  const mentions = outermost(draft.mentions);
  return {
    id: ids.get(draft) ?? "",
    mentions,
    participants: [...draft.participants].map(({ id }) => id),
    place: placeOf(draft)?.id ?? null,
    date: draft.date?.id ?? null,
    occasion: occasion instanceof Draft ? (ids.get(occasion) ?? null) : (occasion?.id ?? null),
    status: draft.status,
    mode: draft.mode ?? ([...draft.types].some((type) => IN_PERSON.has(type)) ? "in-person" : "unknown"),
    topics: draft.topics,
    host: draft.host?.id ?? null,
    sides: sidesOf(draft, sides),
    outcome: draft.outcome,
    evidence: {
      rule: ruleOf(first.trigger),
      confidence: confidenceOf(draft),
      spans: draft.mentions.map(({ start, end }) => ({ start, end })),
    },
  };
}

function confidenceOf(draft: Draft): number {
  const { trigger } = draft.mentions[0];
  const parties = Math.min(draft.participants.size, 2) * 0.15;
  return (
    Math.round(
      (0.5 + parties + (trigger.weight === "sure" ? 0.1 : 0) + (draft.mentions.length > 1 ? 0.05 : 0)) * 100,
    ) / 100
  );
}
