// What a tagger that reads from left to right knows of the finite verbs of clauses.
import words from "../../../lexicons/words/tagger.json";
import { entriesOf } from "../lexicon/wordList";
import { hashText } from "../perceptron/hash";
import { KeyIndex } from "../perceptron/keyIndex";
import { lexiconKey, TAG_CODES } from "./taggerKeys";
import { isFiniteTag, TAG, TAGS } from "./tags";

/** What a word does to clauses. */
export enum ClauseRole {
  None = 0,
  /** A mark that a clause ends at. */
  Ends = 1,
  /** A word that a clause begins with. */
  Begins = 2,
  /** A word that a clause begins with, or a phrase. */
  MayBegin = 3,
  /** "and", which may bring another verb. */
  Joins = 4,
  /** An auxiliary in a form that is no clause's verb. */
  Infinite = 5,
  To = 6,
}

const ROLES = new KeyIndex(64);
for (const [list, role] of [
  [words.clauseMarks, ClauseRole.Ends],
  [words.clauseWords, ClauseRole.Begins],
  [words.perhapsClauseWords, ClauseRole.MayBegin],
  [words.joining, ClauseRole.Joins],
  [words.infiniteAuxiliaries, ClauseRole.Infinite],
  [words.infinitive, ClauseRole.To],
] as const)
  for (const word of entriesOf(list)) ROLES.set(lexiconKey(hashText(word)), role);

/** The role of a word by its `lexiconKey`. */
export const clauseRole = (key: number): ClauseRole => Math.max(0, ROLES.get(key));

/** By role, how many finite verbs the word asks for: two if it is sure to, one if it may. */
export const WANTS = Uint8Array.of(0, 0, 2, 1, 0, 0, 0);

/** How far a sentence has got with the finite verb of its clause. */
enum ClauseState {
  /** No finite verb yet in the sentence. */
  None = 0,
  /** The clause has its verb. */
  Verb = 1,
  /** A clause had its verb, and another has begun. */
  NewClause = 2,
  /** A clause had its verb, and "and" may bring another. */
  Joined = 3,
}
/** By role, what a clause that has its verb becomes behind the word; `None` if the word does not matter. */
const BEHIND: readonly ClauseState[] = [
  ClauseState.None,
  ClauseState.NewClause,
  ClauseState.NewClause,
  ClauseState.NewClause,
  ClauseState.Joined,
  ClauseState.None,
  ClauseState.None,
];

/** Tags from this one on are verbs. */
export const FIRST_VERB = TAG.VPAST;
/** The two tags before the first token. */
export const START_TAG = 31;

const IS_FINITE = Uint8Array.from(TAGS, (_, tag) => (isFiniteTag(tag) ? 1 : 0));

/** By what the lexicon says of a word, plus one: 2 if it is a finite verb, 1 if it can be one. */
export const FINITENESS = Uint8Array.from({ length: TAG_CODES * TAG_CODES + 1 }, (_, code) => {
  if (code === 0) return 0;
  const top = Math.floor((code - 1) / TAG_CODES);
  const second = ((code - 1) % TAG_CODES) - 1;
  if (isFiniteTag(top)) return 2;
  return top >= FIRST_VERB || second >= FIRST_VERB ? 1 : 0;
});

/** What a tagger that reads from left to right knows of the tokens before the one at hand. */
export class TagHistory {
  tag1 = START_TAG;
  tag2 = START_TAG;
  /** The hash of the last verb in the sentence, or 0: "said on Tuesday that" against "a plan that". */
  verb = 0;
  /** Whether the clause has its finite verb: "The envoy who met her insists". */
  clause = ClauseState.None;

  reset(): void {
    this.tag1 = this.tag2 = START_TAG;
    this.verb = 0;
    this.clause = ClauseState.None;
  }

  /** The next token: the hash of its word, the word's role, and the tag that it got. */
  push(word: number, role: ClauseRole, tag: number): void {
    if (tag >= FIRST_VERB) this.verb = word;
    if (IS_FINITE[tag] === 1 && !(tag === TAG.AUX && role === ClauseRole.Infinite))
      this.clause = ClauseState.Verb;
    else if (this.clause !== ClauseState.None && BEHIND[role] !== ClauseState.None)
      this.clause = BEHIND[role];
    this.tag2 = this.tag1;
    this.tag1 = tag;
  }
}
