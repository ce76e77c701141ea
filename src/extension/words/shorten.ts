import { oneLine } from "../../engine";

/** At most `length` characters, cut between words and marked with an ellipsis; white space made single. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(" ");
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, "");
  return `${kept.replace(/[\s,;:–-]+$/u, "")}…`;
}
