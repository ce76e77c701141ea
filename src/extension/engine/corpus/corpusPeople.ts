import {
  type CorpusEntity,
  type CorpusIndex,
  EntityLookup,
  type EntitySummary,
  entitySummary,
  portraitOf,
  portraitSummary,
} from "../../../engine";
import { inSlices } from "../inSlices";
import type { AskedPerson, FoundPortrait } from "./corpusPort";

/** So many others of a name are told. */
const MOST_OTHERS = 20;

/** Who is who in the index: worked out when it is asked for, and again when the index has changed. */
export class CorpusPeople {
  #known: Promise<EntityLookup> | undefined;

  /** The index says something else. */
  forget(): void {
    this.#known = undefined;
  }

  async portrait(
    index: CorpusIndex,
    { named, uri }: AskedPerson,
    uris: ReadonlyMap<string, string>,
  ): Promise<FoundPortrait | null> {
    const lookup = await this.lookup(index);
    const document = [...uris].find(([name, one]) => one === uri || name === uri)?.[0];
    const found = lookup.meant(named, document);
    if (!found) return null;
    const others = lookup.named(found.name).filter((one) => one !== found);
    const isAlike = ({ type }: typeof found) => type === found.type;
    const names = new Set(found.documents);
    return {
      portrait: portraitSummary(portraitOf(found, lookup)),
      uris: Object.fromEntries([...uris].filter(([name]) => names.has(name))),
      others: others.filter(isAlike).slice(0, MOST_OTHERS).map(entitySummary),
    };
  }

  async people(index: CorpusIndex, limit: number): Promise<readonly EntitySummary[]> {
    return (await this.entities(index)).slice(0, limit).map(entitySummary);
  }

  async entities(index: CorpusIndex): Promise<readonly CorpusEntity[]> {
    return (await this.lookup(index)).entities;
  }

  /** Finds who is who in the index as it stands. */
  lookup(index: CorpusIndex): Promise<EntityLookup> {
    return (this.#known ??= inSlices(index.entities()).then((entities) => new EntityLookup(entities)));
  }
}
