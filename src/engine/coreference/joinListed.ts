import { ruleOfName } from "../document/nameOrigin";
import type { DocumentName } from "../mentions/reconcileNames";
import type { Listed, ListedForms } from "../ownWords/listedForms";
import { EntityDraft } from "./entityDraft";
import type { ParagraphNames } from "./paragraphNames";

/**
 * Names that one line of the project's list has are one entity, which the list names; names of two lines are two, whatever
 * their words look like. Changes the drafts.
 */
export function joinListed(
  paragraphs: readonly ParagraphNames[],
  drafts: Map<DocumentName, EntityDraft>,
  listed: ListedForms,
): void {
  if (listed.isEmpty) return;
  const byEntry = new Map<Listed, EntityDraft>();
  const starts = new Set<number>();
  for (const { tokens, names, text } of paragraphs)
    for (const name of names) {
      const entry = name.origin === "listed" ? listed.at(tokens, name.firstToken, name.endToken) : null;
      const draft = drafts.get(name);
      if (!entry || !draft) continue;
      starts.add(name.start);
      const own = byEntry.get(entry);
      if (draft === own) continue;
      if (draft.listed) {
        const apart = own ?? new EntityDraft(name.type);
        moveName(name, text(name), draft, apart);
        drafts.set(name, apart);
        byEntry.set(entry, claimed(apart, entry));
      } else if (own) {
        own.absorb(draft);
        for (const [other, its] of drafts) if (its === draft) drafts.set(other, own);
      } else byEntry.set(entry, claimed(draft, entry));
    }
  for (const draft of byEntry.values()) sayListed(draft, starts);
}

/** Why the names are marked and mean the same is the list, whatever else speaks for it. */
function sayListed({ mentions }: EntityDraft, starts: ReadonlySet<number>): void {
  mentions.forEach((mention, i) => {
    if (mention.kind === "name" && starts.has(mention.start))
      mentions[i] = { ...mention, evidence: { rule: "names.listed", confidence: 1 } };
  });
}

function claimed(draft: EntityDraft, entry: Listed): EntityDraft {
  draft.listed = entry;
  return draft;
}

function moveName(name: DocumentName, form: string, from: EntityDraft, to: EntityDraft): void {
  const at = from.mentions.findIndex(({ start, end }) => start === name.start && end === name.end);
  if (at >= 0) from.mentions.splice(at, 1);
  to.addName(name, form, ruleOfName(name), name.confidence);
}
