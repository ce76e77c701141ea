import * as l10n from "@vscode/l10n";
import type { FolderMeeting, MeetingReport } from "../../../engine";
import { colorOf } from "../../manifest/colors";
import { createIds, type TreeNode } from "../../shown/tree/treeNode";
import { documentsInWords } from "../../words/countWords";
import { iconOfStatus } from "../../words/icons";
import { shorten } from "../../words/shorten";
import { modeInWords, statusInWords } from "../../words/typeWords";
import { contradictionNode, differenceInWords, type Ids, shortName } from "./contradictionNode";
import { type FolderFindings, keyOfReport } from "./folderFindings";
import { statementNodes } from "./folderStatementNodes";

/**
 * Each meeting of a folder with its reports, those of several documents first, and what the reports disagree on; last, the statements
 * that several documents report.
 */
export function folderNodes(findings: FolderFindings): TreeNode[] {
  const id = createIds("folderMeetings");
  const meetings = [...findings.meetings]
    .sort((a, b) => b.reports.length - a.reports.length || dateOf(a).localeCompare(dateOf(b)))
    .map((meeting) => meetingNode(meeting, findings, id));
  return [...meetings, ...statementNodes(findings, id)];
}

function meetingNode(meeting: FolderMeeting, findings: FolderFindings, id: Ids): TreeNode {
  const { reports, contradictions } = meeting;
  const label = partiesOf(meeting, findings);
  const status = valuesOf(reports, (report) => statusInWords(report.status));
  const description = [
    ...valuesOf(reports, (report) => report.place),
    ...valuesOf(reports, (report) => report.date),
    ...status,
    reports.length > 1 && documentsInWords(reports.length),
  ]
    .filter(Boolean)
    .join(" · ");
  const differences = contradictions.map(differenceInWords);
  const own = id("meeting", label);
  return {
    kind: "folderMeeting",
    id: own,
    label,
    description,
    tooltip: [label, description, ...differences].join("\n"),
    icon: {
      name: contradictions.length > 0 ? "warning" : iconOfStatus(reports[0].status),
      color: colorOf(contradictions.length > 0 ? "cue" : "person"),
    },
    spoken: [label, description, ...differences].join(", "),
    expanded: reports.length > 1,
    children: [
      ...contradictions.map((contradiction) => contradictionNode(contradiction, findings, own, id)),
      ...reports.map((report) => reportNode(report, findings, own, id)),
    ],
  };
}

function reportNode(report: MeetingReport, findings: FolderFindings, below: string, id: Ids): TreeNode {
  const place = findings.places.get(keyOfReport(report.source, report.id));
  const line = place && l10n.t("line {0}", place.line);
  const facts = [report.place, report.date, statusInWords(report.status), modeInWords(report.mode)];
  const same = findings.copies.get(report.source)?.map((source) => shortName(source, findings));
  const copies = same && l10n.t("same text in {0}", same.join(", "));
  const description = [line, ...facts, copies].filter(Boolean).join(" · ");
  return {
    kind: "report",
    id: id(below, report.source),
    label: shortName(report.source, findings),
    description,
    tooltip: [
      report.source,
      description,
      report.parties.join(", "),
      place && `“${shorten(place.words, 160)}”`,
    ]
      .filter(Boolean)
      .join("\n"),
    icon: { name: iconOfStatus(report.status) },
    ...(place && { target: { uri: place.uri, span: place.span } }),
    spoken: `${report.source}, ${description}`,
    children: [],
  };
}

function partiesOf({ parties, reports }: FolderMeeting, { places }: FolderFindings): string {
  if (parties.length > 3)
    return l10n.t("{0} and {1} more", parties.slice(0, 2).join(" – "), parties.length - 2);
  if (parties.length > 1) return parties.join(" – ");
  const words = shorten(places.get(keyOfReport(reports[0].source, reports[0].id))?.words ?? "", 60);
  return parties.length === 1 ? l10n.t("{0}: {1}", parties[0], words) : words;
}

/** Each value once, in the order of the reports. */
function valuesOf(reports: readonly MeetingReport[], read: (report: MeetingReport) => string | null) {
  return [...new Set(reports.flatMap((report) => read(report) ?? []))];
}

const dateOf = ({ reports }: FolderMeeting): string => reports.find(({ date }) => date)?.date ?? "9";
