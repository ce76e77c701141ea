import { CorpusIndex, parseQuery } from "../../engine";
import { complain } from "../complain";
import { hitJson } from "../format/hitJson";
import { hitLine } from "../format/hitLine";
import { hitTable } from "../format/hitTable";
import { queryProblem } from "../format/queryProblem";
import { readIndex } from "../indexing/indexFile";
import { type ReadSettings, type Tools, updateIndex } from "../indexing/updateIndex";
import { writeAll } from "../io";

export interface SearchSettings extends ReadSettings {
  /** An index that `readout index` wrote. */
  readonly index?: string;
  readonly json?: true;
  readonly csv?: true;
  readonly limit?: number;
}

const FAILED = 1;
const WRONG_USAGE = 2;

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
  if (parsed.query.clauses.length === 0 || (names.length === 0 && settings.index === undefined)) {
    const empty = parsed.query.clauses.length === 0;
    await complain(
      io,
      empty ? "the query asks for nothing." : "name what is to be searched: files, folders or --index.",
    );
    return WRONG_USAGE;
  }
  const { index, failed } = await indexOf(names, settings, tools);
  if (!index) return FAILED;
  const hits = index.search(parsed.query).slice(0, settings.limit);
  if (settings.json) await writeAll(io.stdout, hits.map(hitJson));
  else if (settings.csv) await writeAll(io.stdout, hitTable(hits));
  else await writeAll(io.stdout, hits.length > 0 ? hits.map(hitLine) : ["Nothing was found.\n"]);
  return failed ? FAILED : 0;
}

/** With documents named, what they say now; without, what the index kept of them. Writes nothing. */
async function indexOf(
  names: readonly string[],
  settings: SearchSettings,
  tools: Tools,
): Promise<{ readonly index: CorpusIndex | null; readonly failed: boolean }> {
  const path = settings.index;
  const kept = path === undefined ? null : await readIndex(path);
  if (names.length === 0) {
    if (kept instanceof CorpusIndex) return { index: kept, failed: false };
    const reason = kept === null ? "does not exist" : "is no index, is damaged or of another version";
    await complain(tools.io, `${path ?? ""} ${reason}: readout index builds it.`);
    return { index: null, failed: true };
  }
  const index = kept instanceof CorpusIndex ? kept : new CorpusIndex();
  const { failed } = await updateIndex(index, names, settings, tools);
  return { index, failed };
}
