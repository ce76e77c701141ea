/** A search that the person kept under a name. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
  /** Address of the folder; undefined: wherever it is run. */
  readonly folder?: string;
}

interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

const KEY = "readout.savedSearches";

/** The searches that are kept in the workspace, by their names. */
export class SavedSearches {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get all(): readonly SavedSearch[] {
    const kept = this.#memory.get(KEY);
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  }

  named(name: string): SavedSearch | undefined {
    return this.all.find((one) => one.name === name);
  }

  /** In place of one of the same name. */
  async save(search: SavedSearch): Promise<void> {
    const others = this.all.filter(({ name }) => name !== search.name);
    await this.#keep([...others, search]);
  }

  async remove(name: string): Promise<void> {
    await this.#keep(this.all.filter((one) => one.name !== name));
  }

  /** It stays where it stands. A search that had the new name goes. */
  async rename(from: string, to: string): Promise<void> {
    const kept = this.all.filter(({ name }) => name === from || name !== to);
    await this.#keep(kept.map((one) => (one.name === from ? { ...one, name: to } : one)));
  }

  async #keep(all: readonly SavedSearch[]): Promise<void> {
    await this.#memory.update(
      KEY,
      [...all].sort((a, b) => a.name.localeCompare(b.name)),
    );
  }
}

const isSaved = (value: unknown): value is SavedSearch =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "query" in value &&
  typeof value.query === "string";
