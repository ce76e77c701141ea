import { readSidecar } from "./readSidecar";
import { parseSidecar, serializeSidecar, type Sidecar } from "./sidecar";
import type { SidecarStore } from "./sidecarStore";
import { partOf } from "./writeWhole";

const JOURNAL = ".journal";
const TEMPORARY = ".tmp";

/** What a window was about to save, and the file's text (null: no file) that it came from. */
export interface JournalEntry {
  readonly base: string | null;
  readonly mine: Sidecar;
}

export const journalOf = (name: string, window: string): string => `${name}.${window}${JOURNAL}`;
export const temporaryOf = (name: string, window: string): string => `${name}.${window}${TEMPORARY}`;
/** A journal, or the new text of one that has not taken its place yet. */
export const isJournal = (file: string): boolean => file.endsWith(JOURNAL) || file.endsWith(partOf(JOURNAL));
export const isTemporary = (file: string): boolean => file.endsWith(TEMPORARY);

export function writeJournal({ base, mine }: JournalEntry): string {
  return JSON.stringify({ base, mine: serializeSidecar(mine) });
}

/** Null if the journal was not written to its end: then nothing else had been begun. */
export function readJournal(text: string | null): JournalEntry | null {
  try {
    const { base, mine } = JSON.parse(text ?? "") as { base: string | null; mine: string };
    const parsed = parseSidecar(mine);
    return parsed.kind === "ok" ? { base, mine: parsed.sidecar } : null;
  } catch {
    return null;
  }
}

/**
 * The whole of a file of which only a part was written, from what the window that was ended left beside it: where a
 * file system does not replace a file in one step, a crash can leave the beginning of the new text. Null: no such case.
 */
export async function recover(store: SidecarStore, name: string, part: string): Promise<Sidecar | null> {
  for (const file of await store.list(`${name}.`)) {
    if (!isTemporary(file) && !isJournal(file)) continue;
    const text = await store.read(file);
    const entry = isJournal(file) ? readJournal(text) : null;
    const whole = entry ? serializeSidecar(entry.mine) : text;
    if (!whole?.startsWith(part)) continue;
    const read = readSidecar(whole);
    if (read.kind === "ok") return read.sidecar;
  }
  return null;
}
