import type { Entity } from "../annotations/annotationSet";
import type { Draft } from "./draft";
import type { HomeOf } from "../document/home";
import type { Sides } from "./sides";

/** So many persons of two sides are the body at whose meeting they are named. */
const SEVERAL = 3;

/**
 * "Oman and Chad held the third meeting of the Harbour Commission, led by Minister Lind and Minister Ek": persons with names
 * stand for whoever sent them, and a body whose meeting it is takes part by them.
 */
export function dropRepresented(drafts: readonly Draft[], sides: Sides): void {
  for (const draft of drafts) {
    const parties = [...draft.participants];
    const persons = parties.filter(({ type }) => type === "person");
    const others = parties.filter(({ type }) => type !== "person");
    if (persons.length === 0 || others.length === 0) continue;
    const isJoint = areOfTwoSides(persons, sides);
    const areBoth = isJoint && isPairOfCountries(others);
    for (const party of others) {
      const isOwner = isJoint && persons.length >= SEVERAL && draft.bodies.has(party);
      if (areBoth || isOwner || persons.some((person) => sides.isSideOf(party, person)))
        draft.participants.delete(party);
    }
  }
}

/** "The Riga summit", "the Riga talks": a town in the name of an occasion is where it was, and no party. */
export function placeAtTownInName(drafts: readonly Draft[], homeOf: HomeOf): void {
  for (const { mentions, participants, places } of drafts)
    for (const { placeInName: town } of mentions) {
      if (!town) continue;
      const { country, isCountry } = homeOf(town.name);
      if (country === null || isCountry) continue;
      participants.delete(town);
      if (places.size === 0) places.add(town);
    }
}

/** "Riga hosted a conference with Oman and Chad", "While in Riga, the delegation met Lind": a town is where they met. */
export function dropSeats(drafts: readonly Draft[], homeOf: HomeOf): void {
  for (const { participants, places } of drafts) {
    const towns = [...participants].filter(
      (party) => party.type === "place" && places.has(party) && !homeOf(party.name).isCountry,
    );
    if (participants.size - towns.length < 2) continue;
    for (const town of towns) participants.delete(town);
  }
}

const isPairOfCountries = (others: readonly Entity[]): boolean =>
  others.filter(({ type }) => type === "place").length === 2;

/** At least two persons, and not all of one side. */
const areOfTwoSides = (persons: readonly Entity[], sides: Sides): boolean =>
  persons.length >= 2 && new Set(persons.map((person) => sides.of(person) ?? person.id)).size >= 2;
