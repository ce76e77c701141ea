import * as l10n from "@vscode/l10n";
import type { Contradiction, FolderMeeting, MeetingReport } from "../../../engine";
import { colorOf } from "../../manifest/colors";
import { createIds, type TreeNode } from "../../shown/tree/treeNode";
import { documentsInWords } from "../../words/countWords";
import { iconOfStatus } from "../../words/icons";
import { shorten } from "../../words/shorten";
import { modeInWords, statusInWords } from "../../words/typeWords";
import { type FolderFindings, keyOfReport } from "./folderFindings";

type Ids = ReturnType<typeof createIds>;

/** Each meeting of a folder with its reports, those of several documents first, and what the reports disagree on. */
export function folderNodes(findings: FolderFindings): TreeNode[] {
  const id = createIds();
  return [...findings.meetings]
    .sort((a, b) => b.reports.length - a.reports.length || dateOf(a).localeCompare(dateOf(b)))
    .map((meeting) => meetingNode(meeting, findings, id));
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

function contradictionNode(
  contradiction: Contradiction,
  findings: FolderFindings,
  below: string,
  id: Ids,
): TreeNode {
  const words = differenceInWords(contradiction);
  return {
    kind: "contradiction",
    id: id(below, contradiction.field),
    label: labelOf(contradiction.field),
    description: contradiction.values
      .map(
        ({ value, sources }) =>
          `${valueInWords(contradiction.field, value)} (${sources.map((source) => shortName(source, findings)).join(", ")})`,
      )
      .join(" ≠ "),
    tooltip: words,
    icon: { name: "warning", color: colorOf("cue") },
    spoken: words,
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

/** "The documents differ in the date: 2026-03-02 (a.txt); 2026-03-03 (b.txt)". */
function differenceInWords({ field, values }: Contradiction): string {
  const claims = values.map(({ value, sources }) => `${valueInWords(field, value)} (${sources.join(", ")})`);
  return `${fieldInWords(field)}: ${claims.join("; ")}`;
}

function labelOf(field: Contradiction["field"]): string {
  switch (field) {
    case "date":
      return l10n.t("Date differs");
    case "place":
      return l10n.t("Place differs");
    case "status":
      return l10n.t("Status differs");
  }
}

function fieldInWords(field: Contradiction["field"]): string {
  switch (field) {
    case "date":
      return l10n.t("The documents differ in the date");
    case "place":
      return l10n.t("The documents differ in the place");
    case "status":
      return l10n.t("The documents differ in whether it took place");
  }
}

const valueInWords = (field: Contradiction["field"], value: string): string =>
  field === "status" ? statusInWords(value as MeetingReport["status"]) : value;

/** A document's name within the folder. */
const shortName = (source: string, { root }: FolderFindings): string =>
  source.startsWith(`${root}/`) ? source.slice(root.length + 1) : source;

/** Each value once, in the order of the reports. */
function valuesOf(reports: readonly MeetingReport[], read: (report: MeetingReport) => string | null) {
  return [...new Set(reports.flatMap((report) => read(report) ?? []))];
}

const dateOf = ({ reports }: FolderMeeting): string => reports.find(({ date }) => date)?.date ?? "9";
