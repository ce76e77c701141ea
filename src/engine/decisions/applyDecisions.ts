import type { AnnotationSet, Meeting, Statement } from "../annotations/annotationSet";
import { contains, overlaps, type Span } from "../text/span";
import type { Claim, Decision, MeetingClaim, MentionClaim, StatementClaim, Verdict } from "./decision";
import { placesOf } from "./mapPlaces";
import { BY_HAND, type WorkingEntity, WorkingSet } from "./workingSet";
import { compare } from "../text/compare";

export type ReviewState = "proposed" | "accepted" | "rejected" | "corrected" | "added";

/** A place in the text, or null once its words are gone. */
export type LivePlace = Span | null;

/** Key of a mention in `Reviewed.states`; statements and meetings go by their id. */
export function mentionKey({ start, end }: Span): string {
  return `mention ${start}-${end}`;
}

export interface Reviewed {
  /** What is to be shown: proposals less the rejected ones, with corrections and additions. */
  readonly set: AnnotationSet;
  /** State of each mention and by id of each statement and meeting that is not merely proposed. */
  readonly states: ReadonlyMap<string, ReviewState>;
  /** The decision that last touched the same. */
  readonly decidedBy: ReadonlyMap<string, string>;
  /** Notes by the same keys. */
  readonly notes: ReadonlyMap<string, string>;
  readonly rejected: readonly Decision<LivePlace>[];
  /** Decisions whose words are gone from the text. */
  readonly orphans: readonly Decision<LivePlace>[];
}

/**
 * What the person decided, over what the engine proposes. Decisions are applied in order of time and find what they
 * are about by its place and kind, never by id: a rejected proposal stays rejected and an accepted or corrected one
 * stays as it was accepted, whatever is proposed later. Pure.
 */
export function applyDecisions(
  proposals: AnnotationSet,
  decisions: readonly Decision<LivePlace>[],
): Reviewed {
  const set = new WorkingSet(proposals);
  const states = new Map<string, ReviewState>();
  const decidedBy = new Map<string, string>();
  const notes = new Map<string, string>();
  const rejected: Decision<LivePlace>[] = [];
  const orphans: Decision<LivePlace>[] = [];
  const inOrder = [...decisions].sort((a, b) => compare(a.time, b.time) || compare(a.id, b.id));
  for (const decision of inOrder) {
    const key = isOrphan(decision) ? null : apply(set, decision, notes);
    if (key === null) orphans.push(decision);
    else if (key !== "") {
      states.set(key, STATES[decision.verdict.kind]);
      decidedBy.set(key, decision.id);
    }
    if (key !== null && decision.verdict.kind === "reject") rejected.push(decision);
  }
  return { set: set.finish(), states, decidedBy, notes, rejected, orphans };
}

const STATES: Readonly<Record<Verdict<LivePlace>["kind"], ReviewState>> = {
  add: "added",
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  rename: "corrected",
  retype: "corrected",
  merge: "corrected",
  split: "corrected",
  note: "proposed",
};

/** The place that a decision is about is gone. */
export function isOrphan(decision: Decision<LivePlace>): boolean {
  return placesOf(decision)[0] === null;
}

/** Returns the key of what was decided, "" if that is an entity, or null if nothing is there to decide on. */
function apply(
  set: WorkingSet,
  { id, verdict }: Decision<LivePlace>,
  notes: Map<string, string>,
): string | null {
  switch (verdict.kind) {
    case "add":
    case "accept":
      return put(set, id, verdict.claim, verdict.claim);
    case "correct":
      return put(set, id, verdict.was, verdict.claim);
    case "reject":
      return remove(set, verdict.claim);
    case "rename": {
      const entity = set.entityAt(verdict.at);
      if (entity && entity.name !== verdict.name) {
        entity.aliases = [...new Set([...entity.aliases, entity.name])].filter(
          (name) => name !== verdict.name,
        );
        entity.name = verdict.name;
        set.forgetNames();
      }
      return entity ? mentionKey(verdict.at!) : null;
    }
    case "retype": {
      const entity = set.entityAt(verdict.at);
      if (entity) entity.type = verdict.type;
      set.forgetNames();
      return entity ? mentionKey(verdict.at!) : null;
    }
    case "merge": {
      const from = set.entityAt(verdict.at);
      const into = set.entityAt(verdict.into);
      if (from && into) set.merge(from, into);
      return from && into ? "" : null;
    }
    case "split":
      return split(set, id, verdict.at, verdict.name);
    case "note":
      notes.set(mentionKey(verdict.at!), verdict.text);
      return "";
  }
}

function split(set: WorkingSet, id: string, at: readonly LivePlace[], name: string): string | null {
  const found = at.flatMap((span) => (span ? (set.mentionAt(span) ?? []) : []));
  if (found.length === 0) return null;
  const own = set.createEntity(id, name, found[0].entity.type);
  for (const { mention, entity } of found) {
    set.removeMention(mention);
    set.addMention(own, mention);
    set.followMention(mention, entity.id, own.id);
  }
  return mentionKey(found[0].mention);
}

function put(set: WorkingSet, id: string, was: Claim<LivePlace>, claim: Claim<LivePlace>): string | null {
  if (claim.kind === "mention" && was.kind === "mention") return putMention(set, id, was, claim);
  if (claim.kind === "statement" && was.kind === "statement") return putStatement(set, id, was, claim);
  if (claim.kind === "meeting" && was.kind === "meeting") return putMeeting(set, id, was, claim);
  return null;
}

function putMention(
  set: WorkingSet,
  id: string,
  was: MentionClaim<LivePlace>,
  claim: MentionClaim<LivePlace>,
): string | null {
  if (!claim.span || !was.span) return null;
  const before = set.mentionAt(was.span);
  const keepsEntity = before?.entity.type === claim.type && !claim.entity;
  set.removeMention(was.span);
  set.removeMention(claim.span);
  if (claim.mentionKind === "name") set.removeNamesOver(claim.span);
  const entity = keepsEntity ? before.entity : entityOf(set, id, claim);
  if (keepsEntity && entity.mentions.length === 0 && was.name === entity.name && claim.name !== was.name) {
    entity.name = claim.name;
    set.forgetNames();
  }
  set.addMention(entity, {
    ...claim.span,
    kind: claim.mentionKind,
    evidence: before?.mention.evidence ?? BY_HAND,
    ...(claim.attributes && { attributes: claim.attributes }),
  });
  if (before && before.entity !== entity) set.followMention(claim.span, before.entity.id, entity.id);
  return mentionKey(claim.span);
}

/** The entity that the claim names, by its place or else its name; a new one where there is none. */
function entityOf(
  set: WorkingSet,
  id: string,
  { entity, name, type }: MentionClaim<LivePlace>,
): WorkingEntity {
  return (
    set.entityAt(entity?.at ?? null) ??
    set.entityNamed(entity?.name ?? name, entity?.type ?? type) ??
    set.createEntity(id, name, type)
  );
}

const present = (places: readonly LivePlace[]): Span[] => places.filter((place) => place !== null);

function putStatement(
  set: WorkingSet,
  id: string,
  was: StatementClaim<LivePlace>,
  claim: StatementClaim<LivePlace>,
): string | null {
  const content = present(claim.content);
  if (content.length === 0) return null;
  const old = findStatement(set, was);
  if (old && was.speaker?.name !== claim.speaker?.name) set.keepSpeaker(old.id);
  const statement: Statement = {
    polarity: "positive",
    tense: "past",
    medium: null,
    cameo: null,
    parent: null,
    evidence: BY_HAND,
    ...old,
    id: old?.id ?? id,
    form: claim.form,
    act: claim.act,
    content,
    cue: present(claim.cue),
    source: present(claim.source),
    ...(claim.attributes && { attributes: claim.attributes }),
    speaker: set.resolve(claim.speaker, `${id}/speaker`),
    addressees: claim.addressees
      .map((one, i) => set.resolve(one, `${id}/addressee${i}`))
      .filter((one) => one !== null),
    meeting:
      set.meetings.find(({ mentions }) =>
        mentions.some((one) => claim.meeting && overlaps(one, claim.meeting)),
      )?.id ?? null,
  };
  set.statements = [...set.statements.filter((one) => one !== old), statement];
  return statement.id;
}

function putMeeting(
  set: WorkingSet,
  id: string,
  was: MeetingClaim<LivePlace>,
  claim: MeetingClaim<LivePlace>,
): string | null {
  const mentions = present(claim.mentions);
  if (mentions.length === 0) return null;
  const old = findMeeting(set, was);
  const meeting: Meeting = {
    occasion: null,
    host: null,
    sides: [],
    outcome: [],
    topics: [],
    evidence: BY_HAND,
    ...old,
    id: old?.id ?? id,
    mentions,
    participants: claim.participants
      .map((one, i) => set.resolve(one, `${id}/participant${i}`))
      .filter((one) => one !== null),
    place: set.resolve(claim.place, `${id}/place`),
    date: set.resolve(claim.date, `${id}/date`),
    status: claim.status,
    mode: claim.mode,
    ...(claim.attributes && { attributes: claim.attributes }),
  };
  set.meetings = [...set.meetings.filter((one) => one !== old), meeting];
  return meeting.id;
}

/** Takes away what the claim describes. The key also holds when nothing like it is proposed (any more). */
function remove(set: WorkingSet, claim: Claim<LivePlace>): string | null {
  switch (claim.kind) {
    case "mention": {
      if (!claim.span) return null;
      if (set.entityAt(claim.span)?.type === claim.type) set.removeMention(claim.span);
      return mentionKey(claim.span);
    }
    case "statement": {
      const found = findStatement(set, claim);
      set.statements = set.statements.filter((one) => one !== found);
      return found?.id ?? "";
    }
    case "meeting": {
      const found = findMeeting(set, claim);
      set.meetings = set.meetings.filter((one) => one !== found);
      return found?.id ?? "";
    }
  }
}

/** The proposed statement with the same content, or with the same cue and mostly the same content. */
function findStatement(set: WorkingSet, claim: StatementClaim<LivePlace>): Statement | undefined {
  const content = present(claim.content);
  const cue = present(claim.cue);
  const sameCue = (one: Statement) =>
    cue.length === 0
      ? one.cue.length === 0
      : one.cue.some((span) => cue.some((other) => overlaps(span, other)));
  return (
    set.statements.find((one) => sameCue(one) && share(one.content, content) === 1) ??
    set.statements.find((one) => sameCue(one) && share(one.content, content) >= 0.5)
  );
}

function findMeeting(set: WorkingSet, claim: MeetingClaim<LivePlace>): Meeting | undefined {
  const mentions = present(claim.mentions);
  const shares = (one: Meeting, same: (a: Span, b: Span) => boolean) =>
    one.mentions.some((a) => mentions.some((b) => same(a, b)));
  return (
    set.meetings.find((one) => shares(one, (a, b) => a.start === b.start && a.end === b.end)) ??
    set.meetings.find((one) => shares(one, (a, b) => contains(a, b) || contains(b, a)))
  );
}

/** Shared part of two lists of spans, 0 to 1. */
function share(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const one of a) {
    for (const other of b)
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  const all = length(a) + length(b) - common;
  return all === 0 ? 0 : common / all;
}
