/** What a gazetteer entry may be; bits, since one form can be several things ("Jordan", "Victoria", "May"). */
export const EntryClass = {
  /** A longer entry starts with these words. */
  Prefix: 1,
  Country: 1 << 1,
  /** Adjective or inhabitants of a country. */
  Demonym: 1 << 2,
  /** Ethnic, religious or political group, or its adjective. */
  Group: 1 << 3,
  City: 1 << 4,
  Capital: 1 << 5,
  /** Region, water, land, state, site. */
  Place: 1 << 6,
  Organization: 1 << 7,
  GivenName: 1 << 8,
  Surname: 1 << 9,
  Particle: 1 << 10,
  OrganizationHead: 1 << 11,
  PlaceHead: 1 << 12,
  EventHead: 1 << 13,
  AgreementHead: 1 << 14,
  Title: 1 << 15,
  Honorific: 1 << 16,
  /** Month, weekday, feast, time zone. */
  Time: 1 << 17,
  /** An ordinary word of English when in lower case. */
  Common: 1 << 18,
  /** A name only where the context says so ("Shell", "Apple", "Nice"). */
  Ambiguous: 1 << 19,
  Event: 1 << 20,
  Agreement: 1 << 21,
  /** A well-known person's full name. */
  Person: 1 << 22,
  /** Only when written in capitals ("WHO", "ICE"). */
  Acronym: 1 << 23,
  /** Armed group, party or other body that needs no article: kept for actors. */
  Armed: 1 << 24,
  Party: 1 << 25,
  Media: 1 << 26,
  International: 1 << 27,
  Company: 1 << 28,
  /** Word that is by itself the name of a smaller town or village; weak, since many are surnames too. */
  Town: 1 << 29,
  /** Word of a longer name of a smaller town or village. */
  TownPart: 1 << 30,
  /** Written like a name, but that of a kind of thing, a title or a measure ("GDP", "State of Emergency"). */
  Thing: 1 << 31,
} as const;
export type EntryClass = (typeof EntryClass)[keyof typeof EntryClass];

/** Bits of classes that say of a whole phrase what it names. */
export const NAMING_CLASSES =
  EntryClass.Country |
  EntryClass.Demonym |
  EntryClass.Group |
  EntryClass.City |
  EntryClass.Capital |
  EntryClass.Place |
  EntryClass.Organization |
  EntryClass.Event |
  EntryClass.Agreement |
  EntryClass.Person;

/** Bits of words that head a name and tell what it names. */
export const HEAD_CLASSES =
  EntryClass.OrganizationHead | EntryClass.PlaceHead | EntryClass.EventHead | EntryClass.AgreementHead;

/** Bits of words for the people of a country or a group. */
export const PEOPLE_CLASSES = EntryClass.Demonym | EntryClass.Group;
