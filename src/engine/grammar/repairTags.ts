import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import { isVerbTag, TAG, type Tag, type TagSequence } from "../syntax/tags";
import type { Tokens } from "../tokens/tokens";

/** Verbs of saying that hardly ever follow another finite verb directly. */
const SAYS = wordSet(words.says);
const SAYS_NOW = wordSet(words.saysNow);
const PREPOSITIONS = wordSet(words.barePrepositions);
const CALLS = wordSet(words.calls);
const AUXILIARY = wordSet(words.auxiliaries);
const COMPOUND = /^(?!(?:re|co|pre)-)\p{L}+-\p{L}+ed$/u;

/** Repairs what the tagger often misses around verbs of saying; tags that need no repair come back as they are. */
export function repairTags(tokens: Tokens, tags: TagSequence): TagSequence {
  const { lower } = tokens;
  let repaired: Uint8Array | null = null;
  const repair = (i: number, tag: Tag) => {
    repaired ??= Uint8Array.from(tags);
    repaired[i] = TAG[tag];
  };
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (tags[i] === TAG.INTJ && lower[i] === "say" && i > 0 && tags[i - 1] !== TAG.PUNCT) repair(i, "VPRES");
    else if (isGerundAfterComma(tokens, tags, i)) repair(i, "VING");
    else if (isSaidAfterQuotation(tokens, tags, i)) repair(i, "VPAST");
    else if (isCompoundParticiple(tokens, tags, i)) repair(i, "ADJ");
    else if (isObjectNoun(tokens, tags, i)) repair(i, "NOUN");
    else if (isConjunction(tokens, tags, i)) repair(i, "SCONJ");
    else if (isGerundNoun(tags, i)) repair(i, "NOUN");
    else if (isSurveyed(tokens, tags, i)) {
      repair(i, "VPART");
      repair(i + 1, "VPRES");
    } else if (isCalledWhat(tokens, tags, i)) repair(i, "PRON");
    else if (isSubjectNoun(tokens, tags, i)) {
      repair(i, "NOUN");
      if (tags[i + 1] === TAG.VPART) repair(i + 1, "VPAST");
    }
  }
  return repaired ?? tags;
}

/** ", stressing that" is a gerund whatever its ending. */
function isGerundAfterComma({ lower }: Tokens, tags: TagSequence, i: number): boolean {
  return (
    i > 0 &&
    (tags[i] === TAG.ADJ || tags[i] === TAG.NOUN) &&
    lower[i - 1] === "," &&
    lower[i].endsWith("ing") &&
    lower[i + 1] === "that"
  );
}

/** “…,” noted team members, "…, insisted Moe" – and “…,” the top diplomat added: no participle stands right behind a quotation. */
function isSaidAfterQuotation({ lower, count }: Tokens, tags: TagSequence, i: number): boolean {
  if (tags[i] !== TAG.VPART || !SAYS.has(lower[i]) || i === 0) return false;
  if (CLOSES.test(lower[i - 1])) return i + 1 < count && isNounLike(tags[i + 1]);
  if (lower[i - 1] === ",") return i + 1 < count && tags[i + 1] === TAG.PROPN;
  if (i + 1 < count && !/^[.,:;]$/u.test(lower[i + 1])) return false;
  let at = i - 1;
  while (at > 0 && at > i - 9 && (isNounLike(tags[at]) || lower[at] === "'s")) at--;
  return at < i - 1 && CLOSES.test(lower[at]);
}

/** Of a normal form, in which the closing ’ is plain. */
const CLOSES = /^[”"']$/u;

const isNounLike = (tag: number): boolean =>
  tag === TAG.NOUN ||
  tag === TAG.PROPN ||
  tag === TAG.PRON ||
  tag === TAG.DET ||
  tag === TAG.ADJ ||
  tag === TAG.NUM;

/** "a self-described socialist": a hyphened participle before a noun is no verb. */
function isCompoundParticiple({ lower }: Tokens, tags: TagSequence, i: number): boolean {
  if (tags[i] !== TAG.VPAST || !COMPOUND.test(lower[i])) return false;
  const before = i > 0 ? tags[i - 1] : TAG.DET;
  if (before === TAG.PRON || before === TAG.NOUN || before === TAG.PROPN || before === TAG.AUX) return false;
  return tags[i + 1] === TAG.ADJ || tags[i + 1] === TAG.NOUN || tags[i + 1] === TAG.PROPN;
}

/** "forms of |hate| at work": no verb but a gerund stands right behind such a preposition. */
const isObjectNoun = ({ lower }: Tokens, tags: TagSequence, i: number): boolean =>
  i > 0 && (tags[i] === TAG.VPRES || tags[i] === TAG.VBASE) && PREPOSITIONS.has(lower[i - 1]);

/** "It is hoped |that| crews rest": no plural stands behind the determiner. */
const isConjunction = ({ lower }: Tokens, tags: TagSequence, i: number): boolean =>
  lower[i] === "that" &&
  tags[i] === TAG.DET &&
  i > 0 &&
  (isVerbTag(tags[i - 1]) || tags[i - 1] === TAG.ADJ) &&
  tags[i + 1] === TAG.NOUN &&
  /[^cisu]s$/u.test(lower[i + 1]);

/** "a virtual |convening| to help": an article and an adjective before, and nothing behind that it could stand before. */
function isGerundNoun(tags: TagSequence, i: number): boolean {
  if (tags[i] !== TAG.VING || i < 2 || tags[i - 1] !== TAG.ADJ || tags[i - 2] !== TAG.DET) return false;
  const next = tags[i + 1];
  if (next === TAG.NUM || next === TAG.VING || next === TAG.VPART) return false;
  return !isNounLike(next) && next !== TAG.ADV;
}

/** "those |surveyed| |say| the dam": what is done to people stands between them and what they say. */
const isSurveyed = ({ lower }: Tokens, tags: TagSequence, i: number): boolean =>
  i > 0 &&
  lower[i - 1] === "those" &&
  (tags[i] === TAG.VPAST || tags[i] === TAG.VPART) &&
  SAYS_NOW.has(lower[i + 1]);

/** "|what| experts called a crack": such a verb has its object behind it, so that "what" is its other one. */
function isCalledWhat({ lower, count }: Tokens, tags: TagSequence, i: number): boolean {
  if (lower[i] !== "what" || tags[i] !== TAG.DET || i + 3 >= count) return false;
  let verb = i + 1;
  while (verb < count && (tags[verb] === TAG.NOUN || tags[verb] === TAG.ADJ)) verb++;
  const isVerb = tags[verb] === TAG.VPAST || tags[verb] === TAG.VPRES || tags[verb] === TAG.VPART;
  return verb > i + 1 && verb + 1 < count && isVerb && CALLS.has(lower[verb]);
}

/** "Campaign aides said": two finite verbs do not stand side by side, so the first is the subject. */
function isSubjectNoun({ lower }: Tokens, tags: TagSequence, i: number): boolean {
  const tag = tags[i];
  if (tag !== TAG.VPRES && tag !== TAG.VBASE && tag !== TAG.AUX) return false;
  if (!SAYS.has(lower[i + 1]) || AUXILIARY.has(lower[i]) || lower[i].startsWith("'") || SAYS.has(lower[i]))
    return false;
  const next = tags[i + 1];
  if (next !== TAG.VPAST && next !== TAG.VPRES && !(next === TAG.VPART && tag !== TAG.VBASE)) return false;
  if (i === 0) return true;
  const before = tags[i - 1];
  return (
    before === TAG.DET ||
    before === TAG.ADJ ||
    before === TAG.NOUN ||
    before === TAG.PROPN ||
    before === TAG.NUM ||
    before === TAG.CCONJ ||
    before === TAG.SCONJ ||
    before === TAG.PUNCT
  );
}
