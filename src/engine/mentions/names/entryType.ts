import type { EntityType } from "../../annotations/annotationSet";
import { EntryClass } from "../../lexicon/entryClass";

const PLACE = EntryClass.Country | EntryClass.City | EntryClass.Capital | EntryClass.Place;

/** The type that an entry's classes speak for, the surest first; null when they name nothing. */
export function typeOfEntry(classes: number): EntityType | null {
  if (classes & EntryClass.Country) return "place";
  if (classes & EntryClass.Demonym) return "nationality";
  if (classes & EntryClass.Person) return "person";
  if (classes & EntryClass.Organization) return "organization";
  if (classes & EntryClass.Event) return "event";
  if (classes & EntryClass.Agreement) return "agreement";
  if (classes & EntryClass.Group) return "nationality";
  if (classes & PLACE) return "place";
  return null;
}
