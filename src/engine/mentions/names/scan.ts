import { EntryClass, NAMING_CLASSES } from "../../lexicon/entryClass";
import type { Gazetteer } from "../../lexicon/gazetteer";
import { hashPhrase, hashWord } from "../../lexicon/hash";
import { TokenFlag, type Tokens } from "../../tokens/tokens";

/** What the gazetteer says of the tokens of one paragraph, as parallel arrays. */
export interface Scan {
  /** Hash of each word, folded. */
  readonly word: Int32Array;
  /** Record and classes of each word by itself. */
  readonly record: Uint16Array;
  readonly classes: Int32Array;
  /** End (token index) of the longest entry that starts at this token, 0 if none; its record. */
  readonly phraseEnd: Int32Array;
  readonly phraseRecord: Uint16Array;
}

const MAX_PHRASE = 10;
const MAX_TOWN = 4;

/** Looks every word and every phrase up once. Linear: at most `MAX_PHRASE` look-ups a token, mostly one. */
export function scan(tokens: Tokens, gazetteer: Gazetteer): Scan {
  const { count, lower, flags } = tokens;
  const word = new Int32Array(count);
  const record = new Uint16Array(count);
  const classes = new Int32Array(count);
  const phraseEnd = new Int32Array(count);
  const phraseRecord = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    if (flags[i] & TokenFlag.Punctuation) continue;
    word[i] = hashWord(lower[i]);
    record[i] = gazetteer.find(word[i]);
    classes[i] = gazetteer.classes(record[i]);
  }
  for (let i = 0; i < count; i++) {
    if (!(flags[i] & (TokenFlag.Capital | TokenFlag.Number)) && !(classes[i] & EntryClass.Particle)) continue;
    let hash = word[i];
    let bits = classes[i];
    if (isNaming(bits, flags[i])) {
      phraseEnd[i] = i + 1;
      phraseRecord[i] = record[i];
    }
    for (let j = i + 1; bits & EntryClass.Prefix && j < count && j - i < MAX_PHRASE; j++) {
      hash = hashPhrase(hash, word[j] || hashWord(lower[j]));
      const found = gazetteer.find(hash);
      bits = gazetteer.classes(found);
      if (!(bits & NAMING_CLASSES) || !endsName(tokens, j) || isArticleAlone(i, j)) continue;
      phraseEnd[i] = j + 1;
      phraseRecord[i] = found;
    }
    if (phraseEnd[i] === 0 && flags[i] & TokenFlag.Capital && !markJoined(i)) markTown(i);
  }
  return { word, record, classes, phraseEnd, phraseRecord };

  /** "The national …" at the start of a sentence is no newspaper. */
  function isArticleAlone(first: number, last: number): boolean {
    return (
      lower[first] === "the" && last === first + 1 && !(flags[last] & (TokenFlag.Capital | TokenFlag.Number))
    );
  }

  /** Takes two words for a city that the gazetteer writes as one: "Ulaan Baatar". */
  function markJoined(first: number): boolean {
    const next = first + 1;
    if (next >= count || !(flags[next] & TokenFlag.Capital) || record[first] !== 0 || record[next] !== 0)
      return false;
    const found = gazetteer.find(hashWord(lower[first] + lower[next]));
    if (!(gazetteer.classes(found) & EntryClass.City)) return false;
    phraseEnd[first] = next + 1;
    phraseRecord[first] = found;
    return true;
  }

  /** Marks the words of the longest name of a town that starts at the token. */
  function markTown(first: number): void {
    let hash = word[first];
    let end = gazetteer.isTown(hash) ? first + 1 : 0;
    for (let j = first + 1; j < count && j < first + MAX_TOWN; j++) {
      if (!(flags[j] & TokenFlag.Capital) && lower[j] !== "-" && lower[j].length > 3) break;
      hash = hashPhrase(hash, word[j] || hashWord(lower[j]));
      if (flags[j] & TokenFlag.Capital && gazetteer.isTown(hash)) end = j + 1;
    }
    if (end === first + 1) classes[first] |= EntryClass.Town;
    else for (let j = first; j < end; j++) classes[j] |= EntryClass.TownPart;
  }
}

function endsName({ flags, lower }: Tokens, index: number): boolean {
  return (
    (flags[index] & (TokenFlag.Capital | TokenFlag.Number)) !== 0 ||
    lower[index] === "+" ||
    lower[index] === ")" ||
    lower[index].length > 5
  );
}

function isNaming(classes: number, flags: number): boolean {
  if (!(classes & NAMING_CLASSES) || !(flags & TokenFlag.Capital)) return false;
  return (
    !(classes & EntryClass.Acronym) ||
    (flags & TokenFlag.AllCaps) !== 0 ||
    (classes & (NAMING_CLASSES & ~EntryClass.Organization)) !== 0
  );
}
