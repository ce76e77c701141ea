/** The two (or, with git's diff3 style, three) versions of a file that git could not merge. */
export interface ConflictSides {
  readonly mine: string;
  readonly base: string | null;
  readonly theirs: string;
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/u;

type Version = keyof ConflictSides;
type Part = Version | "both";

/** Which part of the file follows each marker, by the part that it ends. */
const FOLLOWS: Readonly<Record<string, Partial<Record<Part, Part>>>> = {
  "<": { both: "mine" },
  "|": { mine: "base" },
  "=": { mine: "theirs", base: "theirs" },
  ">": { theirs: "both" },
};

/** The versions between git's conflict markers, or null if the text has none, or not in their order. */
export function readConflict(text: string): ConflictSides | null {
  const lines: Readonly<Record<Version, string[]>> = { mine: [], base: [], theirs: [] };
  const seen = new Set<Part>();
  let part: Part = "both";
  for (const line of text.split("\n")) {
    const marker = MARKER.exec(line)?.[1][0];
    if (marker === undefined) {
      if (part !== "both") lines[part].push(line);
      else for (const version of Object.values(lines)) version.push(line);
      continue;
    }
    const next: Part | undefined = FOLLOWS[marker][part];
    if (!next) return null;
    part = next;
    seen.add(part);
  }
  if (seen.size === 0 || part !== "both") return null;
  const [mine, base, theirs] = [lines.mine, lines.base, lines.theirs].map((version) => version.join("\n"));
  return { mine, base: seen.has("base") ? base : null, theirs };
}
