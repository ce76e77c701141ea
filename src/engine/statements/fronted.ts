import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { Word } from "../lexicon/wordClasses";
import type { SentenceView } from "../document/sentenceView";
import { has, isComma, isFinite, isTag } from "../grammar/sentenceView";
import type { SourceFinding } from "./source";

const SUBORDINATOR = wordSet(words.subordinators);

/** Whether a cue stands in a clause that its sentence opens with: surely, perhaps, or not. */
export type Fronted = "surely" | "perhaps" | "no";

/**
 * Whether the cue stands in what opens its sentence, so that the comma before the main clause ends its content: "While
 * Lind said the dam was safe, divers found a crack", "Among those who said so, most had left". The sentence begins at
 * `low`. "As Lind said, the dam was safe" tells what follows.
 */
export function frontedBy(view: SentenceView, finding: SourceFinding, low: number): Fronted {
  const { source, group } = finding;
  if (!source) return "no";
  const opener = source.first - 1;
  const opens = opener >= low && SUBORDINATOR.has(view.lower[opener]);
  if (opens && view.lower[opener] === "as") return opener <= low + 1 ? "perhaps" : "no";
  if (opens && opener <= low + 1) return "surely";
  if (!isUnbroken(view, low, group.first)) return "no";
  return opens || hasSubordinator(view, low, source.first) || hangsInPhrase(view, finding, low)
    ? "surely"
    : "no";
}

/** No verb and no comma: all of it belongs to one clause that is yet without its verb. */
function isUnbroken(view: SentenceView, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isComma(view, i) || view.quote[i] >= 0 || isFinite(view, i)) return false;
  return true;
}

/** "A few weeks |after| Duro had announced", "Now |that| the mayor has said": not "That the mayor said". */
function hasSubordinator(view: SentenceView, low: number, subject: number): boolean {
  for (let i = subject - 1; i >= low; i--) {
    const word = view.lower[i];
    if (isTag(view, i, "SCONJ")) return word === "that" ? view.lower[i - 1] === "now" : word !== "as";
  }
  return false;
}

/** "|Among| those who said", "|In| a year in which many say": a relative clause in a phrase that opens the sentence. */
function hangsInPhrase(view: SentenceView, { source, place }: SourceFinding, low: number): boolean {
  let first = low;
  while (first < source!.first && (isTag(view, first, "CCONJ") || isTag(view, first, "ADV"))) first++;
  if (!isTag(view, first, "ADP")) return false;
  return place === "relative" || has(view, source!.first - 1, Word.relative);
}
