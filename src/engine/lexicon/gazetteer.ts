import { keptAtHand } from "../text/recent";
import { tokenize } from "../tokens/tokenize";
import { EntryClass } from "./entryClass";
import { hashPhrase, hashWord } from "./hash";

/** First number of a compiled gazetteer; changes with the layout. */
export const GAZETTEER_MAGIC = 0x52475a32;

export type Gender = "male" | "female" | "either";

/**
 * Names of the world in an open-addressing hash table over typed arrays: nothing is parsed at load.
 * Keys are 32-bit hashes of words or phrases, so a stranger is taken for an entry about once in 50 000 look-ups.
 */
export interface Gazetteer {
  /** Index of the entry's record, 0 when there is none. */
  find(hash: number): number;
  /** `EntryClass` bits of a record. */
  classes(record: number): number;
  /** Size of a city: 0 unknown or small, 1 from 100 000, 2 from 500 000, 3 from 2 million inhabitants. */
  size(record: number): number;
  /** ISO 3166-1 code ("IQ") of a record of a country, its people, its capital or a place in it; null if none. */
  country(record: number): string | null;
  gender(record: number): Gender | null;
  /** True if a smaller town or village may bear the name with this hash: wrong about once in 20 000 look-ups. */
  isTown(hash: number): boolean;
}

const HEADER = 5;
const GENDERS: readonly (Gender | null)[] = [null, "male", "female", "either"];

/** A gazetteer from the file that the build compiles; without the file, an empty one. */
export function createGazetteer(bytes: Uint8Array | null): Gazetteer {
  const aligned = bytes && (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());
  const header = aligned
    ? new Int32Array(aligned.buffer, aligned.byteOffset, HEADER)
    : new Int32Array(HEADER);
  if (!aligned || header[0] !== GAZETTEER_MAGIC) return emptyGazetteer;
  const [, slots, records, countries, townSlots] = header;
  let at = aligned.byteOffset + HEADER * 4;
  const take = (length: number) => (at += length) - length;
  const keys = new Int32Array(aligned.buffer, take(slots * 4), slots);
  const recordClasses = new Int32Array(aligned.buffer, take(records * 4), records);
  const values = new Uint16Array(aligned.buffer, take(slots * 2), slots);
  const payloads = new Uint16Array(aligned.buffer, take(records * 2), records);
  const towns = new Uint16Array(aligned.buffer, take(townSlots * 2), townSlots);
  const codes = new Uint8Array(aligned.buffer, take(countries * 2), countries * 2);
  const scale = slots / 2 ** 32;
  return Object.freeze({
    find: keptAtHand((hash) => {
      for (let slot = Math.floor((hash >>> 0) * scale); ; slot = slot + 1 === slots ? 0 : slot + 1) {
        const key = keys[slot];
        if (key === hash) return values[slot];
        if (key === 0) return 0;
      }
    }),
    classes: (record: number) => recordClasses[record],
    size: (record: number) => (payloads[record] >> 8) & 3,
    gender: (record: number) => GENDERS[(payloads[record] >> 10) & 3],
    country(record: number) {
      const index = payloads[record] & 255;
      return index === 0 ? null : String.fromCharCode(codes[index * 2], codes[index * 2 + 1]);
    },
    isTown(hash: number) {
      if (townSlots === 0) return false;
      const print = townPrint(hash);
      for (let slot = townSlot(hash, townSlots); ; slot = slot + 1 === townSlots ? 0 : slot + 1) {
        if (towns[slot] === print) return true;
        if (towns[slot] === 0) return false;
      }
    },
  });
}

/** First slot of a name among the towns, from its hash. */
export const townSlot = (hash: number, slots: number): number => Math.floor(((hash >>> 0) * slots) / 2 ** 32);

/** What of a town's name the table keeps: 16 bits of its hash that the slot does not tell, never 0. */
export function townPrint(hash: number): number {
  const print = Math.imul(hash, 0x9e3779b1) >>> 16;
  return print === 0 ? 1 : print;
}

const emptyGazetteer: Gazetteer = Object.freeze({
  find: () => 0,
  classes: () => 0,
  size: () => 0,
  gender: () => null,
  country: () => null,
  isTown: () => false,
});

/** Record of a name given as text, 0 when the gazetteer has none. */
export function recordOf(gazetteer: Gazetteer, name: string): number {
  const { lower, count } = tokenize(name);
  if (count === 0) return 0;
  let hash = hashWord(lower[0]);
  for (let i = 1; i < count; i++) hash = hashPhrase(hash, hashWord(lower[i]));
  return gazetteer.find(hash);
}

/** ISO code of the country that the text names, or whose people, capital or adjective it names. */
export function countryOf(gazetteer: Gazetteer, name: string): string | null {
  const record = recordOf(gazetteer, name);
  const wanted = EntryClass.Country | EntryClass.Demonym | EntryClass.Capital;
  return gazetteer.classes(record) & wanted ? gazetteer.country(record) : null;
}

/** True if the name is that of a capital or seat of government, which may stand for the government. */
export function isCapital(gazetteer: Gazetteer, name: string): boolean {
  return (gazetteer.classes(recordOf(gazetteer, name)) & EntryClass.Capital) !== 0;
}

export function genderOfGivenName(gazetteer: Gazetteer, name: string): Gender | null {
  const record = recordOf(gazetteer, name);
  return gazetteer.classes(record) & EntryClass.GivenName ? gazetteer.gender(record) : null;
}
