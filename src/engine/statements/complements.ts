import words from "../../../lexicons/words/statements.json";
import { decide, type Case } from "../cases";
import { alternatives, wordSet } from "../lexicon/wordList";
import type { SentenceView } from "../document/sentenceView";
import { isComma, isNominal, isTag, isVerb, quotationAt } from "../grammar/sentenceView";
import { mediumHead } from "../grammar/adverbials";
import { QUESTION_WORDS, clauseVerb, finiteAfterNoun, quotedClause } from "../grammar/bareClause";
import { nounPhraseFrom } from "../grammar/nounPhrase";
import type { TokenRange } from "../tokens/tokens";
import type { CueEntry, CueLexicon } from "./cueLexicon";
import { opensWithBase } from "./cueSites";
import { joinsAnother } from "./othersAct";
import { contentFrom, opensInfinitive, type RightContent, type Start } from "./rightContent";

const SAYING = wordSet(words.saying);
const ANY_PHRASE = wordSet(words.anyPhraseClasses);
const ABSTRACT_SUFFIX = new RegExp(`(?:${alternatives(words.abstractEndings)})s?$`, "u");

const wordAt = ({ view, at }: Start): string => view.lower[at];
const isTagAt = ({ view, at }: Start, ...tags: readonly Parameters<typeof isTag>[2][]): boolean =>
  tags.some((tag) => isTag(view, at, tag));
const nothing = (): null => null;

/** What content that does not announce itself is, by the first case that applies. */
export const COMPLEMENTS: readonly Case<Start, RightContent | null>[] = [
  {
    code: "end",
    example: "Ellery spoke, and left.",
    when: ({ view, at, high }) => at >= high || (isComma(view, at) && quotationAt(view, at) === null),
    then: nothing,
  },
  {
    code: "question",
    example: "Ellery asked whether the dam was safe.",
    when: asks,
    then: (s) => contentFrom(s, "wh", s.at),
  },
  {
    code: "infinitive",
    example: "Ellery promised to mend the dam.",
    when: (s) =>
      opensInfinitive(s, s.at) &&
      (!isTagAt(s, "ADP") || opensWithBase(s.view, s.at + 1, s.high)) &&
      !takesGerund(s),
    then: (s) => (takesInfinitive(s) ? contentFrom(s, "infinitive", s.at) : null),
  },
  {
    code: "preposition",
    example: "Ellery called for calm.",
    when: (s) => isLinked(s) && isTagAt(s, "ADP", "SCONJ", "PART") && s.at + 1 < s.high,
    then: (s) => contentFrom(s, "preposition", s.at + 1, 0, s.at + 1),
  },
  {
    code: "clause",
    example: "Ellery said the dam was safe.",
    when: isClause,
    then: (s) => contentFrom(s, "clause", s.at),
  },
  {
    code: "nounOfSpeech",
    example: "Ellery expressed concern.",
    when: (s) => s.entry.frames.has("N") && s.lexicon.nouns.has(wordAt(s)),
    then: (s) => contentFrom(s, "phrase", s.at, 2),
  },
  {
    code: "abstractNoun",
    example: "Ellery urged restraint.",
    when: (s) => s.entry.frames.has("N") && s.lexicon.abstractNouns.has(wordAt(s)),
    then: (s) => contentFrom(s, "phrase", s.at, 1),
  },
  {
    code: "noPhrase",
    example: "Ellery spoke of the dam.",
    when: (s) => isTagAt(s, "ADP", "SCONJ") || (isTagAt(s, "PUNCT") && s.view.quote[s.at] < 0),
    then: nothing,
  },
  {
    code: "gerund",
    example: "Ellery suggested mending the dam.",
    when: (s) => isTagAt(s, "VING") && takesDeed(s),
    then: (s) => contentFrom(s, "phrase", s.at, 1),
  },
  { code: "noObject", example: "Ellery laughed the whole day.", when: (s) => !takesObject(s), then: nothing },
  { code: "object", example: "Ellery rejected the plan.", when: () => true, then: objectOf },
];

/** Content that does not announce itself ("that", a colon, a quotation), or null if the entry takes none that is there. */
export const complementAt = (start: Start): RightContent | null => decide(COMPLEMENTS, start).answer;

function asks({ view, entry: { frames }, at }: Start): boolean {
  const word = view.lower[at];
  if (!QUESTION_WORDS.has(word)) return false;
  return frames.has("W") || frames.has("T") || (frames.has("P") && word !== "if");
}

function takesInfinitive({ entry: { frames }, group }: Start): boolean {
  return frames.has("I") || (group.passive && (frames.has("T") || frames.has("O")));
}

/** "committed to (fully) mending": the preposition and not the mark of an infinitive. */
function takesGerund({ view, entry, at, high }: Start): boolean {
  const verb = isTag(view, at + 1, "ADV") ? at + 2 : at + 1;
  return verb < high && isTag(view, verb, "VING") && entry.prepositions.has("to");
}

/** "fear losing the dam", "called for mending it", not "concluded saying". */
function takesDeed({ view, lexicon, entry: { frames }, at }: Start): boolean {
  if (frames.has("G")) return true;
  const reports = lexicon.byForm
    .get(view.lower[at])
    ?.some(({ tier, rest }) => tier === "A" && rest.length === 0);
  return !reports && (frames.has("N") || frames.has("T"));
}

/** A preposition of the entry, or "on" behind a verb of assertion. */
function isLinked(start: Start): boolean {
  const { cueClass, frames, prepositions } = start.entry;
  const word = wordAt(start);
  return (
    prepositions.has(word) || ((word === "on" || word === "upon") && cueClass === "ASSERT" && frames.has("N"))
  );
}

function isClause({ view, entry: { frames, lemma }, at, high }: Start): boolean {
  const verb = frames.has("T") ? clauseVerb(view, at, high) : -1;
  if (verb >= 0 && frames.has("N") && joinsAnother(view, at, verb, high)) return false;
  if (frames.has("T") && (verb >= 0 || quotedClause(view, at))) return true;
  return SAYING.has(lemma) && finiteAfterNoun(view, at, high);
}

function takesObject({ entry: { frames, lemma } }: Start): boolean {
  return frames.has("N") || frames.has("K") || (frames.has("A") && !frames.has("T")) || SAYING.has(lemma);
}

/** A noun phrase as content, or null where it is no content of this verb. */
function objectOf(start: Start): RightContent | null {
  const { view, lexicon, entry, at, high } = start;
  const phrase = nounPhraseFrom(view, at, high, "base") ?? modifiedPhrase(view, at, high);
  if (!phrase || isMereNumber(view, entry, phrase.first)) return null;
  if (entry.frames.has("K") && hasComplement(view, phrase, high)) return contentFrom(start, "phrase", at, 2);
  if (SAYING.has(entry.lemma) && phrase.end - phrase.first > 1) return contentFrom(start, "clause", at);
  if (entry.lemma === "say" && isPointer(view, phrase, high)) return null;
  if (entry.lemma === "write" && mediumHead(view, phrase) >= 0) return null;
  const least = ANY_PHRASE.has(entry.cueClass) ? 1 : 0;
  return contentFrom(start, "phrase", at, Math.max(least, abstractness(view, lexicon, phrase)));
}

/** "renewed leadership": a participle that opens the phrase. */
function modifiedPhrase(view: SentenceView, at: number, high: number): TokenRange | null {
  if (!isTag(view, at, "VPART") && !isTag(view, at, "VPAST")) return null;
  const rest = nounPhraseFrom(view, at + 1, high, "base");
  return rest && !isTag(view, rest.first, "DET") && !isTag(view, rest.first, "PRON")
    ? { first: at, end: rest.end }
    : null;
}

/** "said 5", "said $3": a number is content of its own only where it may be claimed or announced. */
function isMereNumber(view: SentenceView, { cueClass }: CueEntry, first: number): boolean {
  if (cueClass === "INFORM" || cueClass === "PROMISE") return false;
  return isTag(view, first, "SYM") || (isTag(view, first, "NUM") && cueClass !== "CLAIM");
}

/** "said this", "said so": no content of its own, unless a verb follows ("said it determined"). */
function isPointer(view: SentenceView, phrase: TokenRange, high: number): boolean {
  if (!/^(?:this|that|it|so)$/u.test(view.lower[phrase.first])) return false;
  return phrase.end >= high || !isVerb(view, phrase.end);
}

/** "called it a farce", "described the vote as fair": a second predicate after the object. */
function hasComplement(view: SentenceView, object: TokenRange, high: number): boolean {
  const next = object.end;
  if (next >= high) return false;
  if (view.lower[next] === "as" || view.quote[next] >= 0) return true;
  return (
    isTag(view, next, "DET") ||
    isTag(view, next, "ADJ") ||
    (isTag(view, next, "NOUN") && isTag(view, next - 1, "PRON"))
  );
}

/** 2 if a noun of speech or attitude stands in the phrase proper, 1 for another abstract noun, else 0. */
export function abstractness(view: SentenceView, lexicon: CueLexicon, phrase: TokenRange): number {
  let found = 0;
  for (let i = phrase.first; i < phrase.end; i++) {
    const word = view.lower[i];
    if (!isNominal(view, i) && !isTag(view, i, "VING")) {
      if (isTag(view, i, "ADP")) break;
      continue;
    }
    if (lexicon.nouns.has(word)) return 2;
    if (lexicon.abstractNouns.has(word) || (word.length > 5 && ABSTRACT_SUFFIX.test(word))) found = 1;
  }
  return found;
}
