import {
  isJournal,
  isTemporary,
  type JournalEntry,
  journalOf,
  readJournal,
  recover,
  temporaryOf,
  writeJournal,
} from "./journal";
import { mergeSidecars } from "./mergeSidecars";
import { readSidecar, type ReadSidecar, type RefusedSidecar } from "./readSidecar";
import { serializeSidecar, type Sidecar, type SidecarConflict } from "./sidecar";
import { type SidecarStore, StoreError, type StoreFailure } from "./sidecarStore";
import { isPart, partOf, replaceFile, wholeOf, writeWhole } from "./writeWhole";

/** A sidecar as this window knows it: what the file held when last read or surely written, and what is to be in it. */
export interface SidecarState {
  /** Text of the file; null: there was none. */
  readonly saved: string | null;
  readonly sidecar: Sidecar;
  /** Journals of windows that ended before they had finished; removed once a save holds what is in them. */
  readonly absorbed: readonly string[];
}

export type OpenOutcome =
  | {
      readonly kind: "opened";
      readonly state: SidecarState;
      readonly conflicts: readonly SidecarConflict[];
      readonly needsSave: boolean;
    }
  | { readonly kind: "refused"; readonly parsed: RefusedSidecar }
  | { readonly kind: "failed"; readonly reason: StoreFailure };

export type SaveOutcome =
  /** `pending`: another window was saving too; save again later (the journal stays until then). */
  | {
      readonly kind: "saved";
      readonly state: SidecarState;
      readonly conflicts: readonly SidecarConflict[];
      readonly pending: boolean;
    }
  /** The file is damaged or of a newer version: it was left alone, the decisions are in the journal. */
  | { readonly kind: "refused"; readonly parsed: RefusedSidecar }
  | { readonly kind: "failed"; readonly reason: StoreFailure };

const MOST_ROUNDS = 8;

/** Reads a sidecar and what windows that were ended in the middle of a save left beside it. */
export async function openSidecar(store: SidecarStore, name: string, window: string): Promise<OpenOutcome> {
  try {
    const saved = await store.read(name);
    const read = await readOrRecover(store, name, saved);
    if (read.kind !== "ok") return { kind: "refused", parsed: read };
    let { sidecar } = read;
    const conflicts = [...read.conflicts];
    const absorbed: string[] = [];
    for (const [journal, entry] of await readJournals(store, name, window)) {
      // Where a file is replaced by deleting it first, a crash can leave none: that is no deletion of what was in it.
      const base = saved === null ? null : sidecarIn(entry.base);
      const merged = mergeSidecars(base, entry.mine, sidecar);
      sidecar = merged.sidecar;
      conflicts.push(...merged.conflicts);
      absorbed.push(...(isPart(journal) ? [wholeOf(journal)] : []), journal);
    }
    const needsSave = absorbed.length > 0 || read.repaired;
    return { kind: "opened", state: { saved, sidecar, absorbed }, conflicts, needsSave };
  } catch (error) {
    return { kind: "failed", reason: reasonOf(error) };
  }
}

/**
 * Writes the sidecar so that a crash at any step loses nothing that was saved, nor what this call has begun to write:
 * 1. a journal beside the file holds what is to be saved; 2. a temporary file gets the new text, whole; 3. the file is read
 * again and, if another window or program changed it, merged (then from 2. on); 4. the temporary file takes its place;
 * 5. only if no other window is between 2. and 4. and the file holds what was written, the journal goes. A window that
 * would overwrite this one's file read it before 4., so its temporary file is seen in 5., and the journal stays.
 */
export async function saveSidecar(
  store: SidecarStore,
  name: string,
  window: string,
  { saved, sidecar, absorbed }: SidecarState,
): Promise<SaveOutcome> {
  const journal = journalOf(name, window);
  const temporary = temporaryOf(name, window);
  const conflicts: SidecarConflict[] = [];
  // What this call writes is no base: another window's file may come from before it, and is not a deletion then.
  const base = sidecarIn(saved);
  let known = saved;
  let mine = sidecar;
  try {
    await replaceFile(store, journal, writeJournal({ base: saved, mine: sidecar }));
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const text = serializeSidecar(mine);
      try {
        await writeWhole(store, temporary, text);
      } catch (error) {
        if (reasonOf(error) === "missing") continue;
        throw error;
      }
      const current = await store.read(name);
      if (current !== known) {
        const theirs = await readOrRecover(store, name, current);
        if (theirs.kind !== "ok") {
          await store.remove(temporary);
          return { kind: "refused", parsed: theirs };
        }
        // A file that went away takes no decision along.
        const merged = mergeSidecars(current === null ? null : base, mine, theirs.sidecar);
        conflicts.push(...theirs.conflicts, ...merged.conflicts);
        mine = merged.sidecar;
        known = current;
        continue;
      }
      try {
        await store.rename(temporary, name);
      } catch (error) {
        if (reasonOf(error) === "missing") continue;
        throw error;
      }
      known = text;
      const others = await store.list(`${name}.`);
      const isAlone = !others.some(isTemporary);
      if ((await store.read(name)) !== text) continue;
      if (!isAlone) {
        return { kind: "saved", state: { saved, sidecar: mine, absorbed }, conflicts, pending: true };
      }
      for (const left of [...absorbed, journal]) await store.remove(left);
      return {
        kind: "saved",
        state: { saved: text, sidecar: mine, absorbed: [] },
        conflicts,
        pending: false,
      };
    }
    return { kind: "failed", reason: "other" };
  } catch (error) {
    return { kind: "failed", reason: reasonOf(error) };
  }
}

/** What windows that have ended left beside the sidecar: of each its latest journal that is whole. */
async function readJournals(
  store: SidecarStore,
  name: string,
  window: string,
): Promise<[journal: string, entry: JournalEntry][]> {
  const found: [string, JournalEntry][] = [];
  for (const journal of await store.list(`${name}.`)) {
    if (!isJournal(journal) || journal.startsWith(journalOf(name, window))) continue;
    const entry = readJournal(await store.read(journal));
    if (entry) found.push([journal, entry]);
  }
  const newer = new Set(found.filter(([journal]) => isPart(journal)).map(([journal]) => journal));
  return found.filter(([journal]) => !newer.has(partOf(journal)));
}

/**
 * Removes temporary files of windows that are gone, so that they hold up nobody, and journals cut short. The shell calls it for files older
 * than a minute; a window that still lives writes its file again.
 */
export async function removeStale(store: SidecarStore, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const isCut = isPart(name) && isJournal(name) && readJournal(await store.read(name)) === null;
    if (isCut || isTemporary(name)) await store.remove(name);
  }
}

async function readOrRecover(store: SidecarStore, name: string, saved: string | null): Promise<ReadSidecar> {
  const read = readSidecar(saved);
  if (read.kind !== "damaged" || saved === null) return read;
  const whole = await recover(store, name, saved);
  return whole ? { kind: "ok", sidecar: whole, conflicts: [], repaired: true } : read;
}

/** Null if the text is no sidecar: then it is not known what it held. */
function sidecarIn(text: string | null): Sidecar | null {
  const read = readSidecar(text);
  return read.kind === "ok" ? read.sidecar : null;
}

function reasonOf(error: unknown): StoreFailure {
  return error instanceof StoreError ? error.reason : "other";
}
