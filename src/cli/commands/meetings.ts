import { comparedPart, mergeMeetings, type AnnotatedDocument } from "../../engine";
import type { Engine } from "../engine";
import { meetingList } from "../format/meetingList";
import { annotatedInputs, type AnnotateOptions } from "../inputs/annotated";
import { writeAll, type CliIo } from "../io";

/** Lists the meetings of all inputs together, each once. Returns the exit code: 1 if an input failed, otherwise 0. */
export async function meetings(
  names: readonly string[],
  options: AnnotateOptions,
  engine: Engine,
  io: CliIo,
): Promise<number> {
  let code = 0;
  const documents: AnnotatedDocument[] = [];
  const fail = () => (code = 1);
  for await (const { source, set } of annotatedInputs(names, options, engine, io, fail))
    documents.push({ source, annotations: comparedPart(set) });
  await writeAll(io.stdout, meetingList(mergeMeetings(documents)));
  return code;
}
