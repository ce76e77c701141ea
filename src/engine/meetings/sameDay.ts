import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";

const DAYS = wordSet(words.daysAndMonths);
const AROUND = wordSet(words.aroundDay);

interface Day {
  readonly words: readonly string[];
  /** A weekday or a month is named. */
  readonly named: boolean;
}

function dayOf(name: string): Day {
  const all = name.toLowerCase().split(/[\s,.]+/u);
  const named = all.some((word) => DAYS.has(word));
  return { words: all.filter((word) => word !== "" && !(named && AROUND.has(word))), named };
}

/** "Monday" and "Monday evening", "next November" and "this November", "May 3" and "May 3, 2021" may be one day. */
export function isSameDay(one: string, other: string): boolean {
  const [first, second] = [dayOf(one), dayOf(other)];
  const [short, long] =
    first.words.length <= second.words.length ? [first.words, second.words] : [second.words, first.words];
  return short.every((word) => long.includes(word)) && (first.named === second.named || one === other);
}
