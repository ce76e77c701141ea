import dates from "../../../lexicons/words/dates.json";
import { wordSet } from "../lexicon/wordList";
import { charAfterSpace, isApostrophe, isHyphen, isWordAt, lowerOf, wordEnd } from "./scan";
import {
  BEFORE_NUMBER,
  DOMAINS,
  NAME_PARTICLES,
  OFFICE_PARTS,
  ONLY_CAPITALIZED,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "./abbreviations";
import { CharClass, classAt } from "./charClass";
import { emailEnd, urlEnd } from "./scanAddress";
import type { TokenBuffer } from "./tokenBuffer";

const MONTHS = wordSet(dates.months, dates.monthsInShort);

const SPACE = 32;

/** Where the reader of a word stands. */
interface Place {
  /** Start of the token, of its part behind the last mark, and end of what has been read. */
  tokenStart: number;
  partStart: number;
  end: number;
  /** What full stops have made of it so far. */
  acronym: boolean;
  domain: boolean;
}

/** Reads the word (or number, address, abbreviation) that starts at `start` into tokens; returns where it ends. */
export function scanWord(text: string, start: number, out: TokenBuffer): number {
  const near = wordEnd(text, start);
  // Most words stand before a space, which none of what follows goes over.
  if (text.charCodeAt(near) === SPACE) return out.push(start, near);
  const url = urlEnd(text, start);
  if (url > start) return out.push(start, url);
  const place: Place = {
    tokenStart: start,
    partStart: start,
    end: near,
    acronym: false,
    domain: false,
  };
  while (goesOn(text, place, out));
  const { tokenStart, end } = place;
  if (end - tokenStart > 1 && isNegation(text, end)) {
    out.push(tokenStart, end - 1);
    return out.push(end - 1, end + 2);
  }
  // After "U.S.-" the hyphen is a token of its own, as between capitalised words.
  return out.push(tokenStart, end);
}

/** "n't" with its apostrophe at `at`. */
const isNegation = (text: string, at: number): boolean =>
  isApostrophe(text[at]) && /^n['’]t$/iu.test(text.slice(at - 1, at + 2)) && !isWordAt(text, at + 2);

/** Reads the mark behind the word and the part it joins; false where the word ends. */
function goesOn(text: string, place: Place, out: TokenBuffer): boolean {
  const { end } = place;
  const mark = text[end];
  const joined = isWordAt(text, end + 1);
  if (mark === ".") return joined ? goesOnAtDot(text, place) : endsAtStop(text, place);
  if (!joined) return false;
  if (isHyphen(mark)) {
    const next = wordEnd(text, end + 1);
    if (splitsAtHyphen(text, place.partStart, end, next)) {
      out.push(place.tokenStart, end);
      out.push(end, end + 1);
      place.tokenStart = end + 1;
    }
    return joinUpTo(place, next);
  }
  if (joinsAt(text, end)) return joinUpTo(place, wordEnd(text, end + 1));
  if (mark === "@") place.end = emailEnd(text, end + 1) || end;
  return false;
}

function joinUpTo(place: Place, next: number): true {
  place.partStart = place.end + 1;
  place.end = next;
  return true;
}

/** At a full stop with a word behind it. */
function goesOnAtDot(text: string, place: Place): boolean {
  const { end } = place;
  const next = wordEnd(text, end + 1);
  switch (dotBetween(text, place.partStart, end, next)) {
    case "acronym":
      place.acronym = true;
      break;
    case "domain":
      place.domain = true;
      break;
    case "abbreviation":
      place.end = end + 1;
      return false;
    case "none":
      if (!(place.domain && classAt(text, end + 1) === CharClass.Lower)) return false;
      break;
    case "number":
  }
  return joinUpTo(place, next);
}

/** At a full stop without a word behind it, which belongs to an acronym or abbreviation. */
function endsAtStop(text: string, place: Place): false {
  const { end, partStart, acronym, domain } = place;
  if ((acronym && end - partStart === 1) || (!domain && isAbbreviation(text, partStart, end))) place.end++;
  return false;
}

/** What a full stop between two word characters does: joins an acronym, a number, a domain, or ends something. */
function dotBetween(text: string, partStart: number, dot: number, next: number) {
  const before = classAt(text, dot - 1);
  const after = classAt(text, dot + 1);
  if (before === CharClass.Digit) return after === CharClass.Digit ? "number" : "none";
  if (after === CharClass.Digit) return isAbbreviation(text, partStart, dot) ? "abbreviation" : "none";
  const single = next - dot === 2;
  if (dot - partStart === 1) return single ? "acronym" : before === CharClass.Upper ? "abbreviation" : "none";
  if (single && dot - partStart === 2 && after === CharClass.Upper) return "acronym";
  if (text[next] === "@") return "domain";
  if (isAbbreviation(text, partStart, dot)) return "abbreviation";
  return after === CharClass.Lower && DOMAINS.has(text.slice(dot + 1, next)) ? "domain" : "none";
}

/** True if the stop at `dot` belongs to the word before it. */
function isAbbreviation(text: string, start: number, dot: number): boolean {
  if (dot - start > 6) return false;
  const next = charAfterSpace(text, dot + 1);
  const capital = classAt(text, start) === CharClass.Upper;
  if (dot - start === 1) {
    const name = capital && classAt(text, next) === CharClass.Upper && next <= dot + 2;
    return name && (text[start] !== "I" || text[start - 2] === ".");
  }
  const word = lowerOf(text, start, dot);
  if (TITLE_ABBREVIATIONS.has(word) ? capital && closesText(text, dot) : !OTHER_ABBREVIATIONS.has(word))
    return false;
  if (classAt(text, next) === CharClass.Digit) return true;
  if (BEFORE_NUMBER.has(word)) return false;
  return capital || !ONLY_CAPITALIZED.has(word);
}

/** No title where nobody can follow it: "met Lim Siew Eng." at the end of a paragraph or a quotation. */
const closesText = (text: string, dot: number): boolean =>
  /^(?:[”’"')\]]|\s*$|\s+(?:The|They|It)\s)/u.test(text.slice(dot + 1, dot + 8));

/**
 * A hyphen is a token of its own where a capitalised word meets another word ("Turkish-Iranian", "Saudi-led",
 * "anti-American"), so that each part can be a name, between two numbers ("10-15") and before a month ("24-August"). It joins particles, letters
 * with numbers, and the words of an office ("al-Sayed", "COVID-19", "Secretary-General").
 */
function splitsAtHyphen(text: string, partStart: number, hyphen: number, next: number): boolean {
  const left = classAt(text, partStart);
  const right = classAt(text, hyphen + 1);
  if (left === CharClass.Digit || right === CharClass.Digit) {
    if (right === CharClass.Upper) return MONTHS.has(lowerOf(text, hyphen + 1, next));
    return (
      left === right &&
      classAt(text, hyphen - 1) === CharClass.Digit &&
      classAt(text, next - 1) === CharClass.Digit
    );
  }
  if (left !== CharClass.Upper && right !== CharClass.Upper) return false;
  if (leadsToEmail(text, next)) return false;
  if (hyphen - partStart === 1 || next - hyphen === 2) return text[hyphen - 2] === ".";
  if (OFFICE_PARTS.has(lowerOf(text, hyphen + 1, next)) && lowerOf(text, partStart, hyphen) !== "ex")
    return false;
  return !isParticle(text, partStart, hyphen) && !isParticle(text, hyphen + 1, next);
}

/** "OES-PA-DG@state.gov": parts that hyphens and dots join, up to the sign of an address. */
function leadsToEmail(text: string, from: number): boolean {
  let at = from;
  while ((isHyphen(text[at]) || text[at] === "." || text[at] === "_") && isWordAt(text, at + 1))
    at = wordEnd(text, at + 1);
  return text[at] === "@" && isWordAt(text, at + 1);
}

function isParticle(text: string, start: number, end: number): boolean {
  return end - start <= 5 && NAME_PARTICLES.has(lowerOf(text, start, end));
}

/** True if the mark at `at`, with word characters on both sides, joins them: 1,000 · AT&T · O’Brien · snake_case. */
function joinsAt(text: string, at: number): boolean {
  const mark = text[at];
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (mark === "," || mark === ":" || mark === "/")
    return before === CharClass.Digit && after === CharClass.Digit;
  if (mark === "&") return before === CharClass.Upper && after === CharClass.Upper;
  if (mark === "_") return true;
  if (!isApostrophe(mark) || after === CharClass.Digit || before === CharClass.Digit) return false;
  return cliticEnd(text, at) === at && !/^t(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 3));
}

/** Where the clitic ends whose apostrophe is at `at` ("’s", "’re"); `at` if there is none. */
export function cliticEnd(text: string, at: number): number {
  const first = text.charCodeAt(at + 1) | 32;
  const second = text.charCodeAt(at + 2) | 32;
  if (first === 0x73 || first === 0x64 || first === 0x6d) return isWordAt(text, at + 2) ? at : at + 2;
  const two =
    (first === 0x72 || first === 0x76) && second === 0x65 ? true : first === 0x6c && second === 0x6c;
  return two && !isWordAt(text, at + 3) ? at + 3 : at;
}
