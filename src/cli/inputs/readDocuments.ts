import { complain } from "../complain";
import type { CliIo } from "../io";
import { expandInputs, type Input } from "./expandInputs";
import { readTextFile, readTextStream } from "./readInput";

/** A document that was asked for, read or not. `source` is how the person named it. */
export type InputDocument =
  | { readonly kind: "text"; readonly source: string; readonly text: string }
  | { readonly kind: "failure"; readonly source: string; readonly reason: string };

/** Reads the documents one by one, so that a folder of many is never held at once. */
export async function* readDocuments(names: readonly string[], io: CliIo): AsyncGenerator<InputDocument> {
  for (const input of await expandInputs(names))
    yield { source: sourceOf(input), ...(await read(input, io)) };
}

export interface InputText {
  readonly source: string;
  readonly text: string;
}

/**
 * The same without what could not be read, which is named on the standard error; `onFailure` is told, and the others still get their
 * turn.
 */
export async function* readTexts(
  names: readonly string[],
  io: CliIo,
  onFailure: () => void,
): AsyncGenerator<InputText> {
  for await (const document of readDocuments(names, io)) {
    if (document.kind === "text") yield document;
    else {
      onFailure();
      await complain(io, `${document.source} ${document.reason}.`);
    }
  }
}

/** The one text of that name; null, and said why, where there is none or there are several. */
export async function readOne(name: string, io: CliIo): Promise<InputText | null> {
  const found: InputText[] = [];
  let failed = false;
  for await (const text of readTexts([name], io, () => (failed = true))) found.push(text);
  if (found.length > 1) await complain(io, `${name} is not one document.`);
  return found.length === 1 && !failed ? found[0] : null;
}

function sourceOf(input: Input): string {
  if (input.kind === "file") return input.path;
  return input.kind === "stdin" ? "stdin" : input.name;
}

function read(input: Input, io: CliIo) {
  if (input.kind === "failure") return input;
  return input.kind === "file" ? readTextFile(input.path) : readTextStream(io.stdin);
}
