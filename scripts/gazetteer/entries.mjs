// Gathers the gazetteer's entries: hash → { bits, payload }.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageNames } from "./packages.mjs";

const folder = join(import.meta.dirname, "..", "..", "lexicons", "gazetteer");
const rows = (name) =>
  readFileSync(join(folder, `${name}.tsv`), "utf8")
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
/** As many words as the recogniser looks up among the towns. */
const MAX_TOWN_WORDS = 4;
const GENDER = { m: 1, f: 2, u: 0 };

export async function collectEntries({ hashWord, hashPhrase, tokenize, EntryClass }) {
  const entries = new Map();
  const codes = ["\0\0"];
  const countryIndex = (code) => {
    if (!code) return 0;
    if (!codes.includes(code)) codes.push(code);
    return codes.indexOf(code);
  };
  const hashesOf = (name) => {
    const { lower, count } = tokenize(name);
    const hashes = [];
    for (let i = 0; i < count; i++)
      hashes.push(i === 0 ? hashWord(lower[0]) : hashPhrase(hashes[i - 1], hashWord(lower[i])));
    return hashes;
  };
  const entryAt = (hash) => entries.get(hash) ?? entries.set(hash, { bits: 0, payload: 0 }).get(hash);
  const add = (name, bits, { country = "", size = 0, gender = 0 } = {}) => {
    const hashes = hashesOf(name);
    if (hashes.length === 0 || hashes.length > 12) return;
    for (const hash of hashes.slice(0, -1)) entryAt(hash).bits |= EntryClass.Prefix;
    const entry = entryAt(hashes.at(-1));
    entry.bits |= bits;
    const index = entry.payload & 255 || countryIndex(country);
    const bigger = Math.max((entry.payload >> 8) & 3, size);
    entry.payload = index | (bigger << 8) | ((((entry.payload >> 10) | gender) & 3) << 10);
  };
  const bitsOf = (name) => entries.get(hashesOf(name).at(-1))?.bits ?? 0;

  for (const word of rows("commonWords").flatMap(([words]) => words.split(" "))) add(word, EntryClass.Common);
  for (const [country, names, adjectives, capitals] of rows("countries")) {
    for (const name of names.split("|")) add(name, EntryClass.Country, { country });
    for (const name of (adjectives || "").split("|").filter(Boolean))
      add(name, EntryClass.Demonym, { country });
    for (const name of (capitals || "").split("|").filter(Boolean))
      add(name, EntryClass.City | EntryClass.Capital, { country, size: 3 });
  }
  for (const [name, country] of rows("places")) add(name, EntryClass.Place, { country });
  for (const [name] of rows("groups")) add(name, EntryClass.Group);
  const kinds = {
    party: EntryClass.Party,
    armed: EntryClass.Armed,
    media: EntryClass.Media,
    body: EntryClass.International,
    ngo: EntryClass.International,
    company: EntryClass.Company,
  };
  for (const [name, kind, note] of rows("organizations")) {
    const acronym = /^\p{Lu}{2,5}$/u.test(name) ? EntryClass.Acronym : 0;
    add(
      name,
      EntryClass.Organization |
        (kinds[kind] ?? 0) |
        (note === "ambiguous" ? EntryClass.Ambiguous : 0) |
        acronym,
    );
  }
  for (const [name, kind] of rows("events"))
    add(name, kind === "agreement" ? EntryClass.Agreement : EntryClass.Event);
  const heads = {
    orgHead: "OrganizationHead",
    placeHead: "PlaceHead",
    eventHead: "EventHead",
    agreement: "AgreementHead",
    title: "Title",
    honorific: "Honorific",
    time: "Time",
    thing: "Thing",
  };
  for (const [kind, words] of rows("heads"))
    for (const word of words.split("|")) add(word, EntryClass[heads[kind]]);
  for (const [kind, names] of rows("personNames")) {
    const bits =
      kind === "s" ? EntryClass.Surname : kind === "p" ? EntryClass.Particle : EntryClass.GivenName;
    for (const name of names.split(" ").filter(Boolean))
      add(name.replaceAll("_", " "), kind === "u" ? bits | EntryClass.Surname : bits, {
        gender: GENDER[kind] ?? 0,
      });
  }
  for (const [name, country] of rows("leaders")) {
    add(name, EntryClass.Person, { country });
    const last = name.split(" ").at(-1) ?? "";
    if (last.length > 2) add(last, EntryClass.Surname);
  }
  const { given, surnames, cities, towns: townNames } = await packageNames();
  for (const { name, gender } of given) add(name, EntryClass.GivenName, { gender });
  for (const name of surnames) add(name, EntryClass.Surname);
  for (const { name, country, size } of cities) {
    const bits = bitsOf(name);
    const risky =
      bits &
      (EntryClass.Common |
        EntryClass.GivenName |
        EntryClass.Surname |
        EntryClass.Time |
        EntryClass.Title |
        EntryClass.Country |
        EntryClass.Demonym |
        EntryClass.Organization);
    if (risky && size < 2) continue;
    add(name, EntryClass.City | (risky && !(bits & EntryClass.Capital) ? EntryClass.Ambiguous : 0), {
      country,
      size,
    });
  }
  for (const [name] of rows("ambiguous")) add(name, EntryClass.Ambiguous);
  return { entries, codes, towns: townHashes(townNames) };

  /** Hashes of the towns' names that are neither ordinary words nor entries of places anyway. */
  function townHashes(names) {
    const known =
      EntryClass.Common |
      EntryClass.Country |
      EntryClass.Demonym |
      EntryClass.Group |
      EntryClass.City |
      EntryClass.Capital |
      EntryClass.Place |
      EntryClass.Time |
      EntryClass.Title;
    const towns = new Set();
    for (const name of names) {
      const hashes = hashesOf(name);
      if (hashes.length <= MAX_TOWN_WORDS && !(bitsOf(name) & known)) towns.add(hashes.at(-1));
    }
    return towns;
  }
}
