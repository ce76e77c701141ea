import type { Statement } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import { questionersOf } from "../document/questioners";
import type { Turn } from "../document/turns";
import type { PlacedParagraph } from "../document/paragraph";
import type { Attribution } from "../document/attribution";
import type { Building } from "./building";
import type { KnownPeople } from "./knownPeople";
import { speakerOf } from "../grammar/speaker";

/** Labels of a turn that asks. */
const QUESTION = new Set(["q", "question"]);

/** The turn that a paragraph belongs to. */
export interface PresentTurn {
  readonly statement: Building;
  /** True in the paragraph with the label. */
  readonly opens: boolean;
  /** True if nothing but notes in brackets stands under the label: "MINISTER X: (In French.)" */
  readonly silent: boolean;
}

/** The turns of a transcript as statements: each is one, over all its paragraphs. */
export class Turns {
  readonly #document: Document;
  readonly #known: KnownPeople;
  /** Who asks, for turns whose labels do not say it. */
  readonly #questioners: readonly (string | null)[];
  #next = 0;
  #present: { readonly turn: Turn; readonly statement: Building } | null = null;

  constructor(document: Document, known: KnownPeople) {
    this.#document = document;
    this.#known = known;
    this.#questioners = questionersOf(document.text, document.turns, known.mentions).map(
      (person) => person?.id ?? null,
    );
  }

  /** The turn of the paragraph with this index, or null; asked in order. A turn that opens there gets `id`. */
  at(index: number, id: string): PresentTurn | null {
    const turn = this.#document.turns[this.#next];
    if (turn?.firstParagraph === index) {
      const statement = statementOf(turn, id, this.#document, this.#known);
      statement.speaker ??= this.#questioners[this.#next];
      this.#next++;
      this.#present = { turn, statement };
    } else if (!this.#present || index >= this.#present.turn.endParagraph) return null;
    const { turn: present, statement } = this.#present;
    const silent = present.content.length === 0;
    return { statement, silent, opens: !silent && present.firstParagraph === index };
  }

  /** True for what the paragraph's own analysis takes for speech under this turn's label. */
  isLabel({ cue }: Attribution, { offset }: PlacedParagraph): boolean {
    const colon = this.#present?.turn.colon;
    return colon !== null && colon !== undefined && cue.length === 1 && cue[0].start + offset === colon.start;
  }
}

function statementOf(turn: Turn, id: string, { words }: Document, known: KnownPeople): Building {
  const { label, colon, content } = turn;
  const last = content.at(-1);
  const asks = QUESTION.has(words.in(label)[0]) && last !== undefined && words.before(last.end, 1)[0] === "?";
  return {
    id,
    form: "direct",
    content: [...content],
    cue: colon ? [colon] : [],
    source: [label],
    speaker: speakerOf(words, label, known)?.id ?? null,
    addressees: [],
    act: asks ? "ask" : "assert",
    polarity: "positive",
    tense: "present",
    medium: null,
    cameo: "010",
    parent: null,
    meeting: null,
    evidence: { rule: "label.turn", confidence: 0.95, spans: [...(colon ? [colon] : []), label] },
  } satisfies Statement;
}
