import type { Document } from "../document/document";
import type { Building } from "./building";
import type { KnownPeople } from "./knownPeople";

/** How many paragraphs further on a quotation without a cue still belongs to the last speaker. */
const CARRY = 2;
/** How far into a paragraph its subject is looked for. */
const NEAR = 2000;

/** The last statement that quotes, and its paragraph. */
export interface Quoted {
  readonly statement: Building;
  readonly paragraph: number;
}

/** The statement that a quotation without a cue in the paragraph with this index goes on with. */
export const carriedOn = (last: Quoted | null, index: number): Building | null =>
  last && index - last.paragraph <= CARRY ? last.statement : null;

/** Gives a quotation that nothing introduces to the person before it; false if nobody is there. */
export function adopt(statement: Building, document: Document, index: number, people: KnownPeople): boolean {
  const person = personBefore(document, index, people);
  if (person === undefined) return false;
  statement.speaker = person;
  statement.evidence = { rule: "quotation.orphan", confidence: 0.3 };
  return true;
}

/** The first person that the paragraph before names, for a quotation that nothing introduces. */
function personBefore({ paragraphs }: Document, index: number, people: KnownPeople): string | undefined {
  if (index === 0) return undefined;
  const { offset, paragraph } = paragraphs[index - 1];
  const inside = people.mentions.inside({
    start: offset,
    end: offset + Math.min(paragraph.text.length, NEAR),
  });
  return inside.find(({ entity, kind }) => entity.type === "person" && kind === "name")?.entity.id;
}
