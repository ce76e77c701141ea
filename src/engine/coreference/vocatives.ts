import { withoutStop } from "../tokens/tokens";
import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import type { Turn } from "../document/turns";
import type { DocumentName } from "../mentions/reconcileNames";
import { contains } from "../text/span";
import type { EntityDraft } from "./entityDraft";
import type { OfficeLexicon } from "./offices";
import type { ParagraphNames } from "./paragraphNames";

const COURTESY = wordSet(words.courtesies);

/** So many turns before and behind are asked for whoever is addressed. */
const NEAR = 4;

/**
 * Links "Mr. Secretary", "Madam President" in a turn of a transcript to the speaker of a turn nearby who holds such an
 * office: whoever speaks next, else whoever spoke last, first.
 */
export function linkVocatives(
  turns: readonly Turn[],
  speakers: readonly (EntityDraft | null)[],
  paragraphs: readonly ParagraphNames[],
  offices: OfficeLexicon,
): void {
  for (const [i, { content, firstParagraph, endParagraph }] of turns.entries())
    for (const paragraph of paragraphs.slice(firstParagraph, endParagraph))
      for (const name of paragraph.names) {
        if (name.type !== "role" || !isAddress(paragraph, name)) continue;
        if (!content.some((piece) => contains(piece, name))) continue;
        const start = paragraph.tokens.start[name.firstToken - 1] + paragraph.offset;
        const head = offices.officesOf(paragraph.text(name))[0]?.head;
        const addressed = nearby(i, turns.length)
          .map((at) => speakers[at])
          .find(
            (draft) =>
              draft && draft !== speakers[i] && draft.roles.some(({ office }) => office.head === head),
          );
        addressed?.add({ start, end: name.end }, "nominal", "coreference.role", 0.8, addressed.mentions[0]);
      }
}

/** A courtesy before the office, and no name behind it. */
function isAddress({ tokens, nameAt }: ParagraphNames, { firstToken, endToken }: DocumentName): boolean {
  return firstToken > 0 && COURTESY.has(withoutStop(tokens.lower[firstToken - 1])) && nameAt(endToken) < 0;
}

/** The turns around one, the next before the last. */
function nearby(turn: number, count: number): number[] {
  const found: number[] = [];
  for (let far = 1; far <= NEAR; far++) {
    if (turn + far < count) found.push(turn + far);
    if (turn - far >= 0) found.push(turn - far);
  }
  return found;
}
