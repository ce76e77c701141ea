import { isComma, isFinite, isNominal, isTag } from "../grammar/sentenceView";
import type { Joint } from "./joint";
import { isCueForm } from "./cueForms";

/** What sets the next clause against the one before. */
const TURNS: ReadonlySet<string> = new Set(["but", "though", "although", "yet"]);
/** Least prior of the cue behind it. */
const LEAST = 0.45;
const SPEAKERS: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** ", but he said", ", though she noted": behind it the source, as a pronoun, is the subject of another cue of the same time. */
export function speaksOn({ view, lexicon, conjunction, next, form, high, context }: Joint): boolean {
  if (!TURNS.has(conjunction === "" ? form : conjunction)) return false;
  const subject = conjunction === "" ? next + 1 : next;
  if (!SPEAKERS.has(view.lower[subject])) return false;
  let verb = subject + 1;
  while (verb + 1 < high && isTag(view, verb, "ADV")) verb++;
  const inTime = isTag(view, verb, "VPAST")
    ? context.pastCue
    : isTag(view, verb, "VPRES") && !context.pastCue;
  return verb < high && inTime && isCueForm(view, lexicon, verb, LEAST);
}

/** "Four in ten said so, and more than half |said| the dam was safe": others are the subject of the cue's own verb. */
export function othersSayToo({ view, next, high, context: { head } }: Joint): boolean {
  for (let i = next; i < high && i < next + LONGEST_SUBJECT; i++) {
    if (isComma(view, i) || view.quote[i] >= 0 || isTag(view, i, "SCONJ")) return false;
    if (isFinite(view, i)) return i > next && view.lower[i] === view.lower[head];
  }
  return false;
}

/** How many words the subject of others has at most. */
const LONGEST_SUBJECT = 9;

/** "will praise the divers, as well as |meet| with the council": a bare verb beside the bare cue, none of the content's own. */
export function isJoinedBase({
  view,
  next,
  first,
  high,
  comma,
  conjunction,
  context: { head },
}: Joint): boolean {
  const wellAs = view.lower[next] === "as" && view.lower[next - 1] === "well";
  const verb = wellAs ? next + 1 : next;
  if (!wellAs && conjunction !== "and") return false;
  if (!isTag(view, verb, "VBASE") || !isTag(view, head, "VBASE")) return false;
  // "its diversity and impact on", "a secure, interconnected, and open sea": nouns and adjectives that look like verbs.
  if (!comma && (verb + 1 >= high || isTag(view, verb + 1, "ADP"))) return false;
  let last = -1;
  for (let i = first; i < verb; i++) {
    if (isTag(view, i, "VBASE") || isFinite(view, i)) return false;
    if (isComma(view, i) || isTag(view, i, "CCONJ")) last = last < 0 || i > last + 1 ? i : last;
  }
  return last > first && isNominal(view, last - 1);
}
