/** Which of the known codes a column of a lexicon holds; a code that nothing in the engine reads is an error. */
export function oneOf<Code extends string>(known: readonly Code[], value: string, where: string): Code {
  const found = known.find((code) => code === value);
  if (found === undefined) throw new Error(`${where}: "${value}" is none of ${known.join(", ")}.`);
  return found;
}

/** The codes of a column that holds several, separated by commas, or none ("-"). */
export function listOf<Code extends string>(known: readonly Code[], value: string, where: string): Code[] {
  return value === "-" ? [] : value.split(",").map((code) => oneOf(known, code, where));
}
