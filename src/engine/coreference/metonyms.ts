import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { EntryClass } from "../lexicon/entryClass";
import type { DocumentName } from "../mentions/reconcileNames";
import type { ParagraphNames } from "./paragraphNames";
import type { World } from "./world";

const LOCATES = wordSet(words.locating);
const POLICY = wordSet(words.ofGovernments);
const BETWEEN = wordSet(words.betweenGovernments);
const ADDRESSED = wordSet(words.addressing);

/**
 * Capitals that stand for the government of their country ("Beijing’s readiness", "ties between Ankara and Tehran",
 * "Moscow said"), each with the ISO code of that country. The mention stays a mention of the city; what it stands for is
 * noted beside it. Shallow contexts after Leveling and Hartrumpf; linear in names.
 */
export function findMetonyms(paragraph: ParagraphNames, world: World): Map<DocumentName, string> {
  const found = new Map<DocumentName, string>();
  const { names, text, tokens, paragraph: own } = paragraph;
  const sources = new Set(
    own.attributions.flatMap(({ source }) => source.map(({ start, end }) => `${start}-${end}`)),
  );
  for (const name of names) {
    if (name.type !== "place") continue;
    const fact = world.fact(text(name));
    if (!(fact.classes & EntryClass.Capital) || fact.isCountry || fact.country === null) continue;
    const isSource = sources.has(`${tokens.start[name.firstToken]}-${tokens.end[name.endToken - 1]}`);
    if (isSource || isGovernment(paragraph, name)) found.set(name, fact.country);
  }
  return found;
}

function isGovernment(
  { tokens: { lower } }: ParagraphNames,
  { firstToken, endToken }: DocumentName,
): boolean {
  const before = lower[firstToken - 1] ?? "";
  const isPossessive = /^(?:'s|')$/u.test(lower[endToken] ?? "");
  if (isPossessive && (POLICY.has(lower[endToken + 1] ?? "") || POLICY.has(lower[endToken + 2] ?? "")))
    return true;
  if (ADDRESSED.has(before)) return true;
  if (before === "between" && lower[endToken] === "and") return BETWEEN.has(lower[firstToken - 2] ?? "");
  if (before === "and" && lower[firstToken - 3] === "between")
    return BETWEEN.has(lower[firstToken - 4] ?? "");
  if (LOCATES.has(before)) return false;
  return before === "with" && BETWEEN.has(lower[firstToken - 2] ?? "");
}
