import { countryOf, createGazetteer } from "../lexicon/gazetteer";
import { rowsOf, type Resources } from "../resources";

/** ISO 3166-1 alpha-3 code of the country that a name speaks of ("Iraq", "Iraqi", "U.S. State Department"), or null. */
export type CountryCoder = (name: string) => string | null;

/** Words of a name that are tried at its beginning and its end for a country. */
const LONGEST = 4;

/** ISO 3166-1 alpha-2 codes by alpha-3, as what names countries in the languages of the world goes by them. */
export const regionsOfCountries = (resources: Resources): ReadonlyMap<string, string> =>
  new Map(rowsOf(resources, "countryCodes").map(([alpha2, code]) => [code, alpha2]));

export function createCountryCoder(resources: Resources): CountryCoder {
  const gazetteer = createGazetteer(resources.gazetteer);
  const alpha3 = new Map(rowsOf(resources, "countryCodes").map(([alpha2, code]) => [alpha2, code]));
  const codes = new Map<string, string | null>();
  const find = (name: string): string | null => {
    const whole = countryOf(gazetteer, name);
    if (whole) return whole;
    const words = name.split(/\s+/u);
    for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
      const code =
        countryOf(gazetteer, words.slice(0, length).join(" ")) ??
        countryOf(gazetteer, words.slice(-length).join(" "));
      if (code) return code;
    }
    return null;
  };
  return (name) => {
    let code = codes.get(name);
    if (code === undefined) {
      const alpha2 = find(name);
      codes.set(name, (code = alpha2 === null ? null : (alpha3.get(alpha2) ?? null)));
    }
    return code;
  };
}
