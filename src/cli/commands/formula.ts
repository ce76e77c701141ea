import { CorpusIndex, formulaJson, formulaOf, parseQuery } from "../../engine";
import { complain } from "../complain";
import { formulaList } from "../format/formulaList";
import { queryProblem } from "../format/queryProblem";
import { type ReadSettings, type Tools, updateIndex } from "../indexing/updateIndex";
import { write, writeAll } from "../io";

export interface FormulaSettings extends ReadSettings {
  readonly speaker: string;
  readonly about: string;
  readonly json?: true;
}

const WRONG_USAGE = 2;

/**
 * What a speaker said on a topic, over time, with what changed. Returns the exit code: 1 if an input failed, 2 if speaker or topic
 * cannot be asked for, otherwise 0, whether or not something was found.
 */
export async function formula(
  names: readonly string[],
  settings: FormulaSettings,
  tools: Tools,
): Promise<number> {
  const { io } = tools;
  const { speaker, about } = settings;
  const parsed = parseQuery(`speaker:"${speaker.replace(/"/gu, "")}" about:"${about.replace(/"/gu, "")}"`);
  for (const problem of parsed.problems) await complain(io, queryProblem(problem));
  if (parsed.problems.length > 0) return WRONG_USAGE;
  const index = new CorpusIndex();
  const { failed } = await updateIndex(index, names, settings, tools);
  const steps = formulaOf(index.search(parsed.query));
  if (settings.json) await write(io.stdout, `${JSON.stringify(formulaJson(steps), undefined, 2)}\n`);
  else await writeAll(io.stdout, formulaList(steps));
  return failed ? 1 : 0;
}
