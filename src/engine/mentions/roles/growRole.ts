import words from "../../../../lexicons/words/roles.json";
import { wordSet } from "../../lexicon/wordList";
import type { Tokens } from "../../tokens/tokens";
import type { Scan } from "../names/scan";
import { capitalFieldsEnd } from "./capitalFields";
import { RoleWord, type RoleLexicon } from "./roleLexicon";
import { isCapital } from "./words";

const OF_FIXED = wordSet(words.fixedOf);
const OF_THE_FIXED = wordSet(words.fixedOfThe);
const STAFFS = wordSet(words.staffs);
const BEFORE_GENERAL = wordSet(words.beforeGeneral);
const SERVING = wordSet(words.serving);
const SERVED = wordSet(words.served);
const JOINERS = new Set(["and", "&"]);
const LONGEST_FIELD = 9;

/** The first token of the office whose head is at `head`: its deputies, adjectives and fields go along. */
export function growLeft(tokens: Tokens, sentenceFirst: number, head: number, lexicon: RoleLexicon): number {
  const takesPortfolio = (lexicon.kinds(tokens.lower[head]) & RoleWord.TakesPortfolio) !== 0;
  let first = head;
  /** Where the fields end that stand in front. */
  let fieldsEnd = head;
  for (let i = head - 1; i >= sentenceFirst; i--) {
    const kinds = lexicon.kinds(tokens.lower[i]);
    if (
      kinds & RoleWord.Before ||
      (kinds & RoleWord.BeforeCap && isCapital(tokens, i) && isCapital(tokens, head))
    )
      first = i;
    else if (takesPortfolio && kinds & RoleWord.Portfolio) {
      if (!(lexicon.kinds(tokens.lower[first]) & RoleWord.Portfolio)) fieldsEnd = first;
      first = i;
    } else if (takesPortfolio && i > sentenceFirst && joinsFields(tokens, i, first, lexicon)) first = --i;
    else break;
  }
  // "Department of Homeland Security Assistant Secretary": the fields are the body's.
  if (first < fieldsEnd && tokens.lower[first - 1] === "of" && isCapital(tokens, first - 2))
    first = fieldsEnd;
  return isDepartments(tokens, sentenceFirst, first) ? first - 1 : first;
}

/** "Ana Lind, Department Spokesperson": of the department that speaks, not of one that is named. */
function isDepartments({ lower }: Tokens, sentenceFirst: number, first: number): boolean {
  if (!lower[first].startsWith("spokes") || lower[first - 1] !== "department") return false;
  return first - 1 === sentenceFirst || lower[first - 2] === ",";
}

/** "Trade and Industry Minister": the word before "and" is a field as well, written like the one after it. */
function joinsFields(tokens: Tokens, joiner: number, after: number, lexicon: RoleLexicon): boolean {
  if (!JOINERS.has(tokens.lower[joiner])) return false;
  const fields = (index: number) => (lexicon.kinds(tokens.lower[index]) & RoleWord.Portfolio) !== 0;
  return (
    fields(joiner - 1) &&
    fields(after) &&
    isCapital(tokens, joiner - 1) === isCapital(tokens, after) &&
    isCapital(tokens, after)
  );
}

/** What an office is read in: the words of a paragraph, and what is known of them. */
export interface RoleView {
  readonly tokens: Tokens;
  readonly lexicon: RoleLexicon;
  readonly scan: Scan;
}

/** The end of the office: "General", "in Chief", "of Staff", "of Energy and Natural Resources", "for Defense Affairs". */
export function growRight(view: RoleView, sentenceEnd: number, head: number): number {
  let end = head + 1;
  for (let turn = 0; turn < 3; turn++) {
    const next = afterHead(view, sentenceEnd, head, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The end of what follows the office directly, or `end`. */
function afterHead(view: RoleView, sentenceEnd: number, head: number, end: number): number {
  if (end >= sentenceEnd) return end;
  const { lower } = view.tokens;
  switch (lower[end]) {
    case "general":
    case "generals":
      return end === head + 1 && BEFORE_GENERAL.has(lower[head]) ? end + 1 : end;
    case "in":
      return lower[end + 1] === "chief" ? end + 2 : end;
    case "d'affaires":
    case "elect":
    case "designate":
      return end + 1;
    case "d":
      return lower[end + 2] === "affaires" ? end + 3 : end;
    case "of":
      return ofEnd(view, sentenceEnd, head, end);
    case "for":
      return fieldsEnd(view, sentenceEnd, head, end);
    case "on":
      return /^advis[eo]r$/u.test(lower[head]) ? fieldsEnd(view, sentenceEnd, head, end) : end;
    case "to":
      return servedEnd(view.tokens, head, end);
    default:
      return end;
  }
}

/** "of State", "of the Republic", "of the General Staff", "of Energy": what follows "of" at `end`, or `end`. */
function ofEnd(view: RoleView, sentenceEnd: number, head: number, end: number): number {
  const { tokens } = view;
  const { lower } = tokens;
  const hasThe = lower[end + 1] === "the";
  const field = end + (hasThe ? 2 : 1);
  if (field >= sentenceEnd) return end;
  if ((hasThe ? OF_THE_FIXED : OF_FIXED).has(lower[field])) return field + 1;
  const staff = lower[head] === "chief" ? staffEnd(tokens, sentenceEnd, field) : field;
  return staff > field ? staff : fieldsEnd(view, sentenceEnd, head, end);
}

/** The end of the fields behind the preposition at `end`, or `end`. */
function fieldsEnd(view: RoleView, sentenceEnd: number, head: number, end: number): number {
  const { tokens, lexicon, scan } = view;
  const { lower } = tokens;
  const field = end + (lower[end + 1] === "the" ? 2 : 1);
  if (field >= sentenceEnd) return end;
  const known = endOfFields(tokens, sentenceEnd, head, field, lexicon);
  const mayBeNew =
    lower[end] === "for" ? !lower[head].startsWith("spokes") : isMinister(lower[head]) || known > field;
  const fields =
    mayBeNew && isCapital(tokens, head) && isCapital(tokens, field)
      ? capitalFieldsEnd(tokens, sentenceEnd, field, lexicon, scan)
      : known;
  return fields > field || known > field ? Math.max(fields, known) : end;
}

const isMinister = (word: string): boolean => word === "minister" || word === "ministers";

/** "Senior Adviser to the President": whom an office serves belongs to it, if that is an office too. */
function servedEnd(tokens: Tokens, head: number, end: number): number {
  const { lower } = tokens;
  if (!SERVING.has(lower[head]) || lower[end + 1] !== "the" || !isCapital(tokens, end + 2)) return end;
  const served = lower[end + 2] === "vice" || lower[end + 2] === "prime" ? end + 3 : end + 2;
  return SERVED.has(lower[served]) ? served + 1 : end;
}

function staffEnd(tokens: Tokens, sentenceEnd: number, from: number): number {
  let i = from;
  while (i < sentenceEnd && STAFFS.has(tokens.lower[i])) i++;
  return i > from && tokens.lower[i] === "staff" ? i + 1 : from;
}

const MINISTERIAL = /(?:minister|secretary|secretaries)s?$/u;

/** The end of a run of fields that starts at `from`, or `from` where there is none or where it names a body. */
function endOfFields(
  tokens: Tokens,
  sentenceEnd: number,
  head: number,
  from: number,
  lexicon: RoleLexicon,
): number {
  const ministerial = MINISTERIAL.test(tokens.lower[head]);
  const limit = Math.min(sentenceEnd, from + LONGEST_FIELD);
  let end = from;
  let i = from;
  for (; i < limit; i++) {
    const kinds = lexicon.kinds(tokens.lower[i]);
    if (kinds & RoleWord.PortfolioAfter) end = i + 1;
    else if (i > from && joinsNextField(tokens, i, limit, lexicon)) continue;
    else if (i === from && affairsEnd(tokens, limit, from) > from)
      i = (end = affairsEnd(tokens, limit, from)) - 1;
    else if (
      ministerial &&
      isCapital(tokens, i) &&
      isCapital(tokens, head) &&
      leadsToField(tokens, i, limit, lexicon)
    )
      continue;
    else break;
  }
  if (end === from) return from;
  const isAffairs = tokens.lower[end - 1] === "affairs";
  if (!ministerial && !isAffairs && isCapital(tokens, end - 1) && isCapital(tokens, end)) return from;
  const next = end < sentenceEnd ? lexicon.kinds(tokens.lower[end]) : 0;
  if (!ministerial && (next & RoleWord.Body || lexicon.kinds(tokens.lower[end - 1]) & RoleWord.BodyLast))
    return from;
  return end;
}

/** The end of capitalised words that close with "Affairs" ("Near Eastern Affairs"), or `from`. */
function affairsEnd(tokens: Tokens, limit: number, from: number): number {
  for (let i = from; i < limit; i++) {
    if (tokens.lower[i] === "affairs") return i + 1;
    if (!isCapital(tokens, i) && !JOINERS.has(tokens.lower[i])) break;
  }
  return from;
}

/** At "and", "&", "," or "of": a field follows, and no further office that owns it. */
function joinsNextField(tokens: Tokens, joiner: number, limit: number, lexicon: RoleLexicon): boolean {
  const word = tokens.lower[joiner];
  if (!JOINERS.has(word) && word !== "," && word !== "the") return false;
  let i = joiner + 1;
  if (word === "," && tokens.lower[i] === "and") i++;
  if (tokens.lower[i] === "the" && JOINERS.has(word)) i++;
  const start = i;
  while (i < limit && lexicon.kinds(tokens.lower[i]) & RoleWord.PortfolioAfter) i++;
  if (i === start && !(isCapital(tokens, i) && leadsToField(tokens, i, limit, lexicon))) return false;
  const listGoesOn = tokens.lower[i] === "," && JOINERS.has(tokens.lower[i + 1] ?? "");
  if (word === "," && !JOINERS.has(tokens.lower[i]) && tokens.lower[joiner + 1] !== "and" && !listGoesOn)
    return false;
  return i >= tokens.count || !(lexicon.kinds(tokens.lower[i]) & (RoleWord.Head | RoleWord.Weak));
}

/** A capitalised word of unknown meaning that a field follows directly: "Minister of Presidential Affairs". */
function leadsToField(tokens: Tokens, index: number, limit: number, lexicon: RoleLexicon): boolean {
  const next = index + 1;
  return (
    next < limit &&
    isCapital(tokens, next) &&
    (lexicon.kinds(tokens.lower[next]) & RoleWord.PortfolioAfter) !== 0
  );
}
