/** Weights under `models/`, each `NAME.bin`; a shell passes those that exist. */
export const MODEL_NAMES = ["tagger", "parser", "names", "clusters", "decisions"] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/**
 * The data that an engine runs on, as read by the shell that hosts it.
 * `lexicons` maps the name of a file under `lexicons/`, without its ending, to its rows, comments removed.
 * `gazetteer` is the compiled name list that the build makes.
 */
export interface Resources {
  readonly models: Readonly<Partial<Record<ModelName, Uint8Array>>>;
  readonly lexicons: Readonly<Record<string, string>>;
  readonly gazetteer: Uint8Array | null;
}

/** The rows of a lexicon as lists of columns. */
export function rowsOf(resources: Pick<Resources, "lexicons">, lexicon: string): string[][] {
  const text = resources.lexicons[lexicon];
  if (text === undefined) throw new Error(`The lexicon "${lexicon}" is missing from the build.`);
  return text
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"));
}
