import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import type { MeetingClause } from "./meetingClause";
import type { Group, Slot } from "../document/meetingTrigger";

const PERSONS = wordSet(words.groupsOfPersons);
const SIDES = wordSet(words.groupsOfSides);
const OPENS = new Set(["the", "both", "these", "two"]);

const persons = (head: string): Group => ({ kind: "persons", head });

/** "they", "the two", "both ministers", "the two sides" as subject; null for anything that bears a name. */
export function groupOf(clause: MeetingClause, subject: Slot | undefined): Group | null {
  if (!subject) return null;
  let found: Group | null = null;
  for (let at = subject.firstToken; at < subject.endToken; at++) {
    const name = clause.name(at);
    if (name) {
      if (name.type !== "nationality" && name.type !== "role" && name.type !== "date") return null;
      if (name.type === "role" && PERSONS.has(clause.word(name.endToken - 1)))
        found = persons(clause.word(name.endToken - 1));
      at = name.endToken - 1;
      continue;
    }
    const word = clause.word(at);
    if (SIDES.has(word)) found = { kind: "sides", head: word };
    else if (PERSONS.has(word) && found?.kind !== "sides") found = persons(word);
    else if (clause.tag(at) === "NOUN") found = null;
  }
  const opening = clause.word(subject.firstToken);
  return opening === "they" || OPENS.has(opening) ? found : null;
}
