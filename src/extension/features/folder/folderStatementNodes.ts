import * as l10n from "@vscode/l10n";
import type { FolderStatement, StatementReport } from "../../../engine";
import { colorOf } from "../../manifest/colors";
import type { TreeNode } from "../../shown/tree/treeNode";
import { documentsInWords } from "../../words/countWords";
import { dateInWords } from "../../words/dateInWords";
import { plainWords } from "../../words/plainWords";
import { shorten } from "../../words/shorten";
import { contradictionNode, differenceInWords, type Ids, shortName } from "./contradictionNode";
import type { FolderFindings } from "./folderFindings";

/** One row over the statements that several documents report; none where there are none. */
export function statementNodes(findings: FolderFindings, id: Ids): TreeNode[] {
  const { statements } = findings;
  if (statements.length === 0) return [];
  const label = l10n.t("Statements in several documents");
  const own = id("statements", label);
  const sorted = [...statements].sort((a, b) => b.reports.length - a.reports.length);
  return [
    {
      kind: "folderStatements",
      id: own,
      label,
      description: String(statements.length),
      tooltip: l10n.t("What several documents report that somebody said, each once with all of its carriers"),
      icon: { name: "comment-discussion", color: colorOf("cue") },
      spoken: `${label}, ${statements.length}`,
      expanded: false,
      children: sorted.map((statement) => statementNode(statement, findings, own, id)),
    },
  ];
}

function statementNode(
  { speaker, reports, contradictions }: FolderStatement,
  findings: FolderFindings,
  below: string,
  id: Ids,
): TreeNode {
  const words = plainWords(reports[0].quotes.join(" … "));
  const description = [speaker ?? l10n.t("Speaker not named"), documentsInWords(reports.length)].join(" · ");
  const differences = contradictions.map(differenceInWords);
  const own = id(below, words);
  const isDisputed = contradictions.length > 0;
  return {
    kind: "folderStatement",
    id: own,
    label: shorten(words, 80),
    description,
    tooltip: [words, description, ...differences].join("\n"),
    icon: { name: isDisputed ? "warning" : "comment", ...(isDisputed && { color: colorOf("cue") }) },
    spoken: [words, description, ...differences].join(", "),
    children: [
      ...contradictions.map((one) => contradictionNode(one, findings, own, id)),
      ...reports.map((report) => carrierNode(report, findings, own, id)),
    ],
  };
}

function carrierNode(report: StatementReport, findings: FolderFindings, below: string, id: Ids): TreeNode {
  const { source, line, spans, date, quotes } = report;
  const uri = findings.uris.get(source);
  const same = findings.copies.get(source)?.map((copy) => shortName(copy, findings));
  const description = [
    l10n.t("line {0}", line),
    report.speaker,
    date && dateInWords(date),
    same && l10n.t("same text in {0}", same.join(", ")),
  ]
    .filter(Boolean)
    .join(" · ");
  const words = plainWords(quotes.join(" … "));
  return {
    kind: "report",
    id: id(below, source),
    label: shortName(source, findings),
    description,
    tooltip: [source, description, `“${words}”`].join("\n"),
    icon: { name: "file" },
    ...(uri !== undefined && {
      target: { uri, span: { start: spans[0].start, end: spans[spans.length - 1].end } },
    }),
    spoken: `${source}, ${description}, ${words}`,
    children: [],
  };
}
