import { wordsOfName } from "../../folder/partyKey";
import type { DocumentRecord } from "../record";
import type { CorpusEntity } from "./corpusEntity";

/** Finds the entities of several documents by an occurrence or a name. */
export class EntityLookup {
  readonly #byRecord = new Map<DocumentRecord, Map<number, CorpusEntity>>();

  /** Of entities in the order of who does most. */
  constructor(readonly entities: readonly CorpusEntity[]) {
    for (const entity of entities) {
      for (const { record, at } of entity.occurrences) {
        const places = this.#byRecord.get(record) ?? new Map<number, CorpusEntity>();
        this.#byRecord.set(record, places.set(at, entity));
      }
    }
  }

  /** Who stands at a place in `entities` of a record; undefined of what no documents share, as dates. */
  at(record: DocumentRecord, place: number): CorpusEntity | undefined {
    return this.#byRecord.get(record)?.get(place);
  }

  /** Who a document, by its name in the index, names first at this offset, or calls so. */
  inDocument(document: string, named: string | number): CorpusEntity | undefined {
    for (const [record, places] of this.#byRecord) {
      if (record.name !== document) continue;
      for (const [at, entity] of places) {
        const { name, aliases, at: first } = record.entities[at];
        if (named === first[0] || named === name || aliases.some((alias) => alias === named)) return entity;
      }
    }
    return undefined;
  }

  /**
   * Who is meant by how a document names somebody, or by the offset at which it does so first; where it does not, or none is
   * given, whoever of that name does most, the document's own before others.
   */
  meant(named: string | number, document?: string): CorpusEntity | undefined {
    const own = document === undefined ? undefined : this.inDocument(document, named);
    if (own) return own;
    const bearers = this.named(String(named));
    return bearers.find(({ documents }) => documents.some((one) => one === document)) ?? bearers.at(0);
  }

  /**
   * Persons and bodies with all words of the name in one of theirs; those who are called exactly so before the others, each in
   * the order of who does most.
   */
  named(name: string): CorpusEntity[] {
    const words = wordsOfName(name);
    if (words.length === 0) return [];
    const exact: CorpusEntity[] = [];
    const partly: CorpusEntity[] = [];
    for (const entity of this.entities) {
      const found = entity.names.map(wordsOfName).filter((own) => words.every((word) => own.includes(word)));
      if (found.some((own) => own.length === words.length)) exact.push(entity);
      else if (found.length > 0) partly.push(entity);
    }
    return [...exact, ...partly];
  }
}
