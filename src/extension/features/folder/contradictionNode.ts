import type { Contradiction, MeetingReport } from "../../../engine";
import { colorOf } from "../../manifest/colors";
import type { createIds, TreeNode } from "../../shown/tree/treeNode";
import { differenceInWords as sentenceOf, labelOfDifference } from "../../words/differenceWords";
import { statusInWords } from "../../words/typeWords";
import type { FolderFindings } from "./folderFindings";

export type Ids = ReturnType<typeof createIds>;

/** On what the reports of one meeting, or of one statement, do not agree. */
export function contradictionNode(
  contradiction: Contradiction,
  findings: Pick<FolderFindings, "root">,
  below: string,
  id: Ids,
): TreeNode {
  const words = differenceInWords(contradiction);
  return {
    kind: "contradiction",
    id: id(below, contradiction.field),
    label: labelOfDifference(contradiction.field),
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

/** "The documents differ in the date: 2026-03-02 (a.txt); 2026-03-03 (b.txt)". */
export function differenceInWords({ field, values }: Contradiction): string {
  const claims = values.map(({ value, sources }) => `${valueInWords(field, value)} (${sources.join(", ")})`);
  return `${sentenceOf(field)}: ${claims.join("; ")}`;
}

const valueInWords = (field: Contradiction["field"], value: string): string =>
  field === "status" ? statusInWords(value as MeetingReport["status"]) : value;

/** A document's name within the folder. */
export const shortName = (source: string, { root }: Pick<FolderFindings, "root">): string =>
  source.startsWith(`${root}/`) ? source.slice(root.length + 1) : source;
