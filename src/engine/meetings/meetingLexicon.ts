import { readIrregularVerbs } from "../lexicon/inflect";
import { rowsOf, type Resources } from "../resources";
import type { Tokens } from "../tokens/tokens";
import { readMeetingRow, type MeetingNoun, type MeetingVerb } from "./meetingWord";

/** A written form found at a token: what the lexicon says of it, and where it ends. */
export interface Found<Word = string> {
  readonly word: Word;
  readonly endToken: number;
}

/** A group of written forms, ready to be asked what stands at a token. Longer forms win. */
export class WordGroup<Word = string> {
  readonly #byFirst = new Map<string, { rest: readonly string[]; word: Word }[]>();

  add(word: Word, form: string): void {
    const [first, ...rest] = form.split(" ");
    const entries = this.#byFirst.get(first) ?? [];
    entries.push({ rest, word });
    entries.sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirst.set(first, entries);
  }

  at({ lower }: Tokens, token: number): Found<Word> | null {
    for (const { rest, word } of this.#byFirst.get(lower[token]) ?? []) {
      if (rest.every((form, index) => lower[token + 1 + index] === form)) {
        return { word, endToken: token + 1 + rest.length };
      }
    }
    return null;
  }

  has(form: string): boolean {
    return this.#byFirst.has(form);
  }
}

export interface MeetingLexicon {
  readonly verb: WordGroup<MeetingVerb>;
  readonly noun: WordGroup<MeetingNoun>;
  readonly excludedBefore: ReadonlySet<string>;
  readonly excludedAfter: ReadonlySet<string>;
  readonly thing: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly crowd: ReadonlySet<string>;
  /** "delegation", "side". */
  readonly delegation: ReadonlySet<string>;
  /** Verbs whose subject is a delegation and behind which its members stand. */
  readonly composed: WordGroup;
  /** Verbs whose object is a delegation. */
  readonly leads: ReadonlySet<string>;
  readonly kindOf: ReadonlySet<string>;
  readonly govern: WordGroup;
  readonly governFor: ReadonlySet<string>;
  readonly predicate: WordGroup;
  readonly status: WordGroup;
  readonly mode: WordGroup;
  readonly talk: WordGroup;
  readonly outcomeVerb: ReadonlySet<string>;
  readonly outcomeNoun: ReadonlySet<string>;
}

export function createMeetingLexicon(resources: Resources): MeetingLexicon {
  const verb = new WordGroup<MeetingVerb>();
  const noun = new WordGroup<MeetingNoun>();
  const irregular = readIrregularVerbs(resources);
  for (const columns of rowsOf(resources, "meetings")) {
    const row = readMeetingRow(columns, irregular);
    for (const form of row.forms)
      if (row.part === "verb") verb.add(row.word, form);
      else noun.add(row.word, form);
  }
  const rows = rowsOf(resources, "meetingContext");
  const group = (name: string): WordGroup => {
    const words = new WordGroup();
    for (const [of, word, forms] of rows)
      if (of === name && word !== "for") for (const form of forms.split(",")) words.add(word, form);
    return words;
  };
  const set = (name: string, word: string) =>
    new Set(rows.filter((row) => row[0] === name && row[1] === word).flatMap((row) => row[2].split(",")));
  return {
    verb,
    noun,
    excludedBefore: set("excluded", "before"),
    excludedAfter: set("excluded", "after"),
    thing: set("thing", "meet"),
    people: set("people", "person"),
    crowd: set("people", "crowd"),
    delegation: set("members", "delegation"),
    composed: group("composed"),
    leads: set("members", "leads"),
    kindOf: set("kindOf", "phrase"),
    govern: group("govern"),
    governFor: set("govern", "for"),
    predicate: group("predicate"),
    status: group("status"),
    mode: group("mode"),
    talk: group("talk"),
    outcomeVerb: set("outcome", "verb"),
    outcomeNoun: set("outcome", "noun"),
  };
}
