import { diffArrays } from "diff/lib/diff/array.js";
import type { Span } from "../text/span";
import type { Alteration, DifferencePart } from "./finding";
import { isCapital, isNegation, isNumber, reportedForm } from "./wordClasses";
import { foldWord, type Words } from "./words";

/** A word, or the marks between two. */
interface Element extends Span {
  readonly text: string;
  readonly isMark: boolean;
  /** A capital here says nothing: it opens a sentence. */
  readonly opens: boolean;
  /** The first word: whether it has a capital is the writer's choice. */
  readonly isFirst: boolean;
}

export interface Difference {
  readonly parts: readonly DifferencePart[];
  readonly changes: readonly Alteration[];
  /** Numbers of the draft's words that stand in the source too, capitals aside. */
  readonly kept: readonly number[];
}

/**
 * The difference of a draft's words and a source's, word by word, the marks between them as words of their own (Myers' shortest
 * edit script), and what kind of difference it is. `isReported`: marks are no words, and the forms that a word takes in a report
 * are one.
 */
export function differenceOf(draft: Words, source: Words, isReported = false): Difference {
  const [own, theirs] = [elementsOf(draft, !isReported), elementsOf(source, !isReported)];
  const comparator = isReported ? isSameReported : isSame;
  const parts: DifferencePart[] = [];
  const [gone, come]: [Element[], Element[]] = [[], []];
  const kept: Element[] = [];
  let [atOwn, atTheirs] = [0, 0];
  let [open, openTheirs]: [Element[], Element[]] = [[], []];
  const close = () => {
    if (open.length + openTheirs.length > 0)
      parts.push({ same: false, draft: hull(open), source: hull(openTheirs) });
    [open, openTheirs] = [[], []];
  };
  for (const { added, removed, count } of diffArrays(theirs, own, { comparator })) {
    if (removed) {
      openTheirs.push(...theirs.slice(atTheirs, (atTheirs += count)));
    } else if (added) {
      open.push(...own.slice(atOwn, (atOwn += count)));
    } else {
      gone.push(...openTheirs);
      come.push(...open);
      close();
      const same = own.slice(atOwn, (atOwn += count));
      kept.push(...same);
      parts.push({
        same: true,
        draft: hull(same),
        source: hull(theirs.slice(atTheirs, (atTheirs += count))),
      });
    }
  }
  gone.push(...openTheirs);
  come.push(...open);
  close();
  return { parts, changes: changesOf(come, gone), kept: numbersOf(kept, come, gone, draft) };
}

const isSame = (a: Element, b: Element): boolean =>
  a.text === b.text || (a.isFirst && b.isFirst && foldWord(a.text) === foldWord(b.text));

const isSameReported = (a: Element, b: Element): boolean => reportedForm(a.text) === reportedForm(b.text);

function elementsOf({ forms, leads, start, end }: Words, comparesMarks: boolean): Element[] {
  const elements: Element[] = [];
  forms.forEach((text, i) => {
    if (i > 0 && leads[i] !== "" && comparesMarks)
      elements.push({
        text: leads[i],
        start: end[i - 1],
        end: start[i],
        isMark: true,
        opens: false,
        isFirst: false,
      });
    const opens = i === 0 || /[.!?]/u.test(leads[i]);
    elements.push({ text, start: start[i], end: end[i], isMark: false, opens, isFirst: i === 0 });
  });
  return elements;
}

const hull = (elements: readonly Element[]): Span | null =>
  elements.length === 0 ? null : { start: elements[0].start, end: elements[elements.length - 1].end };

/** The draft's words that the source has too, by number. */
function numbersOf(
  kept: readonly Element[],
  come: readonly Element[],
  gone: readonly Element[],
  { start }: Words,
): number[] {
  const left = new Set(gone.filter(({ isMark }) => !isMark).map(({ text }) => foldWord(text)));
  const inOtherCase = come.filter(({ isMark, text }) => !isMark && left.has(foldWord(text)));
  const starts = new Set([...kept, ...inOtherCase].map((one) => one.start));
  return [...start.keys()].filter((i) => starts.has(start[i]));
}

/** What kind of words came and went, the gravest first; empty where nothing did. */
function changesOf(come: readonly Element[], gone: readonly Element[]): Alteration[] {
  if (come.length + gone.length === 0) return [];
  const [words, lost] = [come, gone].map((all) => all.filter(({ isMark }) => !isMark));
  const differs = (keyOf: (element: Element) => string | null) => !sameBag(words, lost, keyOf);
  const changes: Alteration[] = [];
  const fold = ({ text }: Element) => foldWord(text);
  if (differs((one) => (isNegation(fold(one)) ? plainNegation(fold(one)) : null))) changes.push("negation");
  if (differs((one) => (isNumber(fold(one)) ? fold(one) : null))) changes.push("number");
  if (differs((one) => (isCapital(one.text) && !one.opens ? fold(one) : null)) && differs(fold))
    changes.push("name");
  if (changes.length === 0 && words.length + lost.length > 0 && !sameInOrder(words, lost))
    changes.push("words");
  if (changes.length === 0) changes.push(words.length + lost.length > 0 ? "capitals" : "punctuation");
  return changes;
}

/** "won't" negates as "would not" does. */
const plainNegation = (word: string): string => (word.endsWith("n't") || word === "cannot" ? "not" : word);

const sameInOrder = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every(({ text }, i) => foldWord(text) === foldWord(b[i].text));

function sameBag(
  a: readonly Element[],
  b: readonly Element[],
  keyOf: (element: Element) => string | null,
): boolean {
  const bag = (all: readonly Element[]) =>
    all
      .flatMap((one) => keyOf(one) ?? [])
      .sort()
      .join(" ");
  return bag(a) === bag(b);
}
