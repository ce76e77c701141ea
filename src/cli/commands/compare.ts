import { alignReadouts, type ReadoutSource, readoutsJson } from "../../engine";
import { complain } from "../complain";
import type { Engine } from "../engine";
import { alignmentList } from "../format/alignmentList";
import { annotatedInputs, type AnnotateOptions } from "../inputs/annotated";
import { type CliIo, write, writeAll } from "../io";

export interface CompareSettings extends AnnotateOptions {
  readonly json?: true;
}

/** Aligns what two readouts tell. Returns the exit code: 1 if one of them cannot be read, otherwise 0. */
export async function compare(
  left: string,
  right: string,
  { json, ...options }: CompareSettings,
  engine: Engine,
  io: CliIo,
): Promise<number> {
  const sides: ReadoutSource[] = [];
  let failed = false;
  for (const name of [left, right]) {
    const found = [];
    for await (const { source, text, set } of annotatedInputs(
      [name],
      options,
      engine,
      io,
      () => (failed = true),
    ))
      found.push({ name: source, text, annotations: set });
    if (found.length === 1) sides.push(found[0]);
    else if (found.length > 1) await complain(io, `${name} is not one document.`);
  }
  if (failed || sides.length !== 2) return 1;
  const [a, b] = sides;
  const rows = alignReadouts(a, b);
  if (json) await write(io.stdout, `${JSON.stringify(readoutsJson(rows, a, b), undefined, 2)}\n`);
  else await writeAll(io.stdout, alignmentList(rows, a.name, b.name));
  return 0;
}
