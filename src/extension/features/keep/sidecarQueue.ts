import {
  EMPTY_SIDECAR,
  mergeSidecars,
  openSidecar,
  readSidecar,
  saveSidecar,
  type RefusedSidecar,
  type Reviewed,
  type SidecarStore,
  type StoreFailure,
} from "../../../engine";
import type { DocumentDecisions } from "../../core/decisions/documentDecisions";

/** The document whose decisions are kept. */
export interface Kept {
  readonly text: () => string;
  readonly decisions: () => Pick<DocumentDecisions, "size" | "store" | "load">;
  /** What the file is to hold besides decisions, if the person wants everything in it. */
  readonly whole: () => Reviewed | undefined;
  /** The decisions are others, because of the file. */
  readonly loaded: () => void;
}

/** The file that they are kept in. */
export interface KeptIn {
  readonly store: SidecarStore;
  readonly name: string;
  /** Name of this window, by which its journals are known. */
  readonly window: string;
  /** Removes what windows that were ended left beside the file: it would hold up the others. */
  readonly removeStale: () => Promise<void>;
}

/** Told of what the person has to know. */
export interface SidecarNews {
  readonly conflicts: () => void;
  /** The file is left alone from now on: decisions go into its journal. */
  readonly refused: (parsed: RefusedSidecar) => void;
  /** The file could be read, or written. */
  readonly accepted: () => void;
  readonly failed: (reason: StoreFailure, doing: "read" | "write") => void;
  readonly broke: (error: unknown) => void;
}

/** What came of the request to write: the file is there, it has to wait, or there is nothing to write. */
export type Requested = "written" | "waiting" | "nothing";

/** Milliseconds after a decision before it is written. */
const DELAY = 500;

/** Reads and writes the file of one document, one after the other, and merges what others write into it. */
export class SidecarQueue {
  readonly #kept: Kept;
  readonly #file: KeptIn;
  readonly #news: SidecarNews;
  readonly #delay: number;
  /** Text of the file when last read or written; null while there is none. */
  #saved: string | null = null;
  #absorbed: readonly string[] = [];
  /** The file cannot be read: it is left alone until it changes. */
  #refused = false;
  #dirty = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(kept: Kept, file: KeptIn, news: SidecarNews, delay = DELAY) {
    this.#kept = kept;
    this.#file = file;
    this.#news = news;
    this.#delay = delay;
  }

  /** Resolves when all is done that is known of now. */
  get settled(): Promise<void> {
    return this.#work;
  }

  read(): Promise<void> {
    return this.#queue(() => this.#read());
  }

  /** Somebody wrote the file: this window, another one, git. */
  takeIn(): Promise<void> {
    return this.#queue(() => this.#takeIn());
  }

  /** Writes what is not written yet; resolves when it is. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#queue(() => this.#write());
  }

  /** Something was decided: it is written a little later, with what follows it. */
  schedule(): void {
    if (this.#stopped) return;
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), this.#delay);
  }

  /** Writes the file whether or not anything changed. */
  async request(): Promise<Requested> {
    this.#dirty = true;
    await this.save();
    if (this.#dirty) return "waiting";
    if (this.#saved !== null) return "written";
    return this.#refused ? "waiting" : "nothing";
  }

  /** Does nothing from now on: the decisions are no longer here, and none would be written as if all were deleted. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #queue(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work
      .then(() => (this.#stopped ? undefined : work()))
      .catch((error: unknown) => this.#news.broke(error));
    return this.#work;
  }

  async #read(): Promise<void> {
    const { store, name, window } = this.#file;
    const outcome = await openSidecar(store, name, window);
    if (outcome.kind === "failed") return this.#news.failed(outcome.reason, "read");
    if (outcome.kind === "refused") return this.#refuse(outcome.parsed);
    const { state, conflicts, needsSave } = outcome;
    this.#saved = state.saved;
    this.#absorbed = state.absorbed;
    this.#accept();
    void this.#file.removeStale().catch((error: unknown) => this.#news.broke(error));
    if (state.saved === null && state.sidecar.decisions.length === 0) return;
    // What was decided while the file was being read comes on top.
    const text = this.#kept.text();
    const decisions = this.#kept.decisions();
    const merged = this.#dirty
      ? mergeSidecars(null, decisions.store(text), state.sidecar).sidecar
      : state.sidecar;
    decisions.load(merged, text);
    this.#kept.loaded();
    if (conflicts.length > 0) this.#news.conflicts();
    if (needsSave) this.schedule();
  }

  async #write(): Promise<void> {
    if (!this.#dirty) return;
    this.#dirty = false;
    const { store, name, window } = this.#file;
    const before = this.#saved;
    const decisions = this.#kept.decisions();
    const sidecar = decisions.store(this.#kept.text(), this.#kept.whole());
    if (before === null && sidecar.decisions.length + sidecar.proposals.length === 0) return;
    const now = { saved: before, absorbed: this.#absorbed, sidecar };
    const outcome = await saveSidecar(store, name, window, now);
    if (outcome.kind === "saved") {
      this.#saved = outcome.state.saved;
      this.#absorbed = outcome.state.absorbed;
      this.#accept();
      if (outcome.conflicts.length > 0) this.#news.conflicts();
      if (outcome.state.sidecar !== sidecar && before !== outcome.state.saved) {
        // What was decided while the file was being written comes on top.
        const text = this.#kept.text();
        const written = outcome.state.sidecar;
        decisions.load(
          this.#dirty ? mergeSidecars(sidecar, decisions.store(text), written).sidecar : written,
          text,
        );
        this.#kept.loaded();
      }
      if (outcome.pending) this.schedule();
      return;
    }
    this.#dirty = true;
    if (outcome.kind === "refused") this.#refuse(outcome.parsed);
    else this.#news.failed(outcome.reason, "write");
  }

  async #takeIn(): Promise<void> {
    const current = await this.#file.store.read(this.#file.name);
    // A file that went away takes no decision along: the next save writes it anew.
    if (current === null || current === this.#saved) return;
    const theirs = readSidecar(current);
    if (theirs.kind !== "ok") return this.#refuse(theirs);
    const base = readSidecar(this.#saved);
    const text = this.#kept.text();
    const decisions = this.#kept.decisions();
    const mine = decisions.size > 0 || this.#saved !== null ? decisions.store(text) : EMPTY_SIDECAR;
    const merged = mergeSidecars(base.kind === "ok" ? base.sidecar : null, mine, theirs.sidecar);
    this.#saved = current;
    this.#accept();
    decisions.load({ ...merged.sidecar, text: merged.sidecar.text ?? theirs.sidecar.text }, text);
    this.#kept.loaded();
    const conflicts = [...theirs.conflicts, ...merged.conflicts];
    if (conflicts.length > 0) this.#news.conflicts();
    if (this.#dirty || conflicts.length > 0 || theirs.repaired) this.schedule();
  }

  #refuse(parsed: RefusedSidecar): void {
    if (!this.#refused) this.#news.refused(parsed);
    this.#refused = true;
  }

  #accept(): void {
    this.#refused = false;
    this.#news.accepted();
  }
}
