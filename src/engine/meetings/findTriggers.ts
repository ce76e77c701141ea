import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { NameCandidate } from "../document/nameCandidate";
import type { SentenceView } from "../document/sentenceView";
import { withDeterminer } from "../grammar/phraseStart";
import { AT } from "./governor";
import { isFrame } from "./nounPhrase";
import { MeetingClause } from "./meetingClause";
import { memberTrigger } from "./memberTrigger";
import type { MeetingLexicon } from "./meetingLexicon";
import { eventTrigger, isCop, nounTrigger } from "./nounTrigger";
import {
  hasUnnamedPartner,
  isFresh,
  isVerb,
  referenceOf,
  type MeetingTrigger,
  type SlotRole,
  type Trigger,
} from "../document/meetingTrigger";
import { isLookedForwardTo } from "./readStatus";
import { readLeft } from "./readLeft";
import { verbTrigger } from "./verbTrigger";

/** Every place of a paragraph that may denote a meeting, in order, none inside another. Linear in its tokens. */
export function findTriggers(view: SentenceView, lexicon: MeetingLexicon): Trigger[] {
  const triggers: Trigger[] = [];
  view.sentences.forEach((sentence, index) => {
    let clause: MeetingClause | null = null;
    let reached = sentence.first;
    for (let token = sentence.first; token < sentence.end; token++) {
      if (token < reached || !mayDenote(view, lexicon, token)) continue;
      clause ??= new MeetingClause(view, sentence, lexicon);
      const trigger = triggerAt(clause, token, index) ?? memberTrigger(clause, token, index);
      if (!trigger || (trigger.kind === "meeting" && isPurpose(triggers.at(-1), trigger))) continue;
      if (isRoundOf(triggers.at(-1), trigger)) triggers.pop();
      const goesOn = trigger.kind === "meeting" && isOfMeeting(triggers.at(-1), trigger);
      triggers.push(goesOn ? continued(trigger) : ofSame(clause, triggers.at(-1), trigger));
      reached = trigger.endToken;
    }
  });
  return triggers;
}

/** "a third round of talks": the round is one with its talks. */
function isRoundOf(before: Trigger | undefined, { kind, sentence, firstToken }: Trigger): boolean {
  if (before?.kind !== "meeting" || kind !== "meeting" || before.sentence !== sentence) return false;
  return !isVerb(before) && before.firstToken === firstToken;
}

/** "met him to discuss trade": what they met for is no meeting of its own. */
function isPurpose(before: Trigger | undefined, trigger: MeetingTrigger): boolean {
  const { type, sentence, firstToken } = trigger;
  if (before?.sentence !== sentence || type !== "discuss" || !isVerb(trigger)) return false;
  return before.slots.some((slot) => slot.role === "topic" && slot.firstToken === firstToken + 1);
}

/** "The meeting between the commissioners completed discussions on …": what a meeting does is no other one. */
function isOfMeeting(before: Trigger | undefined, trigger: MeetingTrigger): boolean {
  const { type, sentence, slots } = trigger;
  if (before?.sentence !== sentence || before.kind !== "meeting" || isVerb(before)) return false;
  if (type !== "talk" || isVerb(trigger)) return false;
  const subject = slots.find(({ role }) => role === "subject");
  return subject?.firstToken === before.firstToken;
}

/** "hosted Lind for a round table", "met for the eighth dialogue", "met to hold talks": what they came together for is no other meeting. */
function ofSame(clause: MeetingClause, before: Trigger | undefined, trigger: Trigger): Trigger {
  if (before?.kind !== "meeting" || trigger.kind !== "meeting" || before.sentence !== trigger.sentence)
    return trigger;
  // "discussed plans for the summit": that is another one.
  if (!isVerb(before) || isVerb(trigger) || before.type === "visit" || before.type === "discuss")
    return trigger;
  const preposition = clause.word(trigger.firstToken - 1);
  const isWhatFor =
    (preposition === "for" || (preposition === "at" && isOfSeveral(clause, before, trigger))) &&
    !holdsVerb(clause, before.endToken, trigger.firstToken);
  const isNear = trigger.firstToken - before.endToken < FAR;
  if (!isNear || !(isWhatFor || isToHold(clause, before, trigger))) return trigger;
  if (isOfOtherClause(clause, before.endToken, trigger.firstToken)) return trigger;
  const slots = trigger.slots.filter(({ role }) => OF_OCCASION.has(role));
  return { ...continued(trigger), slots, type: before.type, denotation: "noun" };
}

/** "met to hold talks": they met for these. */
function isToHold(
  clause: MeetingClause,
  before: MeetingTrigger,
  { firstToken, held }: MeetingTrigger,
): boolean {
  const verb = firstToken - 1;
  return (
    held &&
    before.type === "meet" &&
    clause.word(verb - 1) === "to" &&
    clause.lexicon.govern.at(clause.tokens, verb)?.word === "hold" &&
    !holdsVerb(clause, before.endToken, verb)
  );
}

/** "met with the foreign ministers of the union at its ministerial": where so many meet is the meeting itself. */
function isOfSeveral(clause: MeetingClause, before: MeetingTrigger, { denotation }: MeetingTrigger): boolean {
  if (denotation !== "name" || before.type !== "meet" || !hasUnnamedPartner(before)) return false;
  return !before.slots.some(({ role, firstToken, endToken }) => {
    if (role !== "with" && role !== "object") return false;
    for (let at = firstToken; at < endToken; at++) if (clause.name(at)?.type === "person") return true;
    return false;
  });
}

/** "met to prepare for the summit": that is another meeting. */
function holdsVerb(clause: MeetingClause, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (!clause.name(at) && clause.tag(at) === "VBASE") return true;
  return false;
}

/** "called Ek, and Lind will be in Riga for talks": somebody else does something between the two. */
function isOfOtherClause(clause: MeetingClause, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (!clause.isFinite(at)) continue;
    const [subject] = readLeft(clause, at).subjects;
    if (subject && subject.firstToken >= first && clause.tag(subject.firstToken) !== "PRON") return true;
  }
  return false;
}

/** What the words for the occasion tell of it; who met was told by the verb. */
const OF_OCCASION: ReadonlySet<SlotRole> = new Set<SlotRole>(["topic", "host", "place", "time"]);

/** How far behind the verb what they met for may stand. */
const FAR = 25;

const continued = (trigger: MeetingTrigger): MeetingTrigger => ({
  ...trigger,
  reference: referenceOf(true, isFresh(trigger)),
  slots: trigger.slots.filter(({ role }) => role === "topic"),
});

function mayDenote({ tokens }: SentenceView, { triggers }: MeetingLexicon, token: number): boolean {
  const form = tokens.lower[token];
  return triggers.has(form) || isCop(form);
}

function triggerAt(clause: MeetingClause, token: number, sentence: number): MeetingTrigger | null {
  const { lexicon, tokens } = clause;
  const name = clause.name(token);
  if (name) return isNamedMeeting(clause, name) ? eventTrigger(clause, name, token, sentence) : null;
  const noun = lexicon.noun.at(tokens, token);
  const verb = lexicon.verb.at(tokens, token);
  if (verb && (!noun || isVerbHere(clause, token, verb.endToken)))
    return verbTrigger(clause, token, verb, sentence);
  return noun && verbTakesNoun(clause, token) ? nounTrigger(clause, token, noun, sentence) : null;
}

/** "the Riga Summit", and "the Baltic Harbour Roundtable", which may be taken for a body. */
function isNamedMeeting(clause: MeetingClause, { type, endToken, firstToken }: NameCandidate): boolean {
  const { lexicon, tokens } = clause;
  if (type === "event") return true;
  if (type !== "organization" || endToken - firstToken < 2) return false;
  const last = tokens.lower[endToken - 1];
  if (last === "assembly") return isAttended(clause, firstToken);
  return lexicon.noun.at(tokens, endToken - 1) !== null && OCCASIONS.has(last);
}

/** "at the General Assembly", "on the margins of the General Assembly": where it sits. */
function isAttended(clause: MeetingClause, first: number): boolean {
  const phrase = withDeterminer(clause, first);
  return AT.has(clause.word(phrase - 1)) || isFrame(clause, phrase);
}

/** Last words of names that are hardly ever those of bodies. */
const OCCASIONS = new Set(["summit", "roundtable", "conference"]);

/** "after meeting Lind". */
const AROUND = wordSet(words.beforeGerund);
const PERSONS = new Set(["person", "role"]);

/** "meeting", "call" and "visit" are nouns and verbs: the tag decides, and a determiner before a gerund. */
function isVerbHere(clause: MeetingClause, token: number, endToken: number): boolean {
  const tag = clause.tag(token);
  if (tag === "NOUN" && AROUND.has(clause.word(token - 1)) && clause.word(token).endsWith("ing"))
    return PERSONS.has(clause.name(endToken)?.type ?? "");
  if (clause.word(token) === "meeting" && isMeetingSomebody(clause, token, endToken)) return true;
  if (tag === "NOUN" || tag === "PROPN" || tag === "ADJ") return false;
  if (tag !== "VING") return clause.isVerb(token);
  const before = clause.tag(token - 1);
  if (before === "DET" || before === "ADJ" || before === "NUM" || clause.word(token - 1) === "'s")
    return false;
  if (before === "NOUN" || clause.name(token - 1)) return clause.name(endToken) !== null;
  return clause.word(endToken) !== "of" && clause.word(endToken) !== "between";
}

/** "looks forward to meeting Lind", whatever the tag. */
const isMeetingSomebody = (clause: MeetingClause, token: number, endToken: number): boolean =>
  isLookedForwardTo(clause, token) || (clause.tag(token) === "NOUN" && isAsideOf(clause, token, endToken));

/** "Lind and Ek, meeting in Riga on Monday, called for …": a participle between commas, before a place or a day. */
function isAsideOf(clause: MeetingClause, token: number, endToken: number): boolean {
  if (clause.word(token - 1) !== ",") return false;
  if (!WHERE_OR_WHEN.has(clause.word(endToken))) return false;
  const type = clause.name(endToken + 1)?.type;
  return type === "place" || type === "date";
}

const WHERE_OR_WHEN = new Set(["in", "at", "on"]);

function verbTakesNoun(clause: MeetingClause, token: number): boolean {
  const tag = clause.tag(token);
  return (
    tag === "NOUN" || tag === "PROPN" || tag === "VING" || tag === "ADJ" || tag === "VPRES" || tag === "VBASE"
  );
}
