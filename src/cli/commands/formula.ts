import { formulaJson, formulaOf, parseQuery } from "../../engine";
import { complain } from "../complain";
import { DONE, FAILED, WRONG_USAGE } from "../exitCodes";
import { formulaList } from "../format/formulaList";
import { prettyJson } from "../format/json";
import { queryProblem } from "../format/queryProblem";
import { askedIndex, type AskedSettings, isAskedOfSomething } from "../indexing/askedIndex";
import type { Tools } from "../indexing/updateIndex";
import { write, writeAll } from "../io";

export interface FormulaSettings extends AskedSettings {
  readonly speaker: string;
  readonly about: string;
  readonly format: "text" | "json";
}

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
  if (!(await isAskedOfSomething(names, settings, io))) return WRONG_USAGE;
  const { index, failed } = await askedIndex(names, settings, tools);
  if (!index) return FAILED;
  const steps = formulaOf(index.search(parsed.query));
  if (settings.format === "json") await write(io.stdout, prettyJson(formulaJson(steps)));
  else await writeAll(io.stdout, formulaList(steps));
  return failed ? FAILED : DONE;
}
