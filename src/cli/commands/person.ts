import { EntityLookup, finish, portraitOf } from "../../engine";
import { complain } from "../complain";
import { portraitJson } from "../format/portraitJson";
import { portraitText } from "../format/portraitText";
import { askedIndex, type AskedSettings } from "../indexing/askedIndex";
import type { Tools } from "../indexing/updateIndex";
import { writeAll } from "../io";

export interface PersonSettings extends AskedSettings {
  readonly json?: true;
}

const FAILED = 1;
const WRONG_USAGE = 2;

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
  if (names.length === 0 && settings.index === undefined) {
    await complain(tools.io, "name what is to be read: files, folders or --index.");
    return WRONG_USAGE;
  }
  const { index, failed } = await askedIndex(names, settings, tools);
  if (!index) return FAILED;
  const lookup = new EntityLookup(finish(index.entities()));
  const [found, ...others] = lookup.named(name);
  const lines = () => {
    const portrait = portraitOf(found, lookup);
    return settings.json ? [portraitJson(portrait, others)] : portraitText(portrait, others);
  };
  if (found) await writeAll(tools.io.stdout, lines());
  else if (settings.json) await writeAll(tools.io.stdout, ["null\n"]);
  else await writeAll(tools.io.stdout, ["Nobody of that name was found.\n"]);
  return failed ? FAILED : 0;
}
