import type { Span } from "../../src/engine";
import type { TrackedText } from "./trackedText";

const NAMES = ["Amal Haddad", "Viktor Lindqvist", "Ministry of Ports", "Kassel", "Northern Assembly"];
const WORDS = ["reportedly", "also", "on Thursday", "in the capital,", "however,", "again"];
const NAME = /\b\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;

/**
 * What an editor of the desk does to an article: adds sentences (also of another article), cuts and moves some,
 * replaces a name everywhere or once, adds and changes words, re-wraps the lines.
 */
export function reviseDocument(tracked: TrackedText, other: string, random: () => number): void {
  const steps = 3 + Math.floor(random() * 6);
  for (let i = 0; i < steps; i++) {
    const step = STEPS[Math.floor(random() * STEPS.length)];
    if (tracked.length > 0) step(tracked, other, random);
  }
}

type Step = (tracked: TrackedText, other: string, random: () => number) => void;

const pick = <T>(all: readonly T[], random: () => number): T => all[Math.floor(random() * all.length)];

function sentences(text: string): Span[] {
  return [...text.matchAll(/[^.!?\n]+[.!?\n]+["”’]? */gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+\n+/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function names(text: string): Span[] {
  return [...text.matchAll(NAME)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

const STEPS: readonly Step[] = [
  function insertSentence(tracked, other, random) {
    const at = pick(sentences(tracked.text), random)?.start ?? 0;
    const from = pick(sentences(other), random);
    if (from) tracked.replace({ start: at, end: at, text: other.slice(from.start, from.end) });
  },
  function deleteSentence(tracked, _, random) {
    const cut = pick(sentences(tracked.text), random);
    if (cut) tracked.replace({ ...cut, text: "" });
  },
  function moveSentence(tracked, _, random) {
    const all = sentences(tracked.text);
    const piece = pick(all, random);
    const to = pick(all, random)?.start;
    if (piece && (to <= piece.start || to >= piece.end)) tracked.move(piece, to);
  },
  function moveParagraph(tracked, _, random) {
    const all = paragraphs(tracked.text);
    const piece = pick(all, random);
    const to = pick(all, random)?.start;
    if (piece && (to <= piece.start || to >= piece.end)) tracked.move(piece, to);
  },
  function replaceNameEverywhere(tracked, _, random) {
    const name = pick(names(tracked.text), random);
    if (!name) return;
    const old = tracked.text.slice(name.start, name.end);
    const fresh = pick(NAMES, random);
    for (const { start, end } of names(tracked.text).reverse()) {
      if (tracked.text.slice(start, end) === old) tracked.replace({ start, end, text: fresh });
    }
  },
  function replaceName(tracked, _, random) {
    const name = pick(names(tracked.text), random);
    if (name) tracked.replace({ ...name, text: pick(NAMES, random) });
  },
  function insertWord(tracked, _, random) {
    const spaces = [...tracked.text.matchAll(/ /gu)].map(({ index }) => index + 1);
    const at = pick(spaces, random);
    if (at !== undefined) tracked.replace({ start: at, end: at, text: `${pick(WORDS, random)} ` });
  },
  function mendWord(tracked, _, random) {
    const at = Math.floor(random() * tracked.length);
    tracked.replace({ start: at, end: Math.min(tracked.length, at + 1), text: "q" });
  },
  function rewrap(tracked) {
    let column = 0;
    tracked.recase((char) => {
      column = char === "\n" ? 0 : column + 1;
      if (char !== " " || column < 66) return char;
      column = 0;
      return "\n";
    });
  },
];
