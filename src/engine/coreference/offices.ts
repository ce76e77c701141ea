import { fold } from "./nameKeys";

/** One office, taken apart so that descriptions of it can be compared. */
export interface Office {
  /** The kind of office: spellings and genders made one ("spokesperson"). */
  readonly head: string;
  readonly fields: ReadonlySet<string>;
  /** Deputy, acting and the like: not the office itself. */
  readonly deputy: boolean;
}

const HEADS: Readonly<Record<string, string>> = {
  premier: "prime",
  pm: "prime",
  fm: "minister",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  congressman: "lawmaker",
  congresswoman: "lawmaker",
  legislator: "lawmaker",
  parliamentarian: "lawmaker",
  mp: "lawmaker",
  mep: "lawmaker",
  senator: "lawmaker",
  "sen.": "lawmaker",
  "rep.": "lawmaker",
  "gov.": "governor",
  amir: "emir",
  advisor: "adviser",
  ceo: "executive",
};
const FIELDS: Readonly<Record<string, string>> = {
  defence: "defense",
  external: "foreign",
  exterior: "foreign",
  labour: "labor",
  economic: "economy",
  economics: "economy",
  financial: "finance",
  affairs: "",
  home: "interior",
};
const SMALL = new Set(["of", "the", "for", "and", "&", "to", "in", "a", "on"]);
const DEPUTIES = new Set(["deputy", "vice", "assistant", "under", "associate"]);
const OFFICE_HEAD =
  /(?:minister|premier|president|secretary|chancellor|ambassador|envoy|consul|governor|mayor|senator|spokes(?:man|woman|person)|chair(?:man|woman|person)?|director|commander|commissioner|administrator|adviser|advisor|representative|delegate|speaker|leader|chief|head|king|queen|emir|amir|sultan|prince|princess|general|admiral|marshal|colonel|major|captain|brigadier|professor|prosecutor|ruler|officer|lawmaker|legislator|parliamentarian|congressman|congresswoman|coordinator|attach[eé]|executive|mp|pm|fm|ceo)s?$/u;

/** The offices that a role's words name: "Deputy Prime Minister and Foreign Minister" is two. */
export function officesOf(words: string): Office[] {
  return fold(words)
    .split(
      / (?:and|&) (?=(?:[\p{L}.]+ ){0,4}?(?:minister|secretary|president|commander|chairman|director|governor|chief|adviser|executive|ceo)\b)/u,
    )
    .map(officeOf)
    .filter((office) => office !== null);
}

function officeOf(words: string): Office | null {
  const parts = words.split(/[\s,]+/u);
  const at = parts.findIndex((part) => OFFICE_HEAD.test(part) && !/^(?:chief|general)$/u.test(part));
  const headAt = at >= 0 ? at : parts.length - 1;
  const word = parts[headAt].replace(/(?<=[^s])s$/u, "").replace(/men$/u, "man");
  const fields = new Set<string>();
  for (const part of parts.filter((_, i) => i !== headAt)) {
    if (SMALL.has(part) || DEPUTIES.has(part) || part === "acting") continue;
    const field = FIELDS[part] ?? part;
    if (field !== "") fields.add(field);
  }
  if (word === "fm") fields.add("foreign");
  const isPrime = fields.delete("prime");
  const head = isPrime && word === "minister" ? "prime" : (HEADS[word] ?? word);
  return { head, fields, deputy: parts.some((part) => DEPUTIES.has(part)) };
}

/** Heads by which a holder of the first may also be called. Own list. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  ambassador: ["envoy", "diplomat", "representative"],
  envoy: ["diplomat", "representative"],
  secretary: ["diplomat", "minister"],
  minister: ["diplomat"],
  president: ["head", "leader", "chair"],
  prime: ["leader", "head", "minister"],
  king: ["monarch", "ruler", "leader", "sovereign", "head"],
  emir: ["monarch", "ruler", "leader", "head"],
  sultan: ["monarch", "ruler", "leader"],
  queen: ["monarch"],
  chancellor: ["leader"],
  chair: ["leader", "speaker", "head"],
  speaker: ["chair", "lawmaker"],
  head: ["chief", "director", "leader"],
  director: ["head", "chief"],
  chief: ["head", "commander"],
  representative: ["delegate", "envoy"],
  general: ["commander", "officer"],
  admiral: ["commander", "officer"],
  marshal: ["commander", "officer"],
  lawmaker: ["politician"],
  spokesperson: ["speaker"],
};

/** How well a description fits an office that somebody holds: 0 not at all, 1 loosely, 2 well. */
export function fits(description: Office, held: Office): number {
  const same = description.head === held.head;
  if (!same && !(ALSO[held.head] ?? []).includes(description.head)) return 0;
  if (description.deputy && !held.deputy) return 0;
  for (const field of description.fields) {
    if (!held.fields.has(field)) return isLoose(field) || (field === "foreign" && isForeign(held)) ? 1 : 0;
  }
  return same && description.deputy === held.deputy ? 2 : 1;
}

const isForeign = (office: Office): boolean => office.head === "secretary" && office.fields.has("state");
const isLoose = (field: string): boolean =>
  /^(?:top|chief|senior|military|official|state|republic|head|general|staff)$/u.test(field);

/** The heads by which the holder of an office may be described. */
export const headsFor = ({ head }: Office): readonly string[] => [head, ...(ALSO[head] ?? [])];

const EXCLUSIVE = new Set([
  "president",
  "prime",
  "minister",
  "king",
  "queen",
  "emir",
  "sultan",
  "secretary",
  "secretary-general",
  "governor",
  "mayor",
  "ambassador",
  "envoy",
  "chancellor",
  "general",
  "admiral",
  "commander",
  "prince",
  "princess",
]);

/** True if hardly anybody holds both: somebody known as a minister is not "the president". */
export const exclude = (a: Office, b: Office): boolean =>
  a.head !== b.head && EXCLUSIVE.has(a.head) && EXCLUSIVE.has(b.head);
