import { isFromModel } from "../document/nameOrigin";
import type { Document } from "../document/document";
import type { NameCandidate } from "../document/nameCandidate";
import type { Paragraph } from "../document/paragraph";
import type { ListedForms } from "../ownWords/listedForms";
import type { Steps } from "../steps";
import { TokenFlag, type Tokens } from "../tokens/tokens";
import { findKnown, knownForms, wordsInLowerCase } from "./reconcile/knownForms";
import { keyOf, properIndex } from "./reconcile/properName";
import { splitOffices } from "./splitOffices";
import { typedAsSeat } from "./reconcile/seats";
import { findShortForms, noteShortForms, type ShortForms } from "./reconcile/shortForms";
import { countVotes, winner, type Ballots } from "./reconcile/votes";

/** A name in document offsets. `paragraph` is the index of its paragraph; its tokens count within that paragraph. */
export interface DocumentName extends NameCandidate {
  readonly paragraph: number;
}

/** How far the document's choice must outweigh a name's own type to replace it. */
const OUTVOTES = 1.2;

/** Types of which a single word may well be an ordinary one with a capital. */
const UNSURE: ReadonlySet<string> = new Set(["person", "place", "organization"]);

/**
 * The document pass over names: the same name gets the same type everywhere, a surname is learnt from a full name,
 * an acronym from its brackets, and a name missed in one place is added if it was found in another.
 * What a project's list says stays as it is. Linear in the number of tokens. Result in document order, without overlaps.
 */
export function* reconcileNames(document: Document, listed: ListedForms): Steps<DocumentName[]> {
  const ballots = countVotes(document);
  yield;
  const known = knownForms(ballots);
  const lowerCase = wordsInLowerCase(document);
  yield;
  const shortForms: ShortForms = new Map();
  const reconciled: DocumentName[] = [];
  for (const [index, { offset, paragraph }] of document.paragraphs.entries()) {
    const names = paragraph.names
      .filter((name) => !isOrdinaryWord(paragraph, name, ballots, lowerCase))
      .map((name) => retype(paragraph, name, ballots));
    noteShortForms(paragraph, shortForms);
    const covered = coverage(paragraph.tokens, paragraph.names);
    const added = findKnown(paragraph.tokens, covered, known, lowerCase).filter(
      ({ firstToken, endToken }) => !listed.isNever(paragraph.tokens, firstToken, endToken),
    );
    for (const { firstToken, endToken } of added) covered.fill(1, firstToken, endToken);
    added.push(...findShortForms(paragraph.tokens, covered, shortForms));
    const all = added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
    for (const name of all) reconciled.push(placed(settled(paragraph.tokens, name), offset, index));
    yield;
  }
  return splitOffices(document, reconciled);
}

/** The name at its place in the document. Written out, since every name of every document goes through here. */
function placed(name: NameCandidate, offset: number, paragraph: number): DocumentName {
  const { type, firstToken, endToken, origin, confidence, scores } = name;
  const start = name.start + offset;
  const end = name.end + offset;
  return scores
    ? { start, end, type, firstToken, endToken, origin, confidence, scores, paragraph }
    : { start, end, type, firstToken, endToken, origin, confidence, paragraph };
}

const settled = (tokens: Tokens, name: NameCandidate): NameCandidate =>
  name.origin === "listed" ? name : typedAsSeat(tokens, name);

function retype({ tokens }: Paragraph, name: NameCandidate, ballots: Ballots): NameCandidate {
  if (name.origin === "listed") return name;
  const own = properIndex(name.type);
  const ballot = own < 0 ? undefined : ballots.get(keyOf(tokens, name.firstToken, name.endToken));
  if (!ballot) return name;
  const { type, weight } = winner(ballot);
  if (type === name.type || weight < ballot.weights[own] * OUTVOTES) return name;
  return { ...name, type, origin: "document.type" };
}

/** True for a capitalised word that is ordinary or in lower case elsewhere in the document, unless something else made it a name. */
function isOrdinaryWord(
  { tokens }: Paragraph,
  { type, origin, firstToken, endToken }: NameCandidate,
  ballots: Ballots,
  lowerCase: ReadonlySet<string>,
): boolean {
  if (endToken !== firstToken + 1 || !(isFromModel({ origin }) || origin === "speakerLabel")) return false;
  if (ballots.get(keyOf(tokens, firstToken, endToken))?.unnamed) return true;
  if (!UNSURE.has(type)) return false;
  const isLoud = (tokens.flags[firstToken] & TokenFlag.AllCaps) !== 0;
  if (origin !== "model.common" && (isLoud || !lowerCase.has(tokens.lower[firstToken]))) return false;
  const ballot = ballots.get(keyOf(tokens, firstToken, endToken));
  return ballot !== undefined && !ballot.supported;
}

function coverage(tokens: Tokens, names: readonly NameCandidate[]): Uint8Array {
  const covered = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of names) covered.fill(1, firstToken, endToken);
  return covered;
}
