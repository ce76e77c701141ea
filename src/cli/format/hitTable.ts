import { stringify } from "csv-stringify/sync";
import {
  checksumOf,
  type Hit,
  lineOfHit,
  placeOfHit,
  rangesOfHit,
  speakerOfHit,
  tableCell,
} from "../../engine";
import { dateOf, partiesOf, wordsOf } from "./hitParts";

/** Column → its value. */
const COLUMNS: Readonly<Record<string, (hit: Hit) => string>> = {
  source: ({ record }) => record.name,
  line: (hit) => String(lineOfHit(hit)),
  date: dateOf,
  kind: ({ kind }) => kind,
  speaker: (hit) => speakerOfHit(hit)?.name ?? "",
  role: (hit) => speakerOfHit(hit)?.role ?? "",
  country: (hit) => speakerOfHit(hit)?.country ?? "",
  act: (hit) => (hit.kind === "statement" ? hit.statement.act : ""),
  form: (hit) => (hit.kind === "statement" ? hit.statement.form : ""),
  polarity: (hit) => (hit.kind === "statement" ? hit.statement.polarity : ""),
  words: wordsOf,
  parties: (hit) => partiesOf(hit).join("; "),
  place: (hit) => placeOfHit(hit)?.name ?? "",
  start: (hit) => String(rangesOfHit(hit).at(0)?.[0] ?? ""),
  end: (hit) => String(rangesOfHit(hit).at(-1)?.[1] ?? ""),
  text_length: ({ record }) => String(checksumOf(record).length),
  text_hash: ({ record }) => checksumOf(record).hash,
};

/** A table for spreadsheets: on one line each, and no cell is a formula (OWASP, "CSV Injection"). */
export function* hitTable(hits: readonly Hit[]): Generator<string> {
  yield stringify([Object.keys(COLUMNS)]);
  const columns = Object.values(COLUMNS);
  for (const hit of hits) yield stringify([columns.map((read) => tableCell(read(hit)))]);
}
