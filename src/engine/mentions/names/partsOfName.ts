import words from "../../../../lexicons/words/names.json";
import { EntryClass, PEOPLE_CLASSES } from "../../lexicon/entryClass";
import { isFromModel } from "../../document/nameOrigin";
import type { Gazetteer } from "../../lexicon/gazetteer";
import { wordSet } from "../../lexicon/wordList";
import type { Tokens } from "../../tokens/tokens";
import { CERTAIN } from "./certain";
import type { TypedRange } from "./classifyChunk";
import type { Scan } from "./scan";

const NO_SURNAME =
  PEOPLE_CLASSES |
  EntryClass.Country |
  EntryClass.City |
  EntryClass.Place |
  EntryClass.Common |
  EntryClass.Organization;

/** The names that a supposed name is made of: "Norway-Sweden" is two, as are "Okoro Cabinet" and "Olaf II of Norway". */
export function partsOfName(
  { lower }: Tokens,
  range: TypedRange,
  { phraseEnd, phraseRecord, classes }: Scan,
  gazetteer: Gazetteer,
): TypedRange[] {
  const parts: TypedRange[] = [];
  if (
    range.end - range.first === 2 &&
    lower[range.end - 1] === "cabinet" &&
    !(classes[range.first] & NO_SURNAME)
  ) {
    const [first, end] = [range.first, range.end];
    return [
      { ...range, end: first + 1, type: "person", origin: "cabinetOf" },
      { ...range, first: end - 1, type: "organization", origin: "cabinetOf" },
    ];
  }
  const shared = sharedHead(lower, range);
  if (shared) return shared;
  const of = landOfPerson(lower, range, { phraseEnd, phraseRecord, classes } as Scan, gazetteer);
  if (of) return of;
  const land = landOfPeople(range, { phraseEnd, phraseRecord, classes } as Scan, gazetteer);
  if (land) return land;
  for (let first = range.first; first < range.end;) {
    const end = phraseEnd[first];
    const classes = gazetteer.classes(phraseRecord[first]);
    if (
      end === 0 ||
      !(classes & (PEOPLE_CLASSES | EntryClass.Country)) ||
      (end < range.end && lower[end] !== "-")
    )
      return [range];
    const type = classes & EntryClass.Country ? "place" : "nationality";
    parts.push({ first, end, type, origin: "hyphenated", confidence: 0.9 });
    first = end + 1;
  }
  return parts.length > 1 ? parts : [range];
}

/** Words of "of" and a town or community, at the most, and how sure its type is. */
const LONGEST_HOME = 3;
const DOUBTFUL = 0.6;

const SHARED = wordSet(words.sharedHeads);

/** "Departments of Harbours and Inland Rivers": two bodies that share a head noun in the plural. */
function sharedHead(lower: readonly string[], range: TypedRange): TypedRange[] | null {
  if (range.type !== "organization") return null;
  const { end } = range;
  let head = range.first;
  while (head < end && !SHARED.has(lower[head])) head++;
  if (head >= end || lower[head + 1] !== "of") return null;
  let and = head + 3;
  while (and < end && lower[and] !== "and") and++;
  if (and + 1 >= end) return null;
  return [
    { ...range, end: and },
    { ...range, first: and + 1 },
  ];
}

/** "Olaf II of Norway", "Daisy Lind of Harbour Bay": where a person comes from is a name of its own. */
function landOfPerson(
  lower: readonly string[],
  range: TypedRange,
  { phraseEnd, phraseRecord }: Scan,
  gazetteer: Gazetteer,
): TypedRange[] | null {
  const { first, end, type } = range;
  if (type !== "person") return null;
  for (let of = first + 1; of + 1 < end; of++) {
    if (lower[of] !== "of") continue;
    const isKnown = phraseEnd[of + 1] === end;
    const isCountry = isKnown && (gazetteer.classes(phraseRecord[of + 1]) & EntryClass.Country) !== 0;
    if (isCountry)
      return [
        { ...range, end: of },
        { first: of + 1, end, type: "place", origin: "gazetteer", confidence: CERTAIN },
      ];
    // A first name alone is known by the whole: "Joan of Arc".
    if (of - first < 2 || end - of > LONGEST_HOME) return null;
    return [
      { ...range, end: of },
      { ...range, first: of + 1, type: "place", confidence: DOUBTFUL },
    ];
  }
  return null;
}

/** The same where the model took that place for another person: "Daisy Lind of |Tollisund|". */
export function withHomes({ lower }: Tokens, ranges: readonly TypedRange[]): TypedRange[] {
  return ranges.map((range, k) => {
    const { first, end, type } = range;
    const before = k > 0 ? ranges[k - 1] : range;
    const isHome = type === "person" && end === first + 1 && isFromModel(range) && lower[first - 1] === "of";
    if (!isHome || before.type !== "person" || before.end !== first - 1) return range;
    if (before.end - before.first < 2) return range;
    const { scores: _, ...plain } = range;
    return { ...plain, type: "place", confidence: DOUBTFUL };
  });
}

/** "Mongolian Gobi Desert": a people and the name of a place are two names. Null for others ("Turkish Republic"). */
function landOfPeople(range: TypedRange, scan: Scan, gazetteer: Gazetteer): TypedRange[] | null {
  const { first, end, type } = range;
  const { phraseEnd, phraseRecord, classes } = scan;
  const next = first + 1;
  if (type !== "place" || phraseEnd[first] > next || next >= end || phraseEnd[next] !== end) return null;
  if (!(classes[first] & EntryClass.Demonym)) return null;
  const land = gazetteer.classes(phraseRecord[next]);
  if (!(land & (EntryClass.Place | EntryClass.City)) || land & (EntryClass.Common | EntryClass.Ambiguous))
    return null;
  return [
    { ...range, end: next, type: "nationality", origin: "gazetteer" },
    { ...range, first: next, origin: "gazetteer" },
  ];
}
