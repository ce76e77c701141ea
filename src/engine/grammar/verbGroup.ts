import words from "../../../lexicons/words/grammar.json";
import { alternatives, wordSet } from "../lexicon/wordList";
import type { Polarity, Tense } from "../annotations/annotationSet";
import type { SentenceView } from "../document/sentenceView";
import { has, isFinite, isTag } from "./sentenceView";
import { Word } from "../lexicon/wordClasses";
import { TAG } from "../syntax/tags";

const MARKS_PAST = wordSet(words.pastAuxiliaries);
/** A verb with its auxiliaries, negation and adverbs: "has not yet said", "was quoted", "to announce". */
export interface VerbGroup {
  /** First token of the group, adverbs directly before it included. */
  readonly first: number;
  /** First auxiliary, "to" or the verb itself. */
  readonly core: number;
  readonly head: number;
  readonly form: "finite" | "infinitive" | "gerund" | "participle" | "base";
  readonly passive: boolean;
  readonly polarity: Polarity;
  readonly tense: Tense;
}

const NEGATION = wordSet(words.negations);
const LEADING_ADVERB = new RegExp(String.raw`^(?:${alternatives(words.leadingAdverbs)}|\p{L}{2,}ly)$`, "u");
const WH = wordSet(words.noVerbAdverbs);

/** What stands left of a verb: its auxiliaries and negations, adverbs between them passed over. */
interface Chain {
  /** First auxiliary, "to" or the verb itself. */
  readonly core: number;
  /** The token before the chain, which stopped the walk. */
  readonly before: number;
  readonly negative: boolean;
  readonly infinitive: boolean;
  /** The leftmost modal, or -1. */
  readonly modal: number;
  /** A form of "have" is among the auxiliaries. */
  readonly have: boolean;
  /** The auxiliary next to the verb, or -1. */
  readonly nearest: number;
}

function chainBefore(view: SentenceView, head: number, low: number): Chain {
  const { lower } = view;
  let core = head;
  let negative = false;
  let infinitive = false;
  let modal = -1;
  let have = false;
  let nearest = -1;
  let at = head - 1;
  for (; at >= low; at--) {
    const word = lower[at];
    if (isNoLonger(view, at) && at > low) {
      negative = true;
      at--;
    } else if (NEGATION.has(word)) negative = true;
    else if (isTag(view, at, "AUX")) {
      if (word === "cannot") negative = true;
      if (nearest < 0) nearest = at;
      if (has(view, at, Word.modal)) modal = at;
      if (has(view, at, Word.have)) have = true;
      core = at;
    } else if (word === "to" && !isTag(view, at, "ADP")) {
      infinitive = true;
      core = at;
      at--;
      break;
    } else if (!isTag(view, at, "ADV") || WH.has(word)) break;
  }
  return { core, before: at, negative, infinitive, modal, have, nearest };
}

/** "also", "no longer", "then" right before the chain. */
function leadingAdverbs(view: SentenceView, core: number, low: number): number {
  let first = core;
  while (first - 1 >= low) {
    if (LEADING_ADVERB.test(view.lower[first - 1])) first--;
    else if (isNoLonger(view, first - 1) && first - 2 >= low) first -= 2;
    else break;
  }
  return first;
}

/** The group around a verb (or predicate adjective) at `head`, looking left as far as `low`. */
export function verbGroupAt(view: SentenceView, head: number, low: number): VerbGroup {
  const { lower } = view;
  const { core, before, negative, infinitive, modal, have, nearest } = chainBefore(view, head, low);
  const first = leadingAdverbs(view, core, Math.max(low, before + 1));
  const tag = view.tags[head];
  const participle = tag === TAG.VPART || (tag === TAG.VPAST && nearest >= 0);
  const passive = participle && has(view, nearest, Word.be) && !(have && lower[nearest] === "'s");
  const finite = core < head ? isFinite(view, core) : isFinite(view, head);
  const form = infinitive
    ? "infinitive"
    : finite || modal >= 0
      ? "finite"
      : tag === TAG.VING || (core < head && lower[core] === "having")
        ? "gerund"
        : participle
          ? "participle"
          : "base";
  return { first, core, head, form, passive, polarity: negative ? "negative" : "positive", tense: tenseOf() };

  function tenseOf(): Tense {
    if (/^(?:will|shall|'ll|wo)$/u.test(lower[modal] ?? "")) return "future";
    if (modal >= 0) return "hypothetical";
    if (infinitive) return "future";
    const marked = core < head ? lower[core] : "";
    if (MARKS_PAST.has(marked)) return "past";
    if (tag === TAG.VPAST) return "past";
    return tag === TAG.VPART && marked === "" ? "past" : "present";
  }
}

/** "no longer" ends here. */
const isNoLonger = ({ lower }: SentenceView, at: number): boolean =>
  lower[at] === "longer" && lower[at - 1] === "no";

/** The nearest finite verb or auxiliary to the left of `from`, outside quotations and brackets, or -1. */
export function finiteBefore(view: SentenceView, from: number, low: number): number {
  const depth = from < view.bracket.length ? view.bracket[from] : 0;
  for (let i = from - 1; i >= low; i--) {
    if (view.quote[i] >= 0 || view.bracket[i] > depth) continue;
    if (isFinite(view, i)) return i;
  }
  return -1;
}
