import { CLAIM_STATES, type ClaimState, type Verified, wordsOfQuotes } from "../../engine";
import { prettyJson } from "./json";
import { plain, shorten } from "./text";

const LONGEST = 120;
const quote = (words: string): string => `“${shorten(plain(words), LONGEST)}”`;

/** What no longer holds, for a person, with the place of the words as they are now; with `all`, also what holds. */
export function* verifiedList(verified: readonly Verified[], all: boolean): Generator<string> {
  for (const one of verified) if (all || one.state !== "holds") yield `${line(one)}\n`;
  const counts = CLAIM_STATES.map(
    (state) => [state, verified.filter((one) => one.state === state).length] as const,
  );
  const told = counts.filter(([state, count]) => count > 0 || state === "holds");
  yield `${told.map(([state, count]) => SUMMARY[state](count)).join(", ")}.\n`;
}

const SUMMARY: Readonly<Record<ClaimState, (count: number) => string>> = {
  holds: (count) => (count === 1 ? "1 quotation holds" : `${count} quotations hold`),
  moved: (count) => `${count} moved`,
  changed: (count) => `${count} changed`,
  gone: (count) => (count === 1 ? "1 document gone" : `${count} in documents that are gone`),
};

function line({ claim, state, document, now }: Verified): string {
  const said = quote(wordsOfQuotes(claim.quotes));
  const at = now.find((place) => place !== null);
  const place = document === null ? plain(claim.document) : `${plain(document)}${at ? `:${at.line}` : ""}`;
  switch (state) {
    case "holds":
      return `${place}: holds (${claim.row}): ${said}`;
    case "moved":
      return `${place}: moved (${claim.row}): ${said}, ${movedFrom({ claim, document, now })}`;
    case "changed": {
      const found = now.map((one) => (one ? one.words : "…")).join(" … ");
      return `${place}: changed (${claim.row}): ${said}${at ? `, now ${quote(found)}` : ""}`;
    }
    case "gone":
      return `${place}: document gone (${claim.row}): ${said}`;
  }
}

/** The first of the pieces that stands elsewhere; where none does, the text has another name. */
function movedFrom({ claim, document, now }: Pick<Verified, "claim" | "document" | "now">): string {
  for (const [at, { start, end }] of claim.quotes.entries()) {
    const to = now.at(at);
    if (to && to.start !== start) return `from offset ${start} to ${to.start}`;
    if (to && to.end !== end) return `from offsets ${start}-${end} to ${to.start}-${to.end}`;
  }
  return `from ${plain(claim.document)} to ${plain(document ?? "")}`;
}

/** One object: how many of each state, and each row with the places of the words then and now. */
export function verifiedJson(verified: readonly Verified[]): string {
  const counts = Object.fromEntries(
    CLAIM_STATES.map((state) => [state, verified.filter((one) => one.state === state).length]),
  );
  const rows = verified.map(({ claim, state, document, sameText, now }) => ({
    row: claim.row,
    state,
    document: claim.document,
    checksum: claim.checksum,
    spans: claim.quotes.map(({ start, end }) => [start, end]),
    quotes: claim.quotes.map(({ words }) => words),
    found: document,
    sameText,
    now: now.map(
      (place) => place && { span: [place.start, place.end], line: place.line, words: place.words },
    ),
  }));
  return prettyJson({ counts, rows });
}
