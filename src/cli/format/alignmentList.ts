import {
  type AlignedRow,
  hasLetters,
  type ReadoutDifference,
  type ReadoutItem,
  type Strength,
  toldBy,
  wordsOfQuotes,
} from "../../engine";
import { plain, shorten } from "./text";

const LONGEST = 160;

/** Two readouts side by side, for a person: what both tell, and where they differ; then what one alone tells. */
export function* alignmentList(rows: readonly AlignedRow[], left: string, right: string): Generator<string> {
  const { both, ...alone } = toldBy(rows);
  yield `Told by both: ${both.length}\n`;
  for (const row of both) {
    yield `  ${line(row.left, left)}\n  ${line(row.right, right)}\n`;
    for (const difference of row.differences) yield `    ${differenceInWords(difference)}\n`;
    yield "\n";
  }
  for (const [items, name] of [
    [alone.left, left],
    [alone.right, right],
  ] as const) {
    yield `Told by ${plain(name)} alone: ${items.length}\n`;
    for (const item of items) yield `  ${line(item, name)}\n`;
  }
}

function line({ speaker, cue, quotes }: ReadoutItem, name: string): string {
  const verb = plain(wordsOfQuotes(cue));
  const who = [speaker, hasLetters(verb) ? verb : null].filter((part) => part !== null).join(", ");
  const words = shorten(plain(wordsOfQuotes(quotes)), LONGEST);
  return `${plain(name)}:${quotes[0].line}: ${plain(who) || "Topic"}: ${words}`;
}

export function differenceInWords(difference: ReadoutDifference): string {
  switch (difference.kind) {
    case "strength": {
      const { left, right } = difference;
      return `The ${left.level > right.level ? "first" : "second"} is stronger (${steps(left, right)}).`;
    }
    case "number":
      return `Numbers differ: ${difference.left.amount} and ${difference.right.amount}${difference.left.unit === null ? "" : ` ${difference.left.unit}`}.`;
    case "polarity":
      return "One says that it is so, the other that it is not.";
    case "speaker":
      return "Other people say it.";
  }
}

const steps = (left: Strength, right: Strength): string =>
  `${left.scale}: step ${left.level} and ${right.level}`;
