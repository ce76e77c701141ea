import type { Entity, Statement } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";
import words from "../../../lexicons/words/meetings.json";
import type { DocumentWords } from "../document/documentWords";
import { wordSet } from "../lexicon/wordList";
import { firstWhere } from "../text/firstWhere";
import { bySpan, type Span } from "../text/span";
import type { Draft } from "./draft";
import type { Sides } from "./sides";

const GROUP = wordSet(words.groupsAsSource);
/** "both countries", "each side", "the two nations". */
const TOGETHER = new Set(["both", "each", "two"]);
const WE = new Set(["we"]);
const OFFICE = wordSet(words.officesAsSource);
const UNNAMED = wordSet(words.unnamedOffices);
/** How many words may stand between "the" and the office. */
const LONGEST_OFFICE = 3;

/** Tells whether the source of a statement is one of those who met. */
export class SourceReader {
  readonly #text: DocumentWords;
  readonly #index: MentionIndex;
  readonly #sides: Sides;
  /** The words of each meeting, in order. */
  readonly #wordsOf = new Map<Draft, readonly Span[]>();

  constructor(text: DocumentWords, index: MentionIndex, sides: Sides) {
    this.#text = text;
    this.#index = index;
    this.#sides = sides;
  }

  /** `isLast`: the meeting is the one told of last, which "both sides" means. */
  isOf({ speaker, source }: Statement, draft: Draft, isLast: boolean): boolean {
    if (speaker !== null) return holdsParty(draft, speaker);
    if (source.some((span) => this.#names(span, draft) || this.#isWe(span, draft))) return true;
    return isLast && source.some((span) => this.#isGroup(span, draft));
  }

  /** A lead that names its speaker only later: "A senior official on Monday underlined …". */
  isUnnamedPerson({ speaker, source }: Statement): boolean {
    return speaker === null && source.some((span) => isUnnamed(this.#text.in(span)));
  }

  /** "Minister Lind and President Ek agreed": all whom it names were there, for themselves or for their side. */
  #names(span: Span, draft: Draft): boolean {
    const named = this.#index.inside(span).filter(({ entity }) => entity.type !== "role");
    const persons = named.filter(({ entity }) => entity.type === "person");
    const parties = new Set((persons.length > 0 ? persons : named).map(({ entity }) => entity));
    if (parties.size < 2) return false;
    return [...parties].every((party) => this.#standsFor(party, draft));
  }

  /** A party, or whom one stands for. */
  #standsFor(entity: Entity, draft: Draft): boolean {
    for (const party of draft.participants)
      if (party === entity || this.#sides.isSideOf(entity, party)) return true;
    return false;
  }

  /** "both sides", "the minister", "the meeting". */
  #isGroup(span: Span, draft: Draft): boolean {
    const lower = this.#text.in(span);
    return (
      lower.some((word) => GROUP.has(word) || TOGETHER.has(word)) ||
      isOffice(lower) ||
      this.#isMeeting(span, draft)
    );
  }

  /** "We, the ministers, met in May. We welcomed …": those who met speak. */
  #isWe(span: Span, { participants }: Draft): boolean {
    return participants.size >= 2 && this.#text.isOnly(span, WE);
  }

  /** "The meeting confirmed that …". */
  #isMeeting({ start, end }: Span, draft: Draft): boolean {
    let own = this.#wordsOf.get(draft);
    if (!own) this.#wordsOf.set(draft, (own = [...draft.mentions].sort(bySpan)));
    const words = own;
    const first = firstWhere(words.length, (at) => words[at].start >= start);
    return first < words.length && words[first].end <= end;
  }
}

function holdsParty({ participants, bodies }: Draft, id: string): boolean {
  for (const party of participants) if (party.id === id) return true;
  for (const body of bodies) if (body.id === id) return true;
  return false;
}

/** "the ambassador", "the Omani side": one of those who met, where the words are all there is. */
const isOffice = (lower: readonly string[]): boolean =>
  lower[0] === "the" && lower.length <= LONGEST_OFFICE + 2 && OFFICE.has(lower[lower.length - 1]);

/** "A senior official in Riga". */
const isUnnamed = (lower: readonly string[]): boolean =>
  (lower[0] === "a" || lower[0] === "an") && lower.some((word) => UNNAMED.has(word));
