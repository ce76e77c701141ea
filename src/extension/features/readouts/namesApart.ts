/** Names for two documents by which they can be told apart: the first pair of those that are offered whose names differ. */
export function namesApart(
  pairs: readonly (readonly [left: string, right: string])[],
): readonly [left: string, right: string] {
  return pairs.find(([left, right]) => left !== right) ?? pairs[pairs.length - 1];
}
