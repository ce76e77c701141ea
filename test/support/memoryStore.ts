import type fc from "fast-check";
import { type SidecarStore, StoreError } from "../../src/engine";

type Fault = "kill" | "half" | "full" | "read-only";

/** Files in memory. Counts its steps and fails at one: as if the process were ended there, before or in the middle. */
export class MemoryStore implements SidecarStore {
  readonly files = new Map<string, string>();
  steps = 0;
  #failsAt = Infinity;
  #fault: Fault = "kill";

  /** `copies`: a file takes another's place as on file systems that can only copy it and delete the first. */
  constructor(readonly copies = false) {}

  /** From this step on nothing works any more ("kill", "half"), or that step alone is refused. */
  failAt(step: number, fault: Fault): void {
    this.#failsAt = step;
    this.#fault = fault;
  }

  heal(): void {
    this.#failsAt = Infinity;
  }

  read(name: string): Promise<string | null> {
    return this.#step(() => this.files.get(name) ?? null);
  }

  write(name: string, text: string): Promise<void> {
    return this.#step(
      () => void this.files.set(name, text),
      () => this.files.set(name, text.slice(0, text.length / 2)),
    );
  }

  rename(from: string, to: string): Promise<void> {
    const text = () => {
      const found = this.files.get(from);
      if (found === undefined) throw new StoreError("missing");
      return found;
    };
    return this.#step(
      () => {
        this.files.set(to, text());
        this.files.delete(from);
      },
      () => this.copies && this.files.set(to, text().slice(0, text().length / 2)),
    );
  }

  remove(name: string): Promise<void> {
    return this.#step(() => void this.files.delete(name));
  }

  list(prefix: string): Promise<readonly string[]> {
    return this.#step(() => [...this.files.keys()].filter((name) => name.startsWith(prefix)));
  }

  /** The same files as one window sees them: each step waits for the scheduler; dead after `kill` steps. */
  view(scheduler: fc.Scheduler, kill: number | null): SidecarStore {
    let steps = 0;
    const scheduled = async <T>(step: () => Promise<T>): Promise<T> => {
      await scheduler.schedule(Promise.resolve());
      if (kill !== null && steps++ >= kill) throw new StoreError("other", "killed");
      return step();
    };
    return {
      read: (name) => scheduled(() => this.read(name)),
      write: (name, text) => scheduled(() => this.write(name, text)),
      rename: (from, to) => scheduled(() => this.rename(from, to)),
      remove: (name) => scheduled(() => this.remove(name)),
      list: (prefix) => scheduled(() => this.list(prefix)),
    };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a rejected promise, not an exception
  async #step<T>(work: () => T, halfDone: () => unknown = () => undefined): Promise<T> {
    const step = this.steps++;
    const isOneOff = this.#fault === "full" || this.#fault === "read-only";
    if (isOneOff ? step === this.#failsAt : step >= this.#failsAt) {
      if (step === this.#failsAt && (this.#fault === "half" || this.copies)) halfDone();
      throw new StoreError(isOneOff ? (this.#fault as "full" | "read-only") : "other", this.#fault);
    }
    return work();
  }
}
