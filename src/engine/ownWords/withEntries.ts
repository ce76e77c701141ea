import { rowsOf, type Resources } from "../resources";
import type { WordEntry } from "./entry";
import type { KnownVerbs } from "./parseWords";

/** The verbs that a line of the list may say that its verb is like. */
export function knownVerbs(resources: Pick<Resources, "lexicons">): KnownVerbs {
  const cues = rowsOf(resources, "cues");
  return {
    verb: new Set(cues.flatMap(([kind, lemma]) => (kind === "verb" ? [lemma] : []))),
    meeting: new Set(rowsOf(resources, "meetings").map(([lemma]) => lemma)),
  };
}

/** The resources whose lexicons have the verbs and roles of the list, before or in place of rows of the same word. */
export function withEntries(resources: Resources, entries: readonly WordEntry[]): Resources {
  const own: Record<"cues" | "meetings" | "roles", string[][]> = { cues: [], meetings: [], roles: [] };
  const shipped = { cues: rowsOf(resources, "cues"), meetings: rowsOf(resources, "meetings") };
  const replaced = { cues: new Set<string>(), meetings: new Set<string>() };
  for (const entry of entries) {
    if (entry.kind === "verb") {
      const like = shipped.cues.filter(([kind, lemma]) => kind === "verb" && lemma === entry.like);
      // The counts are the other verb's own: without them a verb is as likely to report as those of its tier.
      own.cues.push(...like.map((row) => [row[0], entry.name, ...row.slice(2, 8), "", "", ""]));
      replaced.cues.add(`verb ${entry.name}`);
    } else if (entry.kind === "meeting") {
      const like = shipped.meetings.filter(([lemma]) => lemma === entry.like);
      own.meetings.push(...like.map((row) => [entry.name, ...row.slice(1)]));
      replaced.meetings.add(entry.name);
    } else if (entry.kind === "role" && !entry.name.includes(" "))
      own.roles.push([entry.name.toLowerCase(), "head", "portfolio"]);
  }
  const before = (rows: readonly (readonly string[])[], kept: readonly (readonly string[])[]): string =>
    [...rows, ...kept].map((row) => row.join("\t")).join("\n");
  return {
    ...resources,
    lexicons: {
      ...resources.lexicons,
      cues: before(
        own.cues,
        shipped.cues.filter(([kind, lemma]) => !replaced.cues.has(`${kind} ${lemma}`)),
      ),
      meetings: before(
        own.meetings,
        shipped.meetings.filter(([lemma]) => !replaced.meetings.has(lemma)),
      ),
      roles: before(own.roles, rowsOf(resources, "roles")),
    },
  };
}
