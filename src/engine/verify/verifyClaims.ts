import { fingerprint, sameFingerprint, type TextFingerprint } from "../anchoring/fingerprint";
import { Lines } from "../text/lines";
import type { Span } from "../text/span";
import { type Quote, quoteOf } from "../text/quote";
import type { ExportClaim, ClaimState, Verified } from "./claim";
import { isPrintedAs, nearestPrinted } from "./printedWords";
import { type FoldedWords, foldedWords, nearestWords } from "./nearestWords";

/** A document as it is now. */
export interface PresentDocument {
  readonly name: string;
  readonly text: string;
}

/**
 * What became of the claims of an export. A document is known by its name, of which the last parts count (an export made in
 * another folder names the same files), or else by its checksum. Words must be there letter for letter.
 */
export function* verifyClaims(
  claims: readonly ExportClaim[],
  documents: readonly PresentDocument[],
): Generator<Verified> {
  const folder = new Folder(documents);
  for (const claim of claims) yield folder.verify(claim);
}

class Document {
  readonly parts: readonly string[];
  readonly checksum: TextFingerprint;
  /** Made when a claim first asks for them. */
  #lines: Lines | undefined;
  #words: FoldedWords | undefined;

  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    this.parts = partsOf(name);
    this.checksum = fingerprint(text);
  }

  placed(span: Span): Quote {
    return quoteOf(this.text, (this.#lines ??= new Lines(this.text)), span);
  }

  /** What stands most like a quotation. */
  nearest(quote: string): Span | null {
    return nearestWords(quote, (this.#words ??= foldedWords(this.text)));
  }

  holds({ quotes, isPrinted }: ExportClaim): boolean {
    return quotes.every(({ start, end, words }) => {
      const there = this.text.slice(start, end);
      return isPrinted ? isPrintedAs(there, words) : there === words;
    });
  }

  /** Each quotation where it stands nearest to its old place; null where it does not stand at all. */
  find({ quotes, isPrinted }: ExportClaim): (Span | null)[] {
    return quotes.map((quote) =>
      isPrinted ? nearestPrinted(this.text, quote) : nearestPlace(this.text, quote.words, quote.start),
    );
  }
}

class Folder {
  readonly #byFile = new Map<string, Document[]>();
  readonly #byChecksum = new Map<string, Document>();

  constructor(documents: readonly PresentDocument[]) {
    for (const { name, text } of documents) {
      const document = new Document(name, text);
      const file = document.parts.at(-1) ?? "";
      this.#byFile.set(file, [...(this.#byFile.get(file) ?? []), document]);
      this.#byChecksum.set(keyOf(document.checksum), document);
    }
  }

  verify(claim: ExportClaim): Verified {
    const named = this.#named(claim);
    if (named?.holds(claim)) return outcome(claim, "holds", named, claim.quotes);
    const twin = claim.checksum ? this.#byChecksum.get(keyOf(claim.checksum)) : undefined;
    // A file that was renamed: its text is the very one.
    if (twin?.holds(claim)) return outcome(claim, "moved", twin, claim.quotes);
    if (!named)
      return { claim, state: "gone", document: null, sameText: null, now: claim.quotes.map(() => null) };
    const found = named.find(claim);
    if (found.every((place) => place !== null)) return outcome(claim, "moved", named, found);
    const now = found.map((place, at) => place ?? named.nearest(claim.quotes[at].words));
    return outcome(claim, "changed", named, now);
  }

  /** The document whose path ends most like the claim's; of several, the one whose text is the very one. */
  #named({ document, checksum }: ExportClaim): Document | undefined {
    const parts = partsOf(document);
    const candidates = this.#byFile.get(parts.at(-1) ?? "") ?? [];
    const shared = candidates.map((one) => sharedEnd(parts, one.parts));
    const most = Math.max(...shared);
    const best = candidates.filter((_, at) => shared[at] === most);
    return best.find((one) => checksum && sameFingerprint(one.checksum, checksum)) ?? best.at(0);
  }
}

function outcome(
  claim: ExportClaim,
  state: ClaimState,
  document: Document,
  places: readonly (Span | null)[],
): Verified {
  return {
    claim,
    state,
    document: document.name,
    sameText: claim.checksum && sameFingerprint(document.checksum, claim.checksum),
    now: places.map((place) => place && document.placed(place)),
  };
}

const keyOf = ({ length, hash }: TextFingerprint): string => `${length} ${hash}`;

const partsOf = (name: string): string[] =>
  name.split(/[\\/]+/u).filter((part) => part !== "" && part !== ".");

/** How many of the last parts are the same. */
function sharedEnd(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function nearestPlace(text: string, quote: string, near: number): Span | null {
  if (quote === "") return null;
  const before = text.lastIndexOf(quote, near);
  const after = text.indexOf(quote, near);
  const start = before < 0 ? after : after < 0 || near - before <= after - near ? before : after;
  return start < 0 ? null : { start, end: start + quote.length };
}
