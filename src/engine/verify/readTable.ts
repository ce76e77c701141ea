import { LONGEST_TEXT } from "../text/span";
import { unguarded } from "../text/tableCell";
import type { ExportClaim } from "./claim";

/**
 * The claims of a table, as rows of cells with the names of the columns first: what `report`, `search` or the events of `annotate` print
 * for spreadsheets. Null if a column that is needed is not there, or a place is none. Rows without a place claim nothing.
 */
export function readTableClaims([head, ...rows]: readonly (readonly string[])[]): ExportClaim[] | null {
  const at = (name: string) => head.indexOf(name);
  const document = at("document") < 0 ? at("source") : at("document");
  const places = [at("start"), at("end"), at("text_length")];
  const [words, verb, hash] = [at("words"), at("verb"), at("text_hash")];
  if ([document, words, hash, ...places].includes(-1)) return null;
  const claims: ExportClaim[] = [];
  for (const [index, cells] of rows.entries()) {
    const [start, end, length] = places.map((place) => Number(cells[place] || NaN));
    if (cells[places[0]] === "" && cells[places[1]] === "") continue;
    if (![start, end, length].every(isOffset) || start > end) return null;
    // A report's row of a meeting has the words that tell of it as its verb, and its topics as words.
    const isMeeting = verb >= 0 && cells[at("kind")] === "meeting";
    claims.push({
      row: `row ${index + 2}`,
      document: unguarded(cells[document]),
      checksum: { length, hash: cells[hash] },
      quotes: [{ start, end, words: cells[isMeeting ? verb : words] }],
      isPrinted: true,
    });
  }
  return claims;
}

const isOffset = (number: number): boolean =>
  Number.isInteger(number) && number >= 0 && number <= LONGEST_TEXT;
