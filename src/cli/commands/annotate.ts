import { applyDecisions, placeSidecar, sidecarName, type AnnotationSet } from "../../engine";
import type { Engine } from "../engine";
import { jsonLine } from "../format/json";
import { outline } from "../format/outline";
import { ploverHeader, ploverLines } from "../format/plover";
import { complain } from "../complain";
import { readDocuments } from "../inputs/readDocuments";
import { readSidecarFile } from "../inputs/readSidecarFile";
import { write, writeAll, type CliIo } from "../io";

export const FORMATS = ["json", "outline", "plover"] as const;
export type Format = (typeof FORMATS)[number];

export interface AnnotateSettings {
  readonly format: Format;
  /** ISO date that relative dates count from; without it none is assumed. */
  readonly date?: string;
  /** Whose decisions, kept beside the documents, to apply; true: those of a file without a name. */
  readonly decided?: string | true;
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
  json: { print: (source, _text, annotations) => jsonLine(source, annotations) },
  outline: { print: outline },
  plover: {
    header: ploverHeader,
    print: (source, text, annotations, { countryOf }) => ploverLines(source, text, annotations, countryOf),
  },
};

interface Decided {
  /** Null: the decisions could not be read. */
  readonly set: AnnotationSet | null;
  readonly warning?: string;
}

/** What the annotator has made of the proposals: the proposals themselves where nothing was decided. */
async function decide(
  { source, text }: { readonly source: string; readonly text: string },
  proposals: AnnotationSet,
  decided: string | true,
): Promise<Decided> {
  const path = sidecarName(source, decided === true ? "" : decided);
  const file = await readSidecarFile(path);
  if (file.kind === "none")
    return {
      set: proposals,
      ...(decided !== true && { warning: `${path} does not exist: nothing decided` }),
    };
  if (file.kind === "failure") return { set: null, warning: `${path} ${file.reason}` };
  const { set, orphans } = applyDecisions(proposals, placeSidecar(file.sidecar, text));
  if (orphans.length === 0) return { set };
  return { set, warning: `${path}: decisions whose words are gone were left out: ${orphans.length}` };
}

/** Annotates the inputs one after the other. Returns the exit code: 1 if an input failed, otherwise 0. */
export async function annotate(
  names: readonly string[],
  { format, date, decided }: AnnotateSettings,
  engine: Engine,

  io: CliIo,
): Promise<number> {
  const { header = "", print } = FORMATTERS[format];
  let code = 0;
  await write(io.stdout, header);

  for await (const document of readDocuments(names, io)) {
    if (document.kind === "failure") {
      code = 1;
      await complain(io, `${document.source} ${document.reason}.`);
    } else {
      const { source, text } = document;
      const proposals = engine.annotator.annotate(text, date === undefined ? {} : { date });
      const result = decided === undefined ? { set: proposals } : await decide(document, proposals, decided);
      if (result.warning !== undefined) await complain(io, `${result.warning}.`);
      if (result.set) await writeAll(io.stdout, print(source, text, result.set, engine));
      else code = 1;
    }
  }
  return code;
}
