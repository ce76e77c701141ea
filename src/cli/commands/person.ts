import { EntityLookup, finish, portraitOf } from "../../engine";
import { DONE, FAILED, WRONG_USAGE } from "../exitCodes";
import { portraitJson } from "../format/portraitJson";
import { portraitText } from "../format/portraitText";
import { askedIndex, type AskedSettings, isAskedOfSomething } from "../indexing/askedIndex";
import type { Tools } from "../indexing/updateIndex";
import { writeAll } from "../io";

export interface PersonSettings extends AskedSettings {
  readonly format: "text" | "json";
}

/**
 * Prints what documents tell of a person or body: offices, statements, meetings, with whom, and why its occurrences are
 * taken for one. Where the name fits several, of the one who does most; the others are named. Returns the exit code: 1 if an
 * input failed, 2 if nothing is named to read, otherwise 0, whether or not somebody was found.
 */
export async function person(
  name: string,
  names: readonly string[],
  settings: PersonSettings,
  tools: Tools,
): Promise<number> {
  if (!(await isAskedOfSomething(names, settings, tools.io))) return WRONG_USAGE;
  const { index, failed } = await askedIndex(names, settings, tools);
  if (!index) return FAILED;
  const lookup = new EntityLookup(finish(index.entities()));
  const [found, ...others] = lookup.named(name);
  const lines = () => {
    const portrait = portraitOf(found, lookup);
    return settings.format === "json" ? [portraitJson(portrait, others)] : portraitText(portrait, others);
  };
  if (found) await writeAll(tools.io.stdout, lines());
  else if (settings.format === "json") await writeAll(tools.io.stdout, ["null\n"]);
  else await writeAll(tools.io.stdout, ["Nobody of that name was found.\n"]);
  return failed ? FAILED : DONE;
}
