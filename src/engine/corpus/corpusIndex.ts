import { complete, type Completion } from "./query/complete";
import type { CorpusEntity } from "./entities/corpusEntity";
import { joinEntities } from "./entities/joinEntities";
import { CountryNames } from "./countryNames";
import { hitsOf } from "./query/hits";
import type { Hit } from "./query/hit";
import { parseQuery } from "./query/parseQuery";
import type { Query } from "./query/query";
import { termsOf } from "./query/terms";
import { type DocumentRecord, RECORD_VERSION } from "./record";
import { finish, type Steps } from "../steps";
import type { Entry } from "./store/entry";
import { FullText } from "./store/fullText";
import { packRecord, type PackedRecord, unpackRecord } from "./store/packRecord";

/** First line of a saved index. */
interface Head {
  readonly readout: "index";
  readonly version: number;
  readonly documents: number;
  readonly terms: number;
}

/**
 * What the documents of a folder say, to be searched: records by name, and the terms of what was said and met about.
 * Holds no text beyond what records quote. Nothing here waits or reads files: its owner puts records in, and keeps the
 * lines that `save` gives.
 */
export class CorpusIndex {
  readonly #entries = new Map<string, Entry>();
  /** The owner of each unit; null once it is gone. */
  #units: (Entry | null)[] = [];
  #gone = 0;
  readonly #terms = new FullText();
  readonly #countries = new CountryNames();

  /** Number of documents. */
  get size(): number {
    return this.#entries.size;
  }

  /** True if the document's record has this stamp (`stampOf`): there is nothing to do. */
  isCurrent(name: string, stamp: string): boolean {
    return this.#entries.get(name)?.record.stamp === stamp;
  }

  get(name: string): DocumentRecord | undefined {
    return this.#entries.get(name)?.record;
  }

  /** In the order in which they came in. */
  *records(): Generator<DocumentRecord> {
    for (const { record } of this.#entries.values()) yield record;
  }

  /** Adds a record, in place of one with its name. */
  put(record: DocumentRecord): void {
    this.remove(record.name);
    const { first } = this.#enter(record);
    record.statements.forEach(({ words, addressees }, at) => {
      this.#terms.add(first + at, termsOf(words));
      for (const one of addressees) this.#terms.add(first + at, termsOf(record.entities[one].name));
    });
    record.meetings.forEach(({ topics, words }, at) => {
      this.#terms.add(first + record.statements.length + at, termsOf([words, ...topics].join(" ")));
    });
  }

  /** False if there is none of this name. */
  remove(name: string): boolean {
    const entry = this.#entries.get(name);
    if (!entry) return false;
    this.#entries.delete(name);
    const { statements, meetings } = entry.record;
    const count = statements.length + meetings.length;
    this.#units.fill(null, entry.first, entry.first + count);
    this.#gone += count;
    if (this.#gone > this.#units.length / 2) this.#renumber();
    return true;
  }

  /** Statements and meetings of which the query holds, best first: where its words stand together, then the newest. */
  search(query: Query | string): readonly Hit[] {
    const asked = typeof query === "string" ? parseQuery(query).query : query;
    return hitsOf(asked, { units: this.#units, terms: this.#terms, countries: this.#countries });
  }

  /** What may stand at a place of a query's text, UTF-16: fields, or the values of one, the most frequent first. */
  complete(text: string, caret: number, limit = 50): Completion {
    return complete(text, caret, this.records(), limit);
  }

  /** Persons, bodies and places over all documents, those first who speak and meet most; in steps of a few milliseconds. */
  entities(): Steps<readonly CorpusEntity[]> {
    return joinEntities(this.records());
  }

  /** The persons among them. */
  persons(): readonly CorpusEntity[] {
    return finish(this.entities()).filter(({ type }) => type === "person");
  }

  /** The index as lines of text without line ends, to be kept as UTF-8. Rebuilding from them analyses nothing. */
  *save(): Generator<string> {
    if (this.#gone > 0) this.#renumber();
    const head: Head = {
      readout: "index",
      version: RECORD_VERSION,
      documents: this.#entries.size,
      terms: this.#terms.size,
    };
    yield JSON.stringify(head);
    for (const record of this.records()) yield JSON.stringify(packRecord(record));
    yield* this.#terms.save();
  }

  /** Null if the lines are damaged, cut off or of another version: the index is to be built anew. */
  static restore(lines: Iterable<string>): CorpusIndex | null {
    return finish(CorpusIndex.restoreInSteps(lines));
  }

  /** The same for a caller that must not be blocked. */
  static *restoreInSteps(lines: Iterable<string>): Steps<CorpusIndex | null> {
    try {
      return yield* CorpusIndex.#read(lines[Symbol.iterator]());
    } catch {
      return null;
    }
  }

  static *#read(lines: Iterator<string>): Steps<CorpusIndex | null> {
    const next = (): string => {
      const line = lines.next();
      if (line.done) throw new RangeError("Lines are missing.");
      return line.value;
    };
    const head = JSON.parse(next()) as Partial<Head>;
    if (head.readout !== "index" || head.version !== RECORD_VERSION) return null;
    const index = new CorpusIndex();
    for (let i = 0; i < (head.documents ?? 0); i++, yield)
      index.#enter(unpackRecord(JSON.parse(next()) as PackedRecord));
    for (let i = 0; i < (head.terms ?? 0); i++, yield) index.#terms.restore(next());
    return index;
  }

  #enter(record: DocumentRecord): Entry {
    const entry = { record, first: this.#units.length };
    const count = record.statements.length + record.meetings.length;
    for (let i = 0; i < count; i++) this.#units.push(entry);
    this.#entries.set(record.name, entry);
    this.#countries.learn(record);
    return entry;
  }

  /** Closes the gaps that removed documents left. */
  #renumber(): void {
    const numberOf = new Int32Array(this.#units.length).fill(-1);
    const units: Entry[] = [];
    for (const { record, first } of [...this.#entries.values()].sort((a, b) => a.first - b.first)) {
      const entry = { record, first: units.length };
      const count = record.statements.length + record.meetings.length;
      for (let i = 0; i < count; i++) {
        numberOf[first + i] = units.length;
        units.push(entry);
      }
      this.#entries.set(record.name, entry);
    }
    this.#terms.renumber(numberOf);
    this.#units = units;
    this.#gone = 0;
  }
}
