import type { EntityType } from "../../../engine";

/** Line under a name: the style tells types of one colour apart. Dates and amounts share one. */
export const UNDERLINES: Readonly<Record<EntityType, string>> = {
  person: "solid 2px",
  organization: "double 1.5px",
  place: "dashed 2px",
  nationality: "dashed 1px",
  event: "wavy 1px",
  agreement: "double 1.5px",
  role: "dotted 2px",
  date: "dotted 1px",
  quantity: "dotted 1px",
};
