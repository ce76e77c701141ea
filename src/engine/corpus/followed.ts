import { ENTITY_TYPES, type EntityType } from "../annotations/annotationSet";

/**
 * Types whose entities are followed through the documents of a folder: its index keeps all of them, joins those of
 * several documents, and they have a page of their own. Of another type it keeps whoever spoke, was spoken to or met.
 */
const FOLLOWED: Readonly<Record<EntityType, boolean>> = {
  person: true,
  organization: true,
  place: true,
  nationality: false,
  event: false,
  agreement: false,
  role: false,
  date: false,
  quantity: false,
};

const TYPES: ReadonlySet<string> = new Set(ENTITY_TYPES.filter((type) => FOLLOWED[type]));

export const isFollowed = (type: string): boolean => TYPES.has(type);
