import { isCapital, isNegation, isNumber, shiftedForm } from "./wordClasses";
import type { Gap, Passage } from "./passage";
import type { Alteration } from "./finding";
import type { Source, Sources, Stretch } from "./sources";
import { foldWord, sliceWords, type Words } from "./words";

/** A place where all of a passage's own words stand, in order. */
export interface Match extends Stretch {
  readonly isShortened: boolean;
  readonly isInserted: boolean;
  /** A cut that takes a negation out of its sentence, a question without its mark: what makes a match none. */
  readonly change: Alteration | null;
}

/** Words that "…" may leave out, and words in whose place words in brackets may stand. */
const LONGEST_CUT = 300;
const LONGEST_REPLACED = 6;
/** Places that are looked at. */
const MOST_MATCHES = 400;

/**
 * Where the very words of a passage stand: each word the same but for the capital of the first, the marks between them the
 * same. Looks up the longest piece and goes from there to both sides.
 */
export function matchPassage(passage: Passage, sources: Sources): Match[] {
  const { words, pieces } = passage;
  if (pieces.length === 0) return [];
  const anchor = pieces.reduce((best, one, i) => (sizeOf(one) > sizeOf(pieces[best]) ? i : best), 0);
  const folds = sliceWords(words, pieces[anchor].first, pieces[anchor].end).forms.map(foldWord);
  const matches: Match[] = [];
  for (const stretch of sources.occurrences(folds)) {
    const match = matchFrom(passage, anchor, stretch);
    if (match) matches.push(match);
    if (matches.length >= MOST_MATCHES) break;
  }
  return matches;
}

const sizeOf = ({ first, end }: { readonly first: number; readonly end: number }) => end - first;

function matchFrom(passage: Passage, anchor: number, { source, first, end }: Stretch): Match | null {
  const { pieces, gaps } = passage;
  if (!isPieceAt(passage, anchor, source, first)) return null;
  let [from, to] = [first, end];
  let change: Alteration | null = null;
  for (let i = anchor - 1; i >= 0; i--) {
    const at = findPiece(passage, i, source, from, -1);
    if (at === null) return null;
    change ??= changeOfGap(source, at + sizeOf(pieces[i]), from, gaps[i + 1]!);
    from = at;
  }
  for (let i = anchor + 1; i < pieces.length; i++) {
    const at = findPiece(passage, i, source, to, 1);
    if (at === null) return null;
    change ??= changeOfGap(source, to, at, gaps[i]!);
    to = at + sizeOf(pieces[i]);
  }
  const edges = matchEdges(passage, source, from, to);
  if (!edges) return null;
  return { source, first: edges.from, end: edges.to, change: change ?? edges.change, ...editsOf(gaps) };
}

function editsOf(gaps: readonly (Gap | null)[]): { isShortened: boolean; isInserted: boolean } {
  const inner = gaps.slice(1, -1);
  return {
    isShortened: inner.some((gap) => gap?.isCut),
    isInserted: gaps.some((gap) => gap && gap.inserted.length + gap.mended.length > 0),
  };
}

/** The nearest place before or behind where a piece stands and the gap allows it; null if none does. */
function findPiece(
  passage: Passage,
  index: number,
  source: Source,
  border: number,
  direction: 1 | -1,
): number | null {
  const piece = passage.pieces[index];
  const gap = passage.gaps[direction === 1 ? index : index + 1]!;
  const most = gap.isCut
    ? LONGEST_CUT
    : gap.inserted.length > 0
      ? LONGEST_REPLACED + gap.mended.length
      : gap.mended.length;
  const least = gap.isCut || gap.inserted.length > 0 ? 0 : gap.mended.length;
  for (let left = least; left <= most; left++) {
    const at = direction === 1 ? border + left : border - left - sizeOf(piece);
    if (at < 0 || at + sizeOf(piece) > source.count) return null;
    if (!isPieceAt(passage, index, source, at)) continue;
    const [from, to] = direction === 1 ? [border, at] : [at + sizeOf(piece), border];
    if (allows(gap, source.wordsOf(from, to).forms)) return at;
  }
  return null;
}

/** True if a piece's words and the marks between them stand there. */
function isPieceAt({ words, pieces, gaps }: Passage, index: number, source: Source, at: number): boolean {
  const { first, end } = pieces[index];
  const there = source.wordsOf(at, at + end - first);
  if (there.forms.length < end - first) return false;
  const mayChangeCase = index === 0 || gaps[index]?.isCut === true;
  for (let i = 0; i < end - first; i++) {
    if (i > 0 && words.leads[first + i] !== there.leads[i]) return false;
    const [own, other] = [words.forms[first + i], there.forms[i]];
    if (own !== other && !(i === 0 && mayChangeCase && sameButFirst(own, other))) return false;
  }
  return true;
}

const sameButFirst = (a: string, b: string): boolean =>
  a.slice(1) === b.slice(1) && a.slice(0, 1).toLowerCase() === b.slice(0, 1).toLowerCase();

/** True if what an editor put in may stand in place of these words: never of a negation, a number or a name. */
function allows({ isCut, inserted, mended }: Gap, replaced: readonly string[]): boolean {
  if (inserted.some(isNegation)) return false;
  if (inserted.length === 0 && !isCut) return mended.every((form, i) => isMended(form, replaced[i]));
  if (isCut) return true;
  return !replaced.some((form, i) => {
    const word = foldWord(form);
    return isNegation(word) || isNumber(word) || (i > 0 && isCapital(form) && form !== "I");
  });
}

/** "The" for "the", "acting" for "act" or "acted". */
function isMended(form: string, own: string): boolean {
  const [a, b] = [foldWord(form), foldWord(own)];
  return a === b || (!isNegation(b) && !isNumber(b) && shiftedForm(a) === shiftedForm(b));
}

/** A negation that was cut out of a sentence whose rest is kept. */
function changeOfGap(source: Source, from: number, to: number, gap: Gap): Alteration | null {
  if (!gap.isCut || from >= to) return null;
  const { forms, leads } = source.wordsOf(from, to);
  const isWithinSentence = !leads.slice(1).some((lead) => /[.!?]/u.test(lead));
  return isWithinSentence && forms.some((form) => isNegation(foldWord(form))) ? "cutNegation" : null;
}

/** What stands before the first piece and behind the last: mended words, words in brackets, a question's mark. */
function matchEdges(
  { words, pieces, gaps }: Passage,
  source: Source,
  from: number,
  to: number,
): { from: number; to: number; change: Alteration | null } | null {
  const [opening, closing] = [gaps[0], gaps[gaps.length - 1]];
  if ([opening, closing].some((gap) => gap?.inserted.some(isNegation))) return null;
  let [start, end] = [from, to];
  if (opening && opening.mended.length > 0) {
    start -= opening.mended.length;
    if (start < 0 || !allows({ ...opening, inserted: [] }, source.wordsOf(start, from).forms)) return null;
  }
  if (closing && closing.mended.length > 0) {
    end += closing.mended.length;
    if (end > source.count || !allows({ ...closing, inserted: [] }, source.wordsOf(to, end).forms))
      return null;
  }
  const isAtEnd = closing === null && pieces[pieces.length - 1].end === words.forms.length;
  const isQuestion = isAtEnd && asks(source.wordsOf(start, end)) !== asks(words) && endsSentence(words);
  return { from: start, to: end, change: isQuestion ? "question" : null };
}

const lastLead = ({ leads }: Words): string => leads[leads.length - 1];
const asks = (words: Words): boolean => lastLead(words).startsWith("?");
const endsSentence = (words: Words): boolean => /^[.?!]/u.test(lastLead(words));
