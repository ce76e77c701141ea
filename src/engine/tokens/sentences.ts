import words from "../../../lexicons/words/tokens.json";
import { wordSet } from "../lexicon/wordList";
import { TITLE_ABBREVIATIONS } from "./abbreviations";
import { TokenFlag, type Sentence, type Tokens } from "./tokens";

const STOPS = new Set([".", "!", "?", "…", "。", "！", "？", "｡", "؟", "۔", "।", "॥"]);
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»", "''", "**", "*", "_", "__", "」", "』", "“"]);
const OPENERS = new Set(['"', "“", "‘", "'", "«", "„", "(", "[", "``", "**", "*", "_", "__", "「", "『"]);
const STARTERS = wordSet(words.starters);
const SAYING = wordSet(words.sayingBehindQuestion);
/** Brackets longer than this many tokens no longer keep a sentence together. */
const LONGEST_BRACKET = 40;
/** Longer stretches without a stop are cut, at a comma if there is one, so that each sentence costs little. */
const LONGEST_SENTENCE = 400;
const CUT_WINDOW = 80;

/**
 * Cuts a paragraph into sentences and sets `TokenFlag.SentenceStart` on the first token of each. Closing marks belong
 * to the sentence they close; a sentence does not end inside a bracket that it opened, nor before "Smith said" after
 * a quoted question. No sentence is longer than 400 tokens.
 */
export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let bracket = -1;
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.lower[i];
    if (i - first >= LONGEST_SENTENCE) {
      const end = cutAt(tokens, i);
      sentences.push({ first, end });
      first = end;
      bracket = -1;
    }
    if (form === "(" || form === "[") bracket = i === first ? bracket : i;
    else if (form === ")" || form === "]") bracket = -1;
    const weak = isAbbreviation(tokens, i);
    if (!weak && !isStop(form)) continue;
    if (bracket >= 0 && i - bracket < LONGEST_BRACKET) continue;
    const end = weak ? i + 1 : closersEnd(tokens, i + 1);
    if (end < tokens.count && !(weak ? startsAfterAbbreviation(tokens, end) : startsSentence(tokens, i, end)))
      continue;
    if (isListNumber(tokens, first, i)) continue;
    sentences.push({ first, end });
    first = end;
    bracket = -1;
    i = end - 1;
  }
  if (first < tokens.count) sentences.push({ first, end: tokens.count });
  for (const sentence of sentences) tokens.flags[sentence.first] |= TokenFlag.SentenceStart;
  return sentences;
}

/** Where to cut a stretch that has grown too long at `index`: after the last comma or semicolon shortly before. */
function cutAt(tokens: Tokens, index: number): number {
  for (let i = index - 1; i > index - CUT_WINDOW; i--) {
    if (tokens.lower[i] === "," || tokens.lower[i] === ";") return i + 1;
  }
  return index;
}

const isStop = (form: string): boolean => STOPS.has(form) || (form.length > 1 && form.startsWith(".."));

/** A token with its own stop that may also end a sentence: "U.S.", "Inc.", "p.m.", not "Gen.". */
function isAbbreviation(tokens: Tokens, index: number): boolean {
  const form = tokens.lower[index];
  const { length } = form;
  if (length < 3 || form.charCodeAt(length - 1) !== 46 || form.charCodeAt(0) === 46) return false;
  return !TITLE_ABBREVIATIONS.has(form.slice(0, -1));
}

function startsAfterAbbreviation(tokens: Tokens, index: number): boolean {
  if (!(tokens.flags[index] & TokenFlag.SpaceBefore)) return false;
  // The capital's district hardly ever stands before another name: "in Washington, D.C. Minister Lind said".
  if (tokens.flags[index] & TokenFlag.Capital)
    return STARTERS.has(tokens.lower[index]) || tokens.lower[index - 1] === "d.c.";
  return OPENERS.has(tokens.lower[index]) && index + 1 < tokens.count && isCapital(tokens, index + 1);
}

/** Stops and closing marks that follow the stop directly. */
function closersEnd(tokens: Tokens, from: number): number {
  let end = from;
  while (end < tokens.count && !(tokens.flags[end] & TokenFlag.SpaceBefore)) {
    const form = tokens.lower[end];
    // Directly after a stop, a straight or German mark before a word opens the next sentence.
    const opens = (form === "“" || form === '"' || form === "'") && opensNext(tokens, end);
    if ((!CLOSERS.has(form) && !isStop(form)) || opens) break;
    end++;
  }
  return end;
}

function opensNext(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  return next < tokens.count && !(tokens.flags[next] & (TokenFlag.SpaceBefore | TokenFlag.Punctuation));
}

const isCapital = (tokens: Tokens, index: number): boolean => (tokens.flags[index] & TokenFlag.Capital) !== 0;

function startsSentence(tokens: Tokens, stop: number, index: number): boolean {
  const flags = tokens.flags[index];
  if (!(flags & TokenFlag.SpaceBefore)) {
    // "a truce.The talks": a lost space, unless the stop belongs to a name or a number.
    if (tokens.lower[stop].charCodeAt(0) > 0x2fff) return true;
    return index === stop + 1 && isCapital(tokens, index) && stop > 0 && isPlainWord(tokens, stop - 1);
  }
  if (index > stop + 1 && tokens.lower[stop] !== "." && continuesWithSpeaker(tokens, index)) return false;
  if (flags & (TokenFlag.Capital | TokenFlag.Number | TokenFlag.Address)) return true;
  if (!(flags & TokenFlag.Punctuation)) return tokens.lower[index].charCodeAt(0) > 0x58f;
  if (flags & (TokenFlag.QuoteMark | TokenFlag.Markup)) return true;
  const next = index + 1;
  return next < tokens.count && (tokens.flags[next] & (TokenFlag.Capital | TokenFlag.Number)) !== 0;
}

/** A word that no stop belongs to: not "Gen.", "U.S." or "B.B.C". */
function isPlainWord(tokens: Tokens, index: number): boolean {
  const length = tokens.end[index] - tokens.start[index];
  const flags = tokens.flags[index];
  if (flags & TokenFlag.Capital)
    return length > 2 && !(flags & TokenFlag.AllCaps) && !TITLE_ABBREVIATIONS.has(tokens.lower[index]);
  return length > 1 && !(flags & TokenFlag.Punctuation);
}

/** “Why now?” Ann Lee asked. */
function continuesWithSpeaker(tokens: Tokens, index: number): boolean {
  for (let i = index; i < Math.min(index + 5, tokens.count); i++) {
    if (SAYING.has(tokens.lower[i])) return i > index || !isCapital(tokens, i);
    if (!isCapital(tokens, i)) return false;
  }
  return false;
}

/** "1. The ministers" */
function isListNumber(tokens: Tokens, first: number, stop: number): boolean {
  return (
    stop === first + 1 &&
    (tokens.flags[first] & TokenFlag.Number) !== 0 &&
    tokens.end[first] - tokens.start[first] < 3
  );
}
