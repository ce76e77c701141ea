/** The two (or, with git's diff3 style, three) versions of a file that git could not merge. */
export interface ConflictSides {
  readonly mine: string;
  readonly base: string | null;
  readonly theirs: string;
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/u;

/** The versions between git's conflict markers, or null if the text has none, or not in their order. */
export function readConflict(text: string): ConflictSides | null {
  const mine: string[] = [];
  const base: string[] = [];
  const theirs: string[] = [];
  let side: "both" | "mine" | "base" | "theirs" = "both";
  let hasConflict = false;
  let hasBase = false;
  for (const line of text.split("\n")) {
    const marker = MARKER.exec(line)?.[1][0];
    if (marker === undefined) {
      if (side === "both" || side === "mine") mine.push(line);
      if (side === "both" || side === "base") base.push(line);
      if (side === "both" || side === "theirs") theirs.push(line);
    } else if (marker === "<" && side === "both") {
      side = "mine";
      hasConflict = true;
    } else if (marker === "|" && side === "mine") {
      side = "base";
      hasBase = true;
    } else if (marker === "=" && (side === "mine" || side === "base")) side = "theirs";
    else if (marker === ">" && side === "theirs") side = "both";
    else return null;
  }
  if (!hasConflict || side !== "both") return null;
  return { mine: mine.join("\n"), base: hasBase ? base.join("\n") : null, theirs: theirs.join("\n") };
}
