// Compiles lexicons/wikidata.tsv from two exports of Wikidata (CC0): heads of state and government, and foreign ministers.
//   node scripts/gazetteer/compileWikidata.mjs [FOLDER]
// The exports are of early 2023: who had no end of term then has none here.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../shared.mjs";

const root = join(import.meta.dirname, "..", "..");
const folder = process.argv[2] ?? shared("gold", "train", "wikidata");

/**
 * Lines of a CSV file whose fields may stand in quotation marks, as objects by the names of its first line.
 * @param {string} file
 */
function rowsOf(file) {
  const [head, ...lines] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/u).map(fieldsOf);
  return lines.map((fields) => Object.fromEntries(head.map((name, at) => [name, fields[at] ?? ""])));
}

/** @param {string} line */
const fieldsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );

const countries = readFileSync(join(root, "lexicons", "gazetteer", "countries.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));
const codeOf = new Map(
  countries.flatMap(([code, names]) => names.split("|").map((name) => [name.toLowerCase(), code])),
);

/** @type {readonly (readonly [RegExp, string])[]} */
const OFFICES = [
  [/prime minister|premier|taoiseach|council of ministers/iu, "government"],
  [/chancellor/iu, "chancellor"],
  [/president/iu, "president"],
  [/monarch|king|emperor|sultan|emir|prince|druk gyalpo|ngwenyama|yang di-pertuan/iu, "monarch"],
  [/pope/iu, "pope"],
  [/supreme leader/iu, "leader"],
];

/** @param {string} label */
const officeOf = (label) => OFFICES.find(([pattern]) => pattern.test(label))?.[1];

const heads = rowsOf("heads-of-state-and-government.csv");
const ministers = rowsOf("foreign-ministers.csv");
const lands = new Map();
const terms = new Set();
/** @type {(id: string, label: string) => string | undefined} */
const land = (id, label) => {
  const code = codeOf.get(label.toLowerCase());
  if (code && !lands.has(code)) lands.set(code, id);
  return code;
};
for (const row of heads) {
  const code = land(row.countryid, row.country);
  const office = officeOf(row.positionLabel);
  if (code && office && row.officeholder)
    terms.add(
      [row.officeholder, row.officeholderLabel, code, office, row.start_year, row.end_year || "-"].join("\t"),
    );
}
for (const row of ministers) {
  const code = land(row.country, row.countryLabel);
  if (code && row.person && row.start)
    terms.add([row.person, row.name, code, "foreign", row.start.slice(0, 4), "-"].join("\t"));
}
const text = [
  "# Heads of state and government and foreign ministers with their terms, and countries, as Wikidata knew them in early 2023.",
  "# From Wikidata (CC0), compiled by scripts/gazetteer/compileWikidata.mjs.",
  "# Columns of a person: Wikidata id; name; country (ISO 3166-1 alpha-2); office; first year; last year, - while in office.",
  "# Columns of a country: Wikidata id; its code alone.",
  ...[...lands].sort().map(([code, id]) => `${id}\t${code}`),
  ...[...terms].sort((a, b) => a.split("\t")[1].localeCompare(b.split("\t")[1], "en")),
];
writeFileSync(join(root, "lexicons", "wikidata.tsv"), `${text.join("\n")}\n`);
console.log(`${lands.size} countries, ${terms.size} terms`);
