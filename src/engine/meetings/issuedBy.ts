import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import type { PlacedParagraph } from "../document/paragraph";
import { phrasesOf, type Found } from "../lexicon/wordGroup";
import type { Span } from "../text/span";
import type { Draft } from "./draft";
import { partiesIn } from "./parties";

/** "released by the Governments of": those who speak in a joint text. */
const ISSUED = phrasesOf(words.issuedBy);
/** "on the occasion of": where the list of them ends. */
const OCCASION = phrasesOf(words.onOccasion);
/** How many sentences from the top such words stand in, at most. */
const HEAD = 8;

interface Issuers {
  readonly sentence: Span;
  readonly parties: readonly Entity[];
}

/**
 * "The following text was released by the Governments of Oman and Chad on the occasion of the Riga Summit": they took part in
 * the meeting that the sentence names, and in what the text says of "the parties", as far as it names nobody else.
 */
export function addIssuers(text: DocumentWords, index: MentionIndex, drafts: readonly Draft[]): void {
  const alone = drafts.filter(({ participants }) => participants.size === 0);
  const issuers = alone.length > 0 ? issuersOf(text, index) : null;
  if (!issuers) return;
  const { sentence, parties } = issuers;
  for (const draft of alone) {
    const isTheirs = draft.mentions.some(
      ({ start, end, trigger }) =>
        (start >= sentence.start && end <= sentence.end) || trigger.group?.kind === "sides",
    );
    if (isTheirs) for (const party of parties) draft.participants.add(party);
  }
}

function issuersOf(text: DocumentWords, index: MentionIndex): Issuers | null {
  for (const sentence of text.sentences.slice(0, HEAD)) {
    const list = listIn(sentence, text.paragraphs[sentence.paragraph]);
    const parties = list ? partiesIn(text, list, index) : [];
    if (parties.length >= 2) return { sentence, parties };
  }
  return null;
}

/** What stands between "by the governments of" and "on the occasion of". */
function listIn({ start, end }: Span, { offset, paragraph: { tokens } }: PlacedParagraph): Span | null {
  let list: Span | null = null;
  for (let at = 0; at < tokens.count && offset + tokens.start[at] < end; at++) {
    if (offset + tokens.start[at] < start) continue;
    if (list && OCCASION.at(tokens, at)) return { ...list, end: offset + tokens.start[at] };
    const found: Found | null = list ? null : ISSUED.at(tokens, at);
    if (found && found.endToken < tokens.count) list = { start: offset + tokens.start[found.endToken], end };
  }
  return list;
}
