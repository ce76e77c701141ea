import type { Entity, Mention } from "../annotations/annotationSet";
import type { HomeOf } from "../document/home";
import { nearest } from "../text/nearest";
import { stateOfficesIn, type StateOffice } from "./heldOffice";

/** An office of state with the country that the text gives it: ISO 3166-1 alpha-2, "" for what is none, null untold. */
export interface HeldOfficeOf {
  readonly office: StateOffice;
  readonly country: string | null;
}

/** Between an owner and its office: "Iraq’s ", "Iraqi ". */
const MOST_BETWEEN = 3;

/** Finds whose offices the persons of a document hold. */
export class OfficeOwners {
  readonly #byId: ReadonlyMap<string, Entity>;
  readonly #homeOf: HomeOf;
  /** By where a name ends that may own the office behind it. */
  readonly #endings = new Map<number, Entity>();

  constructor(entities: readonly Entity[], homeOf: HomeOf) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    this.#homeOf = homeOf;
    for (const entity of entities)
      if (entity.type === "nationality" || entity.type === "place" || entity.type === "organization")
        for (const { end, kind } of entity.mentions) if (kind === "name") this.#endings.set(end, entity);
  }

  held({ roles, mentions }: Entity): HeldOfficeOf[] {
    return roles.flatMap(({ role, of }) => {
      const office = this.#byId.get(role);
      const owner = of === null ? office && this.#before(office, mentions) : this.#byId.get(of);
      const country = owner ? (this.#homeOf(owner.name).country ?? "") : null;
      return stateOfficesIn(office?.name ?? "").map((one) => ({ office: one, country }));
    });
  }

  /** "Latvian" before the "Foreign Minister" that stands nearest before the person. */
  #before(office: Entity, persons: readonly Mention[]): Entity | undefined {
    const place = nearest(office.mentions, persons);
    if (!place) return undefined;
    for (let between = 0; between <= MOST_BETWEEN; between++) {
      const owner = this.#endings.get(place.start - between);
      if (owner) return owner;
    }
    return undefined;
  }
}
