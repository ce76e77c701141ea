import type { EntityType } from "../annotations/annotationSet";

/** What found a name, or changed its type or extent last. */
export const NAME_ORIGINS = [
  "listed",
  "gazetteer",
  "head",
  "head.quarter",
  "model",
  "model.common",
  "titled",
  "person",
  "speakerLabel",
  "list",
  "hyphenated",
  "cabinetOf",
  "officeHolder",
  "grammar.province",
  "grammar.nickname",
  "grammar.junior",
  "grammar.fields",
  "grammar.body",
  "grammar.initials",
  "grammar.numbered",
  "grammar.programme",
  "gazetteer.land",
  "document.type",
  "document.known",
  "role",
  "role.apart",
  "date",
  "quantity",
] as const;
export type NameOrigin = (typeof NAME_ORIGINS)[number];

/** Only the model's word speaks for it: other evidence may change it. */
export const isFromModel = ({ origin }: { origin: NameOrigin }): boolean =>
  origin === "model" || origin === "model.common";

const WITH_TYPE: ReadonlySet<NameOrigin> = new Set<NameOrigin>(["gazetteer", "head", "model"]);

/** The code by which shells tell how a name was found ("names.gazetteer.place"). */
export const ruleOfName = ({ origin, type }: { origin: NameOrigin; type: EntityType }): string =>
  WITH_TYPE.has(origin) ? `names.${origin}.${type}` : `names.${origin}`;
