import words from "../../../lexicons/words/grammar.json";
import { wordSet } from "../lexicon/wordList";
import { Word } from "../lexicon/wordClasses";
import type { Clause } from "./clause";
import type { TokenRange } from "../tokens/tokens";

const READY = wordSet(words.ready);
const SUBORDINATES = wordSet(words.subordinates);
const SAYS = wordSet(words.saysSo);
const JOINS = new Set(["and", "but"]);
/** "as well as", "such as". */
const NO_CLAUSE = new Set(["well", "such"]);
const AROUND = new Set(["after", "before", "upon", "since"]);
const OPENERS = wordSet(words.clauseOpeners);
const ASIDE = new Set(["while", "when", "whilst"]);
const BEFORE_DATE = wordSet(words.beforeDate);
const OPENS_FRAME = new Set(["ADP", "SCONJ", "ADV", "VING", "VPART"]);

/** How many verbs are climbed at most from a verb to its subject. */
const CLIMBS = 4;

/**
 * What stands left of a verb: its chain ("is expected to meet") and the stretches that may hold its subject, nearest
 * first, as an infinitive or a coordinated verb takes over the subject of the verb before it. Unlike `subjectBefore`,
 * which finds the one noun phrase that is the subject, these reach from the edge of the clause to the verb, with
 * whatever is named there beside the head ("Lind, along with Ek, met"), and climb over verbs.
 */
export interface LeftReading {
  /** First token of the chain. */
  readonly chain: number;
  /** Stretches of the clause that end before the chain or before a verb over it. */
  readonly subjects: readonly TokenRange[];
  /** First token of the clause, phrases before the subject included. */
  readonly clauseFirst: number;
}

export function leftOfVerb(clause: Clause, verb: number): LeftReading {
  const subjects: TokenRange[] = [];
  let at = verb;
  let chain = verb;
  let clauseFirst = verb;
  for (let climb = 0; climb < CLIMBS; climb++) {
    const start = chainStart(clause, at);
    if (climb === 0) chain = start;
    const [first, blockedBy] = boundary(clause, start);
    const from = afterFrame(clause, first, start);
    clauseFirst = Math.min(clauseFirst, holdsVerb(clause, first, from) ? from : first);
    const above = asideOf(clause, at);
    if (above >= 0) {
      at = above;
      continue;
    }
    const opens = isGerund(clause, at) && (isPreposed(clause, at - 1) || at === clause.first);
    const matrix = opens && blockedBy < 0 ? afterComma(clause, at) : null;
    if (matrix) return { chain, subjects: [matrix], clauseFirst };
    if (from < start && !isCoordinated(clause, start, blockedBy)) subjects.push({ first: from, end: start });
    if (blockedBy < 0) break;
    at = blockedBy;
  }
  // "promised aid on Friday when she met Lind": one day for both.
  if (clause.word(clauseFirst - 1) === "when") clauseFirst = clause.first;
  return { chain, subjects, clauseFirst };
}

/** "After |meeting| Lind": a gerund that the tagger may take for a noun. */
const isGerund = (clause: Clause, at: number): boolean =>
  clause.tag(at) === "VING" || (clause.tag(at) === "NOUN" && clause.word(at).endsWith("ing"));

const isPreposed = (clause: Clause, at: number): boolean =>
  clause.tag(at) === "ADP" || AROUND.has(clause.word(at));

/** "met Lind in Riga and discussed …": what stands between the verbs is the object of the first. */
const isCoordinated = (clause: Clause, start: number, blockedBy: number): boolean =>
  blockedBy >= 0 && clause.tag(start - 1) === "CCONJ" && !clause.name(start - 1);

/** "The minister praised – while chairing a meeting – the …": the verb to whose subject such a gerund belongs, or -1. */
function asideOf(clause: Clause, verb: number): number {
  if (!isGerund(clause, verb)) return -1;
  if (AROUND.has(clause.word(verb - 1)) && clause.word(verb - 2) !== "that")
    return verbBefore(clause, verb - 1);
  if (!ASIDE.has(clause.word(verb - 1))) return -1;
  const above = verbBefore(clause, verb - 1);
  const isNear = above >= verb - 3 && above >= 0;
  if (!isNear && clause.word(verb - 2) !== "," && !clause.isWall(verb - 2)) return -1;
  // Behind a title the past and the participle look alike.
  return above < 0 && clause.tag(verb - 3) === "VPART" ? verb - 3 : above;
}

/** Leftwards over auxiliaries, adverbs, "to", the verbs that govern an infinitive, and dates between. */
function chainStart(clause: Clause, verb: number): number {
  let start = verb;
  for (let token = verb - 1; token >= clause.first; token--) {
    const name = clause.name(token);
    if (name) {
      if (name.type !== "date") break;
      token = name.firstToken;
      while (BEFORE_DATE.has(clause.word(token - 1))) token--;
      start = token;
      continue;
    }
    if (!isOfChain(clause, token) && !(isRank(clause.word(token)) && token + 1 === verb)) break;
    start = token;
  }
  return start;
}

const isRank = (word: string): boolean => word === "last" || word === "first";

/** A token of a verb chain: an auxiliary, an adverb, "to", what governs an infinitive, "on" before a day. */
function isOfChain(clause: Clause, token: number): boolean {
  const tag = clause.tag(token);
  if (tag === "AUX" || tag === "ADV" || tag === "PART") return true;
  const word = clause.word(token);
  if (READY.has(word)) return true;
  if (word === "to") return clause.tag(token + 1) !== "DET";
  if (BEFORE_DATE.has(word) && clause.isDate(token + 1)) return true;
  const next = clause.tag(token + 1) === "ADV" ? token + 2 : token + 1;
  return clause.word(next) === "to" && clause.isVerb(token);
}

/** First token of the subject region that ends at `end`, and the verb that closes it on the left (-1: none). */
function boundary(clause: Clause, end: number): [first: number, blockedBy: number] {
  for (let token = end - 1; token >= clause.first; token--) {
    const name = clause.name(token);
    if (name) {
      token = name.firstToken;
      continue;
    }
    if (clause.isWall(token)) return [token + 1, -1];
    if (clause.isFinite(token) && !isInRelative(clause, token, end)) {
      const own = SAYS.has(clause.word(token))
        ? -1
        : Math.max(newClause(clause, token, end), behindClause(clause, token, end));
      return own < 0 ? [token + 1, token] : [own, -1];
    }
    const word = clause.word(token);
    if (token === end - 1 && clause.has(token, Word.relative)) continue;
    if (word === "as" && NO_CLAUSE.has(clause.word(token - 1))) continue;
    if (word === "as" && NO_CLAUSE.has(clause.word(token + 1))) continue;
    if (SUBORDINATES.has(word) && clause.tag(token) !== "DET" && clause.tag(token) !== "PRON") {
      if (clause.tag(token) === "ADP" && token + 1 < end) continue;
      return [token + 1, -1];
    }
  }
  return [clause.first, -1];
}

/** "After the group moved out on Friday, Lind met …": the comma behind a clause that opens the sentence, or -1. */
function behindClause(clause: Clause, verb: number, end: number): number {
  const first = clause.word(clause.first + 1) === "," ? clause.first + 2 : clause.first;
  if (clause.name(first) || !OPENERS.has(clause.word(first)) || commaBehind(clause, first) < verb) return -1;
  const comma = commaBehind(clause, verb);
  return comma + 1 < end ? comma + 1 : -1;
}

/** "will visit Oman, and the ministers of both countries are to meet": behind ", and" a clause with a subject of its own. */
function newClause(clause: Clause, verb: number, end: number): number {
  for (let token = end - 2; token > verb + 1; token--) {
    const name = clause.name(token);
    if (name) token = name.firstToken;
    else if (JOINS.has(clause.word(token)) && clause.word(token - 1) === ",") return token + 1;
  }
  return -1;
}

/** "the minister, who took office in May, met …": the verb stands in a clause between commas before the verb asked for. */
function isInRelative(clause: Clause, verb: number, end: number): boolean {
  if (clause.word(end - 1) !== ",") return false;
  for (let token = verb - 1; token >= clause.first && token > verb - 4; token--) {
    if (clause.has(token, Word.relative)) return clause.word(token - 1) === ",";
  }
  return false;
}

/**
 * Skips phrases that open a sentence before its subject, up to the verb: "On Tuesday, …", "During a visit to Oman, …",
 * "While in Riga, …".
 */
function afterFrame(clause: Clause, first: number, end: number): number {
  let from = first;
  if (first !== clause.first && !isAsideAt(clause, first - 1)) return from;
  while (clause.isDate(from) || (!clause.name(from) && OPENS_FRAME.has(clause.tag(from)))) {
    const comma = nextComma(clause, from);
    // "Today Lind met Ek, who …": the comma is not that of the phrase.
    if (comma < 0 || comma >= end) break;
    from = comma + 1;
  }
  return from;
}

const isAsideAt = (clause: Clause, token: number): boolean =>
  ASIDE.has(clause.word(token)) && (token === clause.first || clause.isWall(token - 1));

/** "After they moved in on Friday, Lind met …": the day is that of the clause before. */
function holdsVerb(clause: Clause, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (clause.isFinite(at)) return true;
  return false;
}

/** The next comma outside names, the end of the sentence where there is none. */
export function commaBehind(clause: Clause, from: number): number {
  const comma = nextComma(clause, from);
  return comma < 0 ? clause.end : comma;
}

function nextComma(clause: Clause, from: number): number {
  for (let token = from; token < clause.end; token++) {
    const name = clause.name(token);
    if (name) token = name.endToken - 1;
    else if (clause.word(token) === ",") return token;
  }
  return -1;
}

/**
 * The subject of the main clause behind a phrase that opens the sentence: after the comma, up to its verb. Phrases
 * between commas that start with a preposition are passed over.
 */
export function afterComma(clause: Clause, from: number): TokenRange | null {
  let comma = nextComma(clause, from);
  while (comma >= 0) {
    const first = comma + 1;
    const opensFrame = clause.isDate(first) || (!clause.name(first) && OPENS_FRAME.has(clause.tag(first)));
    const end = opensFrame ? -1 : firstVerb(clause, first);
    if (end > first) return { first, end };
    comma = nextComma(clause, first);
  }
  return null;
}

function firstVerb(clause: Clause, from: number): number {
  for (let token = from; token < clause.end; token++) {
    const name = clause.name(token);
    if (name) token = name.endToken - 1;
    else if (clause.isWall(token)) return -1;
    else if (clause.isFinite(token) && !clause.has(token - 1, Word.relative)) return token;
  }
  return -1;
}

/** Nearest finite verb to the left of `token` in the same sentence; -1 if there is none. */
export function verbBefore(clause: Clause, token: number): number {
  for (let at = token - 1; at >= clause.first; at--) {
    const name = clause.name(at);
    if (name) at = name.firstToken;
    else if (clause.isFinite(at) && clause.tag(at) !== "AUX") return at;
  }
  return -1;
}
