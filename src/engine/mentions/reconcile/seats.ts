import lists from "../../../../lexicons/words/names.json";
import type { NameCandidate } from "../../document/nameCandidate";
import { wordSet } from "../../lexicon/wordList";
import type { Tokens } from "../../tokens/tokens";

const SEATS = wordSet(lists.seats);
const LAST_WORDS: ReadonlySet<string> = new Set([...SEATS].map((seat) => seat.split(" ").at(-1) ?? seat));
const LEADS_THERE = wordSet(lists.leadThere);

/**
 * A seat of government is the place where one is or goes ("at the White House"), and everywhere else whoever governs there
 * ("the White House said", "White House officials").
 */
export function typedAsSeat({ lower }: Tokens, name: NameCandidate): NameCandidate {
  const { firstToken, endToken } = name;
  if (name.type !== "place" && name.type !== "organization") return name;
  if (endToken - firstToken > 2 || !LAST_WORDS.has(lower[endToken - 1])) return name;
  if (!SEATS.has(lower.slice(firstToken, endToken).join(" "))) return name;
  const before = lower[firstToken - 1] === "the" ? firstToken - 2 : firstToken - 1;
  const type = LEADS_THERE.has(lower[before]) ? "place" : "organization";
  return type === name.type ? name : { ...name, type };
}
