import type { Entity } from "../annotations/annotationSet";
import type { Span } from "../text/span";
import type { MentionIndex } from "../annotations/mentionIndex";

/** How far before "the delegation" the sentence that tells of its members may stand. */
const REACH = 3000;
const DELEGATION =
  /\b(?:delegation|mission|team)\b|\b(?:travel(?:l?ed|s)|visited|concluded a (?:visit|trip))\b/giu;
const ENDS = /[.!?]["”’]?(?=\s+\p{Lu})|\n/gu;
const ABBREVIATION = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Adm|Jr|Sr|Rev|Hon))\.$/u;

/** The persons named in the first sentence before an offset that tells of a delegation or of a journey of several. */
export function delegatesOf(text: string, index: MentionIndex, before: number): Entity[] {
  const from = Math.max(0, before - REACH);
  for (const { index: at } of text.slice(from, before).matchAll(DELEGATION)) {
    const { start, end } = sentenceAround(text.slice(from, before), at);
    const span = { start: from + start, end: from + end };
    const persons = index
      .inside(span)
      .filter(({ kind, entity }) => kind === "name" && entity.type === "person")
      .map(({ entity }) => entity);
    const several = [...new Set(persons)];
    if (several.length >= 2) return several;
  }
  return [];
}

function sentenceAround(text: string, at: number): Span {
  let start = 0;
  let end = text.length;
  for (const found of text.matchAll(ENDS)) {
    const stop = found.index + found[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, stop - 6), stop))) continue;
    if (stop <= at) start = stop;
    else {
      end = stop;
      break;
    }
  }
  return { start, end };
}
