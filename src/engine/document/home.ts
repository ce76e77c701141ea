import type { Entity } from "../annotations/annotationSet";

/** What the gazetteer says of a name. */
export interface Home {
  /** ISO code of the country that it is, lies in or belongs to. */
  readonly country: string | null;
  readonly isCapital: boolean;
  readonly isCountry: boolean;
}

export type HomeOf = (name: string) => Home;

/** Finds the country of a nationality among the entities of a document ("Omani" where Oman is named). */
export function countriesOf(
  entities: readonly Entity[],
  homeOf: HomeOf,
): (nationality: Entity) => Entity | null {
  const countries = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.type !== "place") continue;
    const { country, isCountry } = homeOf(entity.name);
    if (country !== null && isCountry && !countries.has(country)) countries.set(country, entity);
  }
  return ({ name }) => countries.get(homeOf(name).country ?? "") ?? null;
}
