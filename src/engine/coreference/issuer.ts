import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { codesOf, isFiniteTag } from "../syntax/tags";
import type { DocumentName } from "../mentions/reconcileNames";
import type { Sentence, Tokens } from "../tokens/tokens";
import type { EntityDraft } from "./entityDraft";
import type { ParagraphNames } from "./paragraphNames";

const ADVERB = codesOf("ADV");
const PREPOSITION = codesOf("ADP");
/** Releases of several ("Joint Statement on …", "The following text was released by the Governments of …"). */
const JOINT = wordSet(words.ofSeveral);
const ISSUERS = wordSet(words.groupsOfIssuers);
/** So many tokens of a paragraph are asked for that. */
const HEAD_TOKENS = 60;
/** How many paragraphs of the head of the document are asked for that. */
const HEAD_PARAGRAPHS = 4;
/** Where "we" opens so many sentences for each of the country's, several speak. */
const MOST_PLURAL = 3;

/**
 * The country that a release speaks for, so that "we" is that country: the one that itself acts at the head of sentences
 * ("The United States condemns …"), if no other does nearly as often. Null for texts that several issue; one that an
 * official signs is not theirs however often it says "we".
 */
export function issuerOf(
  paragraphs: readonly ParagraphNames[],
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
  countries: ReadonlyMap<string, EntityDraft>,
  isSigned: boolean,
): EntityDraft | null {
  const head = paragraphs.slice(0, HEAD_PARAGRAPHS);
  if (head.some(({ tokens }) => isJoint(tokens))) return null;
  for (const text of head) {
    const country = countryBehalfed(text, drafts, countries);
    if (country) return country;
  }
  const counts = new Map<EntityDraft, number>();
  let plural = 0;
  for (const text of paragraphs) {
    for (const sentence of text.paragraph.sentences) {
      const country = actingCountry(text, sentence, drafts);
      if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
      else if (text.tokens.lower[sentence.first] === "we") plural++;
    }
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  if (ranked.length === 0 || (!isSigned && plural > MOST_PLURAL * ranked[0][1])) return null;
  return ranked.length > 1 && ranked[1][1] * 2 > ranked[0][1] ? null : ranked[0][0];
}

/** "On behalf of the (people of the) United States, I congratulate Norland": the country for which it is said. */
function countryBehalfed(
  { tokens: { lower, count }, names, nameAt }: ParagraphNames,
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
  countries: ReadonlyMap<string, EntityDraft>,
): EntityDraft | null {
  if (lower[0] !== "on" || lower[1] !== "behalf" || lower[2] !== "of") return null;
  for (let i = 3; i < Math.min(count, LONGEST_ADJUNCT) && lower[i] !== ","; i++) {
    const name = names[nameAt(i)];
    const draft = name && drafts.get(name);
    if (!draft) continue;
    if (draft.isCountry) return draft;
    return draft.type === "nationality" && draft.country ? (countries.get(draft.country) ?? null) : null;
  }
  return null;
}

function isJoint({ lower, count }: Tokens): boolean {
  for (let i = 0; i < Math.min(count, HEAD_TOKENS); i++)
    if (JOINT.has(lower[i]) || (ISSUERS.has(lower[i]) && lower[i + 1] === "of")) return true;
  return false;
}

/** The country that is a sentence's subject: "The United States firmly supports …". */
function actingCountry(
  { tokens, paragraph, names, nameAt }: ParagraphNames,
  { first, end }: Sentence,
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
): EntityDraft | null {
  const start = PREPOSITION.has(paragraph.tags[first]) ? afterAdjunct(tokens, first, end) : first;
  const at = tokens.lower[start] === "the" ? start + 1 : start;
  const name = names[nameAt(at)];
  if (name?.firstToken !== at || name.type !== "place") return null;
  const draft = drafts.get(name);
  if (!draft?.isCountry) return null;
  let verb = name.endToken;
  if (tokens.lower[verb] === ",") {
    const close = commaFrom(tokens, verb + 1, end);
    if (close > 0) verb = close + 1;
  }
  while (verb < end && ADVERB.has(paragraph.tags[verb])) verb++;
  return verb < end && isFiniteTag(paragraph.tags[verb]) ? draft : null;
}

/** How many tokens an adjunct before the subject, or an aside behind it, has at most. */
const LONGEST_ADJUNCT = 16;

/** "On Independence Day, the United States affirms …": where the subject begins. */
function afterAdjunct(tokens: Tokens, first: number, end: number): number {
  const comma = commaFrom(tokens, first + 1, end);
  return comma > 0 ? comma + 1 : first;
}

function commaFrom({ lower }: Tokens, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + LONGEST_ADJUNCT); i++) if (lower[i] === ",") return i;
  return -1;
}
