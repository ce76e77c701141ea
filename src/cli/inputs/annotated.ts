import { type AnnotationSet, applyDecisions, placeSidecar } from "../../engine";
import { complain } from "../complain";
import type { Engine } from "../engine";
import type { CliIo } from "../io";
import { type InputText, readTexts } from "./readDocuments";
import { readDecisions } from "./readSidecarFile";
import type { ReadSettings } from "./readSettings";
import { WordsFiles } from "./wordsFiles";

export interface AnnotatedInput extends InputText {
  readonly set: AnnotationSet;
}

interface Decided {
  /** Null: the decisions could not be read. */
  readonly set: AnnotationSet | null;
  readonly warning?: string;
}

/** The inputs one after the other, annotated, with the person's decisions laid over; see `readTexts`. */
export async function* annotatedInputs(
  names: readonly string[],
  { date, decided, ...settings }: ReadSettings,
  { annotator, verbs }: Pick<Engine, "annotator" | "verbs">,
  io: CliIo,
  onFailure: () => void,
): AsyncGenerator<AnnotatedInput> {
  const lists = new WordsFiles(settings, io, () => verbs);
  for await (const { source, text } of readTexts(names, io, onFailure)) {
    const proposals = annotator.annotate(text, {
      ...(date !== undefined && { date }),
      name: source,
      words: await lists.of(source),
    });
    const result =
      decided === undefined ? { set: proposals } : await decide({ source, text }, proposals, decided);
    if (result.warning !== undefined) await complain(io, `${result.warning}.`);
    if (result.set) yield { source, text, set: result.set };
    else onFailure();
  }
}

/** What the annotator has made of the proposals: the proposals themselves where nothing was decided. */
async function decide(
  { source, text }: InputText,
  proposals: AnnotationSet,
  decided: string | true,
): Promise<Decided> {
  const { path, file, warning } = await readDecisions(source, decided);
  const told = warning !== undefined && { warning };
  if (file.kind === "none") return { set: proposals, ...told };
  if (file.kind === "failure") return { set: null, ...told };
  const { set, orphans } = applyDecisions(proposals, placeSidecar(file.sidecar, text));
  if (orphans.length === 0) return { set };
  return { set, warning: `${path}: decisions whose words are gone were left out: ${orphans.length}` };
}
