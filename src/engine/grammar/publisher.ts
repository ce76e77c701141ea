import words from "../../../lexicons/words/grammar.json";
import { entriesOf, wordSet } from "../lexicon/wordList";
import type { Referent } from "../annotations/mentionIndex";
import { hangsBehindPreposition } from "./hangs";
import { isLetters, reads, type NamedInSource, type SourceWords } from "./sourceWords";

const DOCUMENT_NOUNS = wordSet(words.documentNouns);
const ISSUED = entriesOf(words.issued).map((entry) => [...entry.split(" "), "by"]);
const FROM = new Set(["from", "by", "of"]);
const OWNED = entriesOf(words.ownedDocuments).map((entry) => entry.split(" "));
const PLATFORMS = wordSet(words.platforms);
/** So many words behind "from", whoever issued a document begins. */
const NEAR = 8;

/** Who issued the document that stands as the source: "a statement from the port authority", "the ministry’s letter". */
export function publisherOf<Who extends Referent>(source: SourceWords<Who>): Who | null {
  const from = behindDocument(source);
  const found = from < 0 ? ownerOf(source) : issuerOf(source, from);
  return found?.entity ?? null;
}

const isIssuer = ({ entity }: NamedInSource): boolean =>
  entity.type === "organization" || entity.type === "person";

/** "a statement from | the port authority", "a survey carried out by | …": where its issuer may begin, or -1. */
function behindDocument(source: SourceWords): number {
  const { lower, first, end } = source;
  for (let i = first; i < end; i++) {
    if (!DOCUMENT_NOUNS.has(lower[i])) continue;
    if (i + 2 < end && FROM.has(lower[i + 1])) return i + 2;
    const issued = ISSUED.find((entry) => reads(source, i + 1, end - 1, entry));
    if (issued) return i + 1 + issued.length;
  }
  return -1;
}

const issuerOf = <Who extends Referent>(
  { mentions }: SourceWords<Who>,
  from: number,
): NamedInSource<Who> | undefined =>
  mentions.find((found) => found.first >= from && found.first < from + NEAR && isIssuer(found));

/** Whose document speaks: "[the ministry]’s letter", "the [ministry] statement"; not "a post on [Twitter]". */
const ownerOf = <Who extends Referent>(source: SourceWords<Who>): NamedInSource<Who> | undefined =>
  source.mentions.find(
    (found) =>
      isIssuer(found) &&
      !PLATFORMS.has(found.entity.name.toLowerCase()) &&
      ownsDocument(source, found.end) &&
      !hangsBehindPreposition(source, found.first),
  );

/** "’s | latest press release" at the end of the source, or before what it is about. */
function ownsDocument(source: SourceWords, behind: number): boolean {
  const { lower } = source;
  const from = lower[behind] === "'s" || lower[behind] === "'" ? behind + 1 : behind;
  const end = endBeforeTopic(source, from);
  return OWNED.some((entry) => {
    const at = end - entry.length;
    if (!reads(source, at, end, entry)) return false;
    return at === from || (at === from + 1 && isLetters(source, from));
  });
}

/** "report | on the harbour", else the source's end. */
function endBeforeTopic({ lower, end }: SourceWords, from: number): number {
  for (let i = from + 1; i + 1 < end; i++)
    if (TOPIC.has(lower[i]) && DOCUMENT_NOUNS.has(lower[i - 1])) return i;
  return end;
}

const TOPIC: ReadonlySet<string> = new Set(["on", "about", "into", "regarding"]);
