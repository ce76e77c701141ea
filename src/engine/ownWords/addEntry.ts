import type { Span } from "../text/span";
import { lineOfEntry, type WordEntry } from "./entry";
import { parseWords } from "./parseWords";

/** A change of the list's text: what stands in the span becomes `text`. */
export interface WordsEdit extends Span {
  readonly text: string;
}

/**
 * The one change that makes the list say the entry: a line at its end, or further names in the line of the same name. Null
 * where the list says it already. Comments and all other lines stay as they are.
 */
export function addEntry(list: string, entry: WordEntry): WordsEdit | null {
  const same = parseWords(list).entries.find(
    (placed) => placed.entry.kind === entry.kind && placed.entry.name === entry.name,
  );
  if (!same) {
    const isOpen = list !== "" && !list.endsWith("\n");
    const eol = list.includes("\r\n") ? "\r\n" : "\n";
    return {
      start: list.length,
      end: list.length,
      text: `${isOpen ? eol : ""}${lineOfEntry(entry)}${eol}`,
    };
  }
  const merged =
    "aliases" in entry && "aliases" in same.entry
      ? { ...entry, aliases: [...new Set([...same.entry.aliases, ...entry.aliases])] }
      : entry;
  const line = lineOfEntry(merged);
  return line === lineOfEntry(same.entry) ? null : { start: same.start, end: same.end, text: line };
}

/** The list with the entry in it. */
export function withEntry(list: string, entry: WordEntry): string {
  const edit = addEntry(list, entry);
  return edit ? list.slice(0, edit.start) + edit.text + list.slice(edit.end) : list;
}
