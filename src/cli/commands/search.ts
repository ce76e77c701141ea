import { parseQuery } from "../../engine";
import { complain } from "../complain";
import { DONE, FAILED, WRONG_USAGE } from "../exitCodes";
import { hitJson } from "../format/hitJson";
import { hitLine } from "../format/hitLine";
import { hitTable } from "../format/hitTable";
import { queryProblem } from "../format/queryProblem";
import { askedIndex, type AskedSettings, isAskedOfSomething } from "../indexing/askedIndex";
import type { Tools } from "../indexing/updateIndex";
import { writeAll } from "../io";

export interface SearchSettings extends AskedSettings {
  readonly format: "text" | "json" | "csv";
  readonly limit?: number;
}

/**
 * Searches documents, or an index of them, and prints who said what and who met whom. Returns the exit code: 1 if an input failed,
 * 2 if the query cannot be read, otherwise 0, whether or not something was found.
 */
export async function search(
  query: string,
  names: readonly string[],
  settings: SearchSettings,
  tools: Tools,
): Promise<number> {
  const { io } = tools;
  const parsed = parseQuery(query);
  for (const problem of parsed.problems) await complain(io, queryProblem(problem));
  if (parsed.problems.length > 0) return WRONG_USAGE;
  if (parsed.query.clauses.length === 0) {
    await complain(io, "the query asks for nothing.");
    return WRONG_USAGE;
  }
  if (!(await isAskedOfSomething(names, settings, io))) return WRONG_USAGE;
  const { index, failed } = await askedIndex(names, settings, tools);
  if (!index) return FAILED;
  const hits = index.search(parsed.query).slice(0, settings.limit);
  if (settings.format === "json") await writeAll(io.stdout, hits.map(hitJson));
  else if (settings.format === "csv") await writeAll(io.stdout, hitTable(hits));
  else await writeAll(io.stdout, hits.length > 0 ? hits.map(hitLine) : ["Nothing was found.\n"]);
  return failed ? FAILED : DONE;
}
