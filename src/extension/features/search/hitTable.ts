import * as l10n from "@vscode/l10n";
import { type HitSummary, tableCell } from "../../../engine";

/** The cells of a hit, by the heading of their column. */
const columns = (): readonly (readonly [heading: string, cell: (hit: HitSummary) => string])[] => [
  [l10n.t("Document"), ({ document }) => document],
  [l10n.t("Line"), ({ line }) => String(line)],
  [l10n.t("Date"), ({ date }) => date ?? ""],
  [l10n.t("Kind"), ({ kind }) => kind],
  [l10n.t("Speaker"), ({ speaker }) => speaker ?? ""],
  [l10n.t("Role"), ({ role }) => role ?? ""],
  [l10n.t("Act"), ({ act }) => act ?? ""],
  [l10n.t("Form"), ({ form }) => form ?? ""],
  [l10n.t("Words"), ({ words }) => words],
  [l10n.t("Parties"), ({ parties }) => parties.join("; ")],
  [l10n.t("Place"), ({ place }) => place ?? ""],
  [l10n.t("Topics"), ({ topics }) => topics.join("; ")],
];

/** A table for spreadsheets and documents: a line each, cells with tabs between them, no cell a formula. */
export function hitTable(hits: readonly HitSummary[]): string {
  const all = columns();
  const lines = [
    all.map(([heading]) => heading),
    ...hits.map((hit) => all.map(([, cell]) => tableCell(cell(hit)))),
  ];
  return lines.map((cells) => `${cells.join("\t")}\n`).join("");
}
