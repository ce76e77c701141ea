import type { FolderStatement } from "../../engine";
import { DIFFER } from "./reportWords";
import { plain, shorten } from "./text";

const LONGEST = 160;

/** The statements that several documents report, for a person: the words, each carrier, and where they differ. */
export function* statementList(statements: readonly FolderStatement[]): Generator<string> {
  yield statements.length === 0
    ? "\nNo statement is reported by several documents.\n"
    : `\nStatements that several documents report: ${statements.length}\n`;
  for (const { speaker, reports, contradictions } of statements) {
    const words = shorten(plain(reports[0].quotes.join(" … ")), LONGEST);
    yield `${plain(speaker ?? "Speaker not named")}: ${words}\n`;
    for (const { source, line, id } of reports) yield `  ${plain(source)}:${line} ${id}\n`;
    for (const { field, values } of contradictions) {
      const claims = values.map(({ value, sources }) => `${plain(value)} (${plain(sources.join(", "))})`);
      yield `  ${DIFFER[field]}: ${claims.join("; ")}\n`;
    }
  }
}
