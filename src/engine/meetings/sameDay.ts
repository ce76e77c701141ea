const DAYS =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
const AROUND =
  /\b(?:next|this|coming|last|past|late|early|mid|morning|evening|afternoon|night|on|the|of)\b|[,.]/giu;

const wordsOf = (name: string): string[] =>
  (DAYS.test(name) ? name.replace(AROUND, " ") : name).toLowerCase().split(/\s+/u).filter(Boolean);

/** "Monday" and "Monday evening", "next November" and "this November", "May 3" and "May 3, 2021" may be one day. */
export function isSameDay(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return short.every((word) => long.includes(word)) && (DAYS.test(one) === DAYS.test(other) || one === other);
}
