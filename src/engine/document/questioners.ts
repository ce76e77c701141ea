import type { Span } from "../text/span";
import type { MentionIndex, MentionOf, Referent } from "../annotations/mentionIndex";
import type { Turn } from "./turns";

/** Labels that do not say who asks. */
const ANONYMOUS = /^(?:Q|QUESTION|Question|REPORTER|INTERVIEWER|HOST|PRESS)\b/u;
/** What may follow the name of whoever is called up: "Let’s go to Nick Berg, please." */
const CALLED_UP =
  /^(?:,?\s(?:please|go ahead|you(?:’|')re next|with [\p{L} .’'-]{2,40}|of [\p{L} .’'-]{2,40}|from [\p{L} .’'-]{2,40}))*[.,?!]?\s*$/u;
/** What stands before that name: a call, or next to nothing ("Yes, Nick."); not "… talks with Nick Berg." */
const CALLS =
  /(?:\b(?:go(?:ing)?(?: over| back)? to|line of|turn(?:ing)? to|over to|take|next(?: question)?(?: is| from|,)?|question (?:is )?from|hear from)|(?:^|[.!?–—]\s)(?:[\p{L}’']+,?\s){0,2}[\p{L}’']+,)(?:\s[\p{L}.]+)?\s?$|[.!?–—]\s$|^$/u;
/** How near the end of a turn the name stands. */
const NEAR_END = 90;
/** So many questions in a row are taken for those of whoever was called up. */
const FOLLOW_UPS = 3;
/** So often must an official address one person by name for an interview. */
const LEAST_VOCATIVES = 2;

/**
 * Who asks in the turns whose labels do not say it, a person or null for each turn: whoever was called up at the end of
 * the turn before ("Let’s go to Nick Berg."), or, in an interview, whom the answers address by name ("Well, Nora, …").
 */
export function questionersOf<Who extends Referent>(
  text: string,
  turns: readonly Turn[],
  mentions: MentionIndex<Who>,
): (Who | null)[] {
  const isAnonymous = turns.map(({ label }) => ANONYMOUS.test(text.slice(label.start, label.end)));
  const labels = new Set(
    turns.filter((_, i) => !isAnonymous[i]).map(({ label }) => lastWord(text.slice(label.start, label.end))),
  );
  const interviewer =
    labels.size === 1
      ? addressed(
          text,
          turns.filter((_, i) => !isAnonymous[i]),
          mentions,
        )
      : null;
  let present: Who | null = null;
  let left = 0;
  return turns.map((_, i) => {
    if (!isAnonymous[i]) return null;
    const before = turns[i - 1];
    const called = before && !isAnonymous[i - 1] ? calledUp(text, before, mentions) : null;
    if (called !== null) {
      present = called;
      left = FOLLOW_UPS;
    } else if (left-- <= 0) present = null;
    return present ?? interviewer;
  });
}

/** Titles in labels vary, and are misspelt. */
const lastWord = (label: string): string => label.slice(label.lastIndexOf(" ") + 1);

function calledUp<Who extends Referent>(
  text: string,
  { content }: Turn,
  mentions: MentionIndex<Who>,
): Who | null {
  const last = content.at(-1);
  if (!last) return null;
  const from = Math.max(last.start, last.end - NEAR_END);
  const found = peopleIn(mentions, { start: from, end: last.end }).at(-1);
  if (!found || !CALLED_UP.test(text.slice(found.end, last.end))) return null;
  return CALLS.test(text.slice(from, found.start)) ? found.entity : null;
}

/** The person whom the turns address by name most, if it is often and no other nearly as often. */
function addressed<Who extends Referent>(
  text: string,
  turns: readonly Turn[],
  mentions: MentionIndex<Who>,
): Who | null {
  const counts = new Map<Who, number>();
  for (const { content } of turns)
    for (const piece of content)
      for (const found of peopleIn(mentions, piece))
        if (isVocative(text, found, piece)) counts.set(found.entity, (counts.get(found.entity) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  if (ranked.length === 0 || ranked[0][1] < LEAST_VOCATIVES) return null;
  return ranked.length > 1 && ranked[1][1] * 2 > ranked[0][1] ? null : ranked[0][0];
}

/** "Nora, it is late", "Thanks, Nora." */
function isVocative(text: string, { start, end }: Span, piece: Span): boolean {
  const before = text.slice(Math.max(piece.start, start - 3), start);
  const opens = start === piece.start || /(?:[.!?–—]\s|,\s)$/u.test(before);
  return opens && (end === piece.end || /^[,.!?]/u.test(text.slice(end, end + 1)));
}

const peopleIn = <Who extends Referent>(mentions: MentionIndex<Who>, span: Span): MentionOf<Who>[] =>
  mentions.inside(span).filter(({ entity }) => entity.type === "person");
