import type { EntityType } from "../annotations/annotationSet";
import type { DocumentRecord } from "../corpus/record";
import type { Speaker } from "../drafts/speakers";
import { wordsOfName } from "../folder/partyKey";

/** Whoever is called so: what most documents take the name for, else a person. */
export function speakerCalled(name: string, records: Iterable<DocumentRecord>): Speaker {
  const sought = wordsOfName(name).join(" ");
  const isSought = (one: string) => wordsOfName(one).join(" ") === sought;
  const counts = new Map<EntityType, number>();
  for (const { entities } of records) {
    for (const { type, name: called, aliases } of entities)
      if ([called, ...aliases].some(isSought)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return { name, aliases: [], type: most?.[0] ?? "person" };
}
