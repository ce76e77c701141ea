import type { Turn } from "../document/turns";
import type { DocumentName } from "../mentions/reconcileNames";
import { contains } from "../text/span";
import type { EntityDraft } from "./entityDraft";
import type { ParagraphNames } from "./paragraphNames";

/** Who has the floor in a paragraph of a transcript, and who had it before or gets it next. */
export interface Floor {
  readonly speaker: (paragraph: number) => EntityDraft | null;
  readonly isNeighbour: (paragraph: number, draft: EntityDraft) => boolean;
}

/** The persons whom the labels of turns name. */
export function floorOf(
  turns: readonly Turn[],
  paragraphs: readonly ParagraphNames[],
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
): Floor {
  const speakers = turns.map(({ label, firstParagraph }) => {
    const name = paragraphs[firstParagraph].names.find(
      (found) => found.type === "person" && contains(label, found),
    );
    return (name && drafts.get(name)) ?? null;
  });
  const turnOf = new Int32Array(paragraphs.length).fill(-1);
  turns.forEach(({ firstParagraph, endParagraph }, i) => turnOf.fill(i, firstParagraph, endParagraph));
  return {
    speaker: (paragraph) => speakers[turnOf[paragraph]] ?? null,
    isNeighbour: (paragraph, draft) => {
      const turn = turnOf[paragraph];
      return turn >= 0 && (speakers[turn - 1] === draft || speakers[turn + 1] === draft);
    },
  };
}
