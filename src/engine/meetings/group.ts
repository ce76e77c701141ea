import type { Clause } from "./clause";
import type { Slot } from "./trigger";

/** Words for parties without their names: persons who were named before, or sides as a whole. */
export type Group = "persons" | "sides";

const PERSONS = new Set([
  "they",
  "two",
  "both",
  "pair",
  "leaders",
  "ministers",
  "presidents",
  "officials",
  "diplomats",
  "premiers",
  "envoys",
]);
const SIDES = new Set([
  "sides",
  "parties",
  "countries",
  "governments",
  "nations",
  "states",
  "neighbours",
  "neighbors",
]);
const OPENS = new Set(["the", "both", "these", "two"]);

/** "they", "the two", "both ministers", "the two sides" as subject; null for anything that bears a name. */
export function groupOf(clause: Clause, subject: Slot | undefined): Group | null {
  if (!subject) return null;
  let head: Group | null = null;
  for (let at = subject.firstToken; at < subject.endToken; at++) {
    const name = clause.name(at);
    if (name) {
      if (name.type !== "nationality" && name.type !== "role" && name.type !== "date") return null;
      if (name.type === "role" && PERSONS.has(clause.word(name.endToken - 1))) head = "persons";
      at = name.endToken - 1;
      continue;
    }
    const word = clause.word(at);
    if (SIDES.has(word)) head = "sides";
    else if (PERSONS.has(word) && head !== "sides") head = word === "officials" ? head : "persons";
    else if (clause.tag(at) === "NOUN") head = null;
  }
  const opening = clause.word(subject.firstToken);
  return opening === "they" || OPENS.has(opening) ? head : null;
}
