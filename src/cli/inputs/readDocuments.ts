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

function sourceOf(input: Input): string {
  if (input.kind === "file") return input.path;
  return input.kind === "stdin" ? "stdin" : input.name;
}

function read(input: Input, io: CliIo) {
  if (input.kind === "failure") return input;
  return input.kind === "file" ? readTextFile(input.path) : readTextStream(io.stdin);
}
