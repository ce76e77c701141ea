/** Each value with how often it stands there, the most frequent first, the first of equals before the others. */
export function countsOf<T>(values: Iterable<T>): (readonly [value: T, count: number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Each value once, the most frequent first. */
export const byCount = <T>(values: Iterable<T>): T[] => countsOf(values).map(([value]) => value);
