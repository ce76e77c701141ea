/** Each value once, with the documents that carry it. */
export function valuesOf(
  claims: readonly (readonly [value: string, source: string])[],
  agree: (a: string, b: string) => boolean,
): { value: string; sources: string[] }[] {
  const values: { value: string; sources: string[] }[] = [];
  for (const [value, source] of claims) {
    const known = values.find((other) => agree(other.value, value));
    if (known) known.sources.push(source);
    else values.push({ value, sources: [source] });
  }
  return values;
}
