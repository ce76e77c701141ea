import { type AnnotationSet, applyDecisions, placeSidecar, sidecarName } from "../../engine";
import { complain } from "../complain";
import type { Engine } from "../engine";
import type { CliIo } from "../io";
import { readDocuments } from "./readDocuments";
import { readSidecarFile } from "./readSidecarFile";
import { WordsFiles, type WordsSettings } from "./wordsFiles";

/** How documents are read. */
export interface AnnotateOptions extends WordsSettings {
  /** ISO date that relative dates count from; without it none is assumed. */
  readonly date?: string;
  /** Whose decisions, kept beside the documents, to apply; true: those of a file without a name. */
  readonly decided?: string | true;
}

export interface AnnotatedInput {
  readonly source: string;
  readonly text: string;
  readonly set: AnnotationSet;
}

interface Decided {
  /** Null: the decisions could not be read. */
  readonly set: AnnotationSet | null;
  readonly warning?: string;
}

/**
 * The inputs one after the other, annotated, with the person's decisions laid over. What cannot be read is named on the standard
 * error; `onFailure` is told, and the others still get their turn.
 */
export async function* annotatedInputs(
  names: readonly string[],
  { date, decided, ...settings }: AnnotateOptions,
  { annotator, verbs }: Pick<Engine, "annotator" | "verbs">,
  io: CliIo,
  onFailure: () => void,
): AsyncGenerator<AnnotatedInput> {
  const lists = new WordsFiles(settings, io, () => verbs);
  for await (const document of readDocuments(names, io)) {
    if (document.kind === "failure") {
      onFailure();
      await complain(io, `${document.source} ${document.reason}.`);
      continue;
    }
    const { source, text } = document;
    const proposals = annotator.annotate(text, {
      ...(date !== undefined && { date }),
      name: source,
      words: await lists.of(source),
    });
    const result = decided === undefined ? { set: proposals } : await decide(document, proposals, decided);
    if (result.warning !== undefined) await complain(io, `${result.warning}.`);
    if (result.set) yield { source, text, set: result.set };
    else onFailure();
  }
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
