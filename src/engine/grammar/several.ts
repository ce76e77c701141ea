import closed from "../../../lexicons/words/closed.json";
import words from "../../../lexicons/words/grammar.json";
import { entriesOf, wordSet } from "../lexicon/wordList";
import type { TokenRange } from "../tokens/tokens";
import { standsFree } from "./hangs";
import { endWithoutLetters } from "./sourceHead";
import { isInName, isLetters, isSmall, reads, type NamedInSource, type SourceWords } from "./sourceWords";

const JOINTS = entriesOf(words.joints).map((entry) => entry.split(" "));
const PREPOSITION = wordSet(closed.hanging);
const COMPANION = wordSet(closed.companion);
const DEFINITE = new Set(["the", "his", "her", "their"]);
const AND = new Set(["and", "&"]);

/**
 * True if a source names several who speak: "Secretary Berg and Minister Lind", "the Vice President and the business
 * leaders". Not where the joint stands inside a name, inside a part that hangs on the head ("officials from Norway and
 * Chad"), or between two offices of one holder ("Chairman and Director Omar Hadi").
 */
export function namesSeveral(source: SourceWords): boolean {
  for (let i = source.first + 1; i < source.end - 1; i++) {
    const joint = jointAt(source, i);
    if (joint && joinsTwo(source, joint)) return true;
  }
  return false;
}

/** ", and", "as well as": the joint whose words begin at a token, with the comma before it. */
function jointAt(source: SourceWords, i: number): TokenRange | null {
  const words = JOINTS.find((entry) => reads(source, i, source.end - 1, entry));
  if (!words) return null;
  const end = i + words.length;
  for (let k = i; k < end; k++) if (isInName(source, k)) return null;
  const first = source.lower[i - 1] === "," && !isInName(source, i - 1) ? i - 1 : i;
  return { first, end };
}

function joinsTwo(source: SourceWords, joint: TokenRange): boolean {
  const before = source.mentions.filter(({ end }) => end <= joint.first);
  const after = source.mentions.filter(({ first }) => first >= joint.end);
  if (before.some(isPerson) && after.some(isPerson)) return true;
  if (before.length === 0 || hangsBefore(source, joint.first)) return false;
  if (after.length === 0) return isCompany(source, joint.end);
  return isDefinite(source, joint.end) || before.some(isPerson) || !after.some(isPerson);
}

const isPerson = ({ entity }: NamedInSource): boolean => entity.type === "person";

/** "officials from Norway | and Chad": what stands before a joint hangs on a head itself. */
function hangsBefore(source: SourceWords, joint: number): boolean {
  for (let i = source.first + 1; i < joint - 1; i++)
    if (PREPOSITION.has(source.lower[i]) && !isInName(source, i)) return true;
  return false;
}

/** What the second of two begins with where it has no name: "and | the business leaders", "and | others". */
function isCompany(source: SourceWords, at: number): boolean {
  const { lower, end } = source;
  if (isInName(source, at) || !isSmall(source, at)) return false;
  if (COMPANION.has(lower[at])) return true;
  if (!isLetters(source, at)) return false;
  if (isPlural(lower[at], 4)) return true;
  return at + 1 < end && isSmall(source, at + 1) && isLetters(source, at + 1) && isPlural(lower[at + 1], 2);
}

const isPlural = (word: string, least: number): boolean => word.length >= least && word.endsWith("s");

const isDefinite = (source: SourceWords, at: number): boolean =>
  at + 1 < source.end && DEFINITE.has(source.lower[at]) && !isInName(source, at);

/** "Peru and Kenya": two governments or bodies speak, so neither is the speaker alone. */
export function isPair(source: SourceWords): boolean {
  if (endWithoutLetters(source) < source.end) return false;
  const bodies = source.mentions.filter(
    (found) => isBody(found) && found.kind === "name" && standsFree(source, found),
  );
  return bodies.some((body, i) => {
    const next = bodies.at(i + 1);
    if (!next || next.entity === body.entity || next.entity.type !== body.entity.type) return false;
    return joinsBodies(source, body.end, next.first);
  });
}

export const isBody = ({ entity }: NamedInSource): boolean =>
  entity.type === "organization" || entity.type === "place";

/** "Peru | , and the | Kenya Ports Authority": nothing else between two names. */
function joinsBodies({ lower }: SourceWords, from: number, to: number): boolean {
  const joint = lower[from] === "," ? from + 1 : from;
  if (joint >= to || !AND.has(lower[joint])) return false;
  return joint + 1 === to || (joint + 2 === to && lower[joint + 1] === "the");
}
