import words from "../../../lexicons/words/meetings.json";
import { wordSet } from "../lexicon/wordList";
import { readIrregularVerbs } from "../lexicon/inflect";
import { rowsOf, type Resources } from "../resources";
import { WordGroup } from "../lexicon/wordGroup";
import { readMeetingRow, type MeetingNoun, type MeetingVerb } from "./meetingWord";

const PRESENCE = wordSet(words.presentWords);

export interface MeetingLexicon {
  /** The first words of all that may denote a meeting, or those who were there; but for names like "COP27". */
  readonly triggers: ReadonlySet<string>;
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
  /** What a name like "COP27" means. */
  readonly conference: MeetingNoun | null;
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
  const delegation = set("members", "delegation");
  const leads = set("members", "leads");
  return {
    triggers: new Set([...verb.firstWords(), ...noun.firstWords(), ...delegation, ...leads, ...PRESENCE]),
    verb,
    noun,
    conference: conferenceIn(noun),
    excludedBefore: set("excluded", "before"),
    excludedAfter: set("excluded", "after"),
    thing: set("thing", "meet"),
    people: set("people", "person"),
    crowd: set("people", "crowd"),
    delegation,
    composed: group("composed"),
    leads,
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

/** The sense of "conference". */
const conferenceIn = (noun: WordGroup<MeetingNoun>): MeetingNoun | null =>
  noun.at({ lower: ["conference"] }, 0)?.word ?? null;
