import type { AnnotationSet } from "../../engine";
import type { Engine } from "../engine";
import { jsonLine } from "../format/json";
import { outline } from "../format/outline";
import { ploverHeader, ploverLines } from "../format/plover";
import { DONE, FAILED } from "../exitCodes";
import { annotatedInputs } from "../inputs/annotated";
import type { ReadSettings } from "../inputs/readSettings";
import { write, writeAll, type CliIo } from "../io";

export const ANNOTATION_FORMATS = ["json", "outline", "plover"] as const;
type Format = (typeof ANNOTATION_FORMATS)[number];

export interface AnnotateSettings extends ReadSettings {
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
  let code = DONE;
  const fail = () => (code = FAILED);
  await write(io.stdout, header);
  for await (const { source, text, set } of annotatedInputs(names, options, engine, io, fail))
    await writeAll(io.stdout, print(source, text, set, engine));
  return code;
}
