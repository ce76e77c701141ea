import type { AnnotationSet } from "../annotations/annotationSet";
import { fingerprint, sameFingerprint } from "../anchoring/fingerprint";
import type { CorpusIndex } from "../corpus/corpusIndex";
import { EntityLookup } from "../corpus/entities/entityLookup";
import { joinEntities } from "../corpus/entities/joinEntities";
import { checksumOf } from "../corpus/makeRecord";
import type { Hit } from "../corpus/query/hit";
import type { Query } from "../corpus/query/query";
import type { DocumentRecord } from "../corpus/record";
import { indexSources } from "../drafts/sourceIndex";
import { finish, type Steps } from "../steps";
import { sourceOfRecord } from "./sourceOfRecord";
import type { ToolHost, ToolSources } from "./tool";

/** What a shell lends to tools. */
export interface ToolCorpusParts {
  readonly index: CorpusIndex;
  /** Tells whether a document, by its name, may be read; missing: all may. */
  readonly covers?: (document: string) => boolean;
  /** Documents that are not in the index: they cannot be read, or not yet. */
  readonly unread?: number;
  /** The texts of documents as they stand now; those that cannot be read are left out. */
  readonly read: (documents: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly annotateInSteps: (text: string) => Promise<Steps<AnnotationSet>>;
}

/** Does work in slices; throws `ToolStopped` where it is no longer wanted. */
export type RunSteps = <Result>(steps: Steps<Result>) => Promise<Result>;

/**
 * The documents of an index as tools ask them. Keeps who is who, and the words of all texts, from call to call: its owner
 * makes another when the index has changed.
 */
export class ToolCorpus {
  readonly #parts: ToolCorpusParts;
  readonly #records: readonly DocumentRecord[];
  #people: EntityLookup | undefined;
  #sources: ToolSources | undefined;

  constructor(parts: ToolCorpusParts) {
    this.#parts = parts;
    const { covers } = parts;
    const all = [...parts.index.records()];
    this.#records = covers ? all.filter(({ name }) => covers(name)) : all;
  }

  /** For one call, whose work goes through `inSteps`. */
  hostFor(inSteps: RunSteps): ToolHost {
    return {
      documents: this.#records.length,
      unread: this.#parts.unread ?? 0,
      records: () => this.#records,
      search: (query) => this.#search(query),
      people: async () => (this.#people ??= new EntityLookup(await inSteps(joinEntities(this.#records)))),
      textsOf: (records) => this.#textsOf(records),
      sources: async () => (this.#sources ??= await this.#readSources(inSteps)),
      annotate: async (text) => inSteps(await this.#parts.annotateInSteps(text)),
      inSteps,
    };
  }

  #search(query: Query): readonly Hit[] {
    const { index, covers } = this.#parts;
    const hits = index.search(query);
    return covers ? hits.filter(({ record }) => covers(record.name)) : hits;
  }

  async #textsOf(records: readonly DocumentRecord[]): Promise<ReadonlyMap<string, string>> {
    const texts = await this.#parts.read(records.map(({ name }) => name));
    return finish(sameTexts(records, texts));
  }

  async #readSources(inSteps: RunSteps): Promise<ToolSources> {
    const records = this.#records;
    const read = await this.#parts.read(records.map(({ name }) => name));
    return inSteps(
      (function* () {
        const texts = yield* sameTexts(records, read);
        const there = records.flatMap((record) => {
          const text = texts.get(record.name);
          return text === undefined ? [] : [sourceOfRecord(record, text)];
        });
        const sources = yield* indexSources(there);
        return { sources, texts, unread: records.length - there.length };
      })(),
    );
  }
}

/** The texts that are the very ones of which the records were made. */
function* sameTexts(
  records: readonly DocumentRecord[],
  texts: ReadonlyMap<string, string>,
): Steps<ReadonlyMap<string, string>> {
  const same = new Map<string, string>();
  for (const record of records) {
    const text = texts.get(record.name);
    if (text !== undefined && sameFingerprint(fingerprint(text), checksumOf(record)))
      same.set(record.name, text);
    yield;
  }
  return same;
}
