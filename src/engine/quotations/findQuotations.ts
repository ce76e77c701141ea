import words from "../../../lexicons/words/quotations.json";
import { wordSet } from "../lexicon/wordList";
import type { TagSequence } from "../syntax/tags";
import { TokenFlag, type Tokens } from "../tokens/tokens";
import type { Quotation } from "../document/quotation";
import { findQuotationMarks, mayBePossessive, type QuotationMark } from "./quotationMarks";
import { useOfQuotation } from "./useOfQuotation";

interface OpenMark {
  readonly token: number;
  readonly double: boolean;
}

const MAX_DEPTH = 3;

/**
 * Stretches between quotation marks, outer before inner, in order. One pass with a stack: a mark that fits nowhere is
 * passed over, a quotation that never closes ends at the next opening mark of its kind or with the paragraph, so that
 * one bad mark never spoils what follows. Linear in the number of marks.
 */
export function findQuotations(tokens: Tokens, tags: TagSequence): Quotation[] {
  const marks = findQuotationMarks(tokens);
  const quotations: Quotation[] = [];
  const stack: OpenMark[] = [];
  const closesLater = singlesThatClose(tokens, marks);
  const add = (open: OpenMark, endToken: number, closed: boolean, depth: number) => {
    if (endToken - open.token < 2) return;
    const firstToken = open.token;
    const [start, end] = [tokens.start[firstToken], tokens.end[endToken - 1]];
    const use = useOfQuotation(tokens, tags, { firstToken, endToken }, closed);
    quotations.push({ start, end, firstToken, endToken, depth, closed, use });
  };
  marks.forEach((mark, index) => {
    const top = stack.at(-1);
    if (mark.double) {
      const at = lastIndex(stack, (open) => open.double);
      const role = mark.role === "either" ? (at >= 0 ? "close" : "open") : mark.role;
      if (role === "close") {
        if (at < 0) return;
        const [open] = stack.splice(at);
        add(open, mark.token + 1, true, at);
      } else if (at < 0 || (closesTwice(marks, index) && stack.length < MAX_DEPTH)) stack.push(mark);
      else {
        const [open] = stack.splice(at);
        add(open, attributionInside(tokens, open.token, mark.token), false, at);
        stack.push(mark);
      }
      return;
    }
    if (mark.role === "open") {
      if (closesLater[index] && stack.length < MAX_DEPTH && top?.double !== false) stack.push(mark);
    } else if (top?.double === false) {
      if (mayBePossessive(tokens, mark.token) && closesLater[index]) return;
      stack.pop();
      add(top, mark.token + 1, true, stack.length);
    }
  });
  const open = stack.findIndex((mark) => mark.double);
  if (open >= 0) add(stack[open], endOfUnclosed(tokens, stack[open].token), false, open);
  return quotations.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

const ATTRIBUTING = wordSet(words.attributing);

/** Where a quotation that never closes ends: with the paragraph, or with its sentence if it began within one. */
function endOfUnclosed({ lower, flags, count }: Tokens, first: number): number {
  if (first === 0 || (flags[first + 1] & TokenFlag.Capital) !== 0) return count;
  for (let i = first + 1; i + 1 < count; i++)
    if (lower[i] === "." && (flags[i + 1] & TokenFlag.Capital) !== 0) return i + 1;
  return count;
}

/** Where a quotation whose closing mark is lost ends: at the comma before "Name said", if there is one, else at `end`. */
function attributionInside(tokens: Tokens, first: number, end: number): number {
  for (let i = end - 1; i > first && i > end - 60; i--) {
    if (!ATTRIBUTING.has(tokens.lower[i])) continue;
    for (let j = i - 1; j > first + 1 && j >= i - 6; j--) if (tokens.lower[j] === ",") return j + 1;
  }
  return end;
}

function lastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i])) return i;
  return -1;
}

/** True if the double mark after this one closes and so does the one after that: a quotation inside a quotation. */
function closesTwice(marks: readonly QuotationMark[], index: number): boolean {
  let seen = 0;
  for (let i = index + 1; i < marks.length && i < index + 12; i++) {
    if (!marks[i].double) continue;
    if (marks[i].role === "open") return false;
    if (++seen === 2) return true;
  }
  return false;
}

/** For each single mark, whether a closing single mark comes later before the next opening one. */
function singlesThatClose(tokens: Tokens, marks: readonly QuotationMark[]): boolean[] {
  const closes = new Array<boolean>(marks.length).fill(false);
  let later = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    if (marks[i].double) continue;
    closes[i] = later;
    later = marks[i].role === "close" && (later || !mayBePossessive(tokens, marks[i].token));
  }
  return closes;
}
