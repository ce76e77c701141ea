import { EntryClass } from "../lexicon/entryClass";
import { genderOfGivenName, recordOf, type Gazetteer } from "../lexicon/gazetteer";
import type { PersonGender } from "./entityDraft";
import { partsOfPerson } from "./nameKeys";

/** What the gazetteer says of a name, in the terms of coreference. */
export interface WorldFact {
  readonly classes: number;
  /** ISO code of the country that it is, lies in or belongs to. */
  readonly country: string | null;
  readonly isCountry: boolean;
}

/** Looks names up, each form once per document. */
export class World {
  readonly #gazetteer: Gazetteer;
  readonly #facts = new Map<string, WorldFact>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  fact(form: string): WorldFact {
    let fact = this.#facts.get(form);
    if (!fact) {
      const record = recordOf(this.#gazetteer, form);
      const classes = record === 0 ? 0 : this.#gazetteer.classes(record);
      const isCountry = (classes & EntryClass.Country) !== 0;
      fact = { classes, country: record === 0 ? null : this.#gazetteer.country(record), isCountry };
      this.#facts.set(form, fact);
    }
    return fact;
  }

  genderOfPerson(name: string): PersonGender | null {
    const parts = partsOfPerson(name);
    if (parts.length < 2) return null;
    const gender = genderOfGivenName(this.#gazetteer, parts[0]);
    return gender === "male" || gender === "female" ? gender : null;
  }
}
