import { ENTITY_TYPES, type EntityType } from "../annotations/annotationSet";

/**
 * How the names of a type are compared over a document, so that all mentions of one thing get one type and are one entity:
 * as names of persons are; as those of places; as those of bodies, with the letters they go by; as events and agreements,
 * likewise; by the written form alone; or not at all, since each mention is what it says.
 */
export const COMPARING = {
  person: "persons",
  organization: "bodies",
  place: "places",
  nationality: "form",
  event: "titles",
  agreement: "titles",
  role: "none",
  date: "none",
  quantity: "none",
} as const satisfies Readonly<
  Record<EntityType, "persons" | "places" | "bodies" | "titles" | "form" | "none">
>;

/** Types whose names the document pass compares; the others stay as they were found. */
export type ProperType = {
  [Type in EntityType]: (typeof COMPARING)[Type] extends "none" ? never : Type;
}[EntityType];

export const PROPER_TYPES: readonly ProperType[] = ENTITY_TYPES.filter(
  (type): type is ProperType => COMPARING[type] !== "none",
);
