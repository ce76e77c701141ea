import { alignReadouts, type ReadoutSource, readoutsJson } from "../../engine";
import { complain } from "../complain";
import type { Engine } from "../engine";
import { alignmentList } from "../format/alignmentList";
import { prettyJson } from "../format/json";
import { DONE, FAILED } from "../exitCodes";
import { annotatedInputs } from "../inputs/annotated";
import type { ReadSettings } from "../inputs/readSettings";
import { type CliIo, write, writeAll } from "../io";

export interface CompareSettings extends ReadSettings {
  readonly format: "text" | "json";
}

/** Aligns what two readouts tell. Returns the exit code: 1 if one of them cannot be read, otherwise 0. */
export async function compare(
  left: string,
  right: string,
  { format, ...options }: CompareSettings,
  engine: Engine,
  io: CliIo,
): Promise<number> {
  const sides: ReadoutSource[] = [];
  let failed = false;
  for (const name of [left, right]) {
    const found = [];
    const fail = () => (failed = true);
    for await (const { source, text, set } of annotatedInputs([name], options, engine, io, fail))
      found.push({ name: source, text, annotations: set });
    if (found.length === 1) sides.push(found[0]);
    else if (found.length > 1) await complain(io, `${name} is not one document.`);
  }
  if (failed || sides.length !== 2) return FAILED;
  const [a, b] = sides;
  const rows = alignReadouts(a, b);
  if (format === "json") await write(io.stdout, prettyJson(readoutsJson(rows, a, b)));
  else await writeAll(io.stdout, alignmentList(rows, a.name, b.name));
  return DONE;
}
