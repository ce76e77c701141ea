import type { AnnotationSet } from "../../engine";
import type { Engine } from "../engine";
import { jsonLine } from "../format/json";
import { outline } from "../format/outline";
import { ploverHeader, ploverLines } from "../format/plover";
import { annotatedInputs, type AnnotateOptions } from "../inputs/annotated";
import { write, writeAll, type CliIo } from "../io";

export const FORMATS = ["json", "outline", "plover"] as const;
export type Format = (typeof FORMATS)[number];

export interface AnnotateSettings extends AnnotateOptions {
  readonly format: Format;
}

interface Formatter {
  /** Printed once, before the first document. */
  readonly header?: string;
  readonly print: (
    source: string,
    text: string,
    annotations: AnnotationSet,
    engine: Engine,
  ) => Iterable<string>;
}

const FORMATTERS: Readonly<Record<Format, Formatter>> = {
  json: { print: jsonLine },
  outline: { print: outline },
  plover: {
    header: ploverHeader,
    print: (source, text, annotations, { countryOf }) => ploverLines(source, text, annotations, countryOf),
  },
};

/** Annotates the inputs one after the other. Returns the exit code: 1 if an input failed, otherwise 0. */
export async function annotate(
  names: readonly string[],
  { format, ...options }: AnnotateSettings,
  engine: Engine,
  io: CliIo,
): Promise<number> {
  const { header = "", print } = FORMATTERS[format];
  let code = 0;
  const fail = () => (code = 1);
  await write(io.stdout, header);
  for await (const { source, text, set } of annotatedInputs(names, options, engine, io, fail))
    await writeAll(io.stdout, print(source, text, set, engine));
  return code;
}
