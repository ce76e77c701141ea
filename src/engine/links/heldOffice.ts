import words from "../../../lexicons/words/links.json";
import { fold } from "../coreference/nameKeys";
import { separateOffices } from "../coreference/offices";
import { alternatives } from "../lexicon/wordList";

/** Offices of which a country has one, as `lexicons/wikidata.tsv` names them. */
export type StateOffice =
  "government" | "chancellor" | "president" | "monarch" | "pope" | "leader" | "foreign";

const LESSER = new RegExp(String.raw`\b(?:${alternatives(words.lesser)})\b`, "u");
const OF_COMPANIES = new RegExp(String.raw`\b(?:${alternatives(words.ofCompanies)})\b`, "u");
const MONARCH = new RegExp(`^(?:${alternatives(words.monarchs)})$`, "u");

const FOREIGN = String.raw`\bforeign (?:affairs )?(?:minister|secretary)|\b(?:minister|secretary)\b.*\b(?:foreign|external)|\bexternal affairs minister|^(?:u\.?s\.? )?secretary of state$`;

const OFFICES: readonly (readonly [RegExp, StateOffice])[] = [
  [new RegExp(FOREIGN, "u"), "foreign"],
  [/\b(?:prime minister|premier|taoiseach)$/u, "government"],
  [/^(?:federal )?chancellor$/u, "chancellor"],
  [/^(?:interim |acting )?president(?: of the republic)?$/u, "president"],
  [MONARCH, "monarch"],
  [/^pope$/u, "pope"],
  [/^supreme leader$/u, "leader"],
];

/** Those that a role's words name: "Deputy Prime Minister and Foreign Minister" is that of foreign minister. */
export function stateOfficesIn(role: string): StateOffice[] {
  const folded = fold(role);
  if (OF_COMPANIES.test(folded)) return [];
  return separateOffices(folded)
    .map((office) => office.trim())
    .filter((office) => !LESSER.test(office))
    .flatMap((office) => OFFICES.find(([pattern]) => pattern.test(office))?.[1] ?? []);
}
