import type { Claim, Decision, EntityReference, Verdict } from "./decision";

/** The decision with every place replaced: stored to live, live to stored, before to after an edit. */
export function mapPlaces<T, U>(decision: Decision<T>, place: (place: T) => U): Decision<U> {
  return { ...decision, verdict: mapVerdict(decision.verdict, place) };
}

/** All places of a decision, the one that it is about first. */
export function placesOf<T>(decision: Decision<T>): T[] {
  const places: T[] = [];
  mapPlaces(decision, (place) => places.push(place));
  return places;
}

export function placesOfClaim<T>(claim: Claim<T>): T[] {
  const places: T[] = [];
  mapClaim(claim, (place) => places.push(place));
  return places;
}

function mapVerdict<T, U>(verdict: Verdict<T>, place: (place: T) => U): Verdict<U> {
  switch (verdict.kind) {
    case "add":
    case "accept":
    case "reject":
      return { ...verdict, claim: mapClaim(verdict.claim, place) };
    case "correct":
      return { ...verdict, was: mapClaim(verdict.was, place), claim: mapClaim(verdict.claim, place) };
    case "merge":
      return { ...verdict, at: place(verdict.at), into: place(verdict.into) };
    case "split":
      return { ...verdict, at: verdict.at.map(place) };
    case "rename":
    case "retype":
    case "note":
      return { ...verdict, at: place(verdict.at) };
  }
}

export function mapClaim<T, U>(claim: Claim<T>, place: (place: T) => U): Claim<U> {
  const entity = (reference: EntityReference<T>) => ({ ...reference, at: place(reference.at) });
  const maybe = (reference: EntityReference<T> | null) => reference && entity(reference);
  switch (claim.kind) {
    case "mention":
      return { ...claim, span: place(claim.span), entity: maybe(claim.entity) };
    case "statement":
      return {
        ...claim,
        content: claim.content.map(place),
        cue: claim.cue.map(place),
        source: claim.source.map(place),
        speaker: maybe(claim.speaker),
        addressees: claim.addressees.map(entity),
        meeting: claim.meeting === null ? null : place(claim.meeting),
      };
    case "meeting":
      return {
        ...claim,
        mentions: claim.mentions.map(place),
        participants: claim.participants.map(entity),
        place: maybe(claim.place),
        date: maybe(claim.date),
      };
  }
}
