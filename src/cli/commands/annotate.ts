import type { AnnotationSet, Annotator } from "../../engine";
import { jsonLine } from "../format/json";
import { outline } from "../format/outline";
import { readDocuments } from "../inputs/readDocuments";
import { write, writeAll, type CliIo } from "../io";

export const FORMATS = ["json", "outline"] as const;
export type Format = (typeof FORMATS)[number];

export interface AnnotateSettings {
  readonly format: Format;
  /** ISO date that relative dates count from; without it none is assumed. */
  readonly date?: string;
}

type Formatter = (source: string, text: string, annotations: AnnotationSet) => Iterable<string>;

const FORMATTERS: Readonly<Record<Format, Formatter>> = {
  json: (source, _text, annotations) => jsonLine(source, annotations),
  outline,
};

/** Annotates the inputs one after the other. Returns the exit code: 1 if an input failed, otherwise 0. */
export async function annotate(
  names: readonly string[],
  { format, date }: AnnotateSettings,
  annotator: Annotator,
  io: CliIo,
): Promise<number> {
  let code = 0;
  for await (const document of readDocuments(names, io)) {
    if (document.kind === "failure") {
      code = 1;
      await write(io.stderr, `readout: ${document.source} ${document.reason}.\n`);
    } else {
      const { source, text } = document;
      const annotations = annotator.annotate(text, date === undefined ? {} : { date });
      await writeAll(io.stdout, FORMATTERS[format](source, text, annotations));
    }
  }
  return code;
}
