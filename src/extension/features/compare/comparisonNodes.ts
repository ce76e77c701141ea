import * as l10n from "@vscode/l10n";
import { type LabelSet, placeOfDisagreement } from "../../../engine";
import type { SourceText } from "../../core/annotations/sourceText";
import type { createIds, TreeNode } from "../../shown/tree/treeNode";
import { settledInWords, titleInWords } from "./comparisonWords";
import type { ShownComparison } from "./comparisons";
import { disagreementInWords } from "./disagreementWords";

/** Where two annotators differ: what is open, then what is settled, with whose version was taken. */
export function comparisonNode(
  { left, right, items }: ShownComparison,
  id: ReturnType<typeof createIds>,
  source: SourceText,
  labels: LabelSet,
): TreeNode {
  const [a, b] = [left, right].map(titleInWords);
  const rows = items.map(({ disagreement, taken }, i): { node: TreeNode; isSettled: boolean } => {
    const { label, what } = disagreementInWords(disagreement, source, labels);
    const span = placeOfDisagreement(disagreement);
    const line = l10n.t("line {0}", source.lineAt(span.start));
    const whose = taken && l10n.t("as {0} has it", taken === "left" ? a : b);
    return {
      isSettled: taken !== null,
      node: {
        kind: "disagreement",
        id: id("disagreement", label, what),
        label,
        description: [what, whose].filter(Boolean).join(" · "),
        tooltip: [label, what, l10n.t("Left: {0}. Right: {1}.", a, b), line, whose]
          .filter(Boolean)
          .join("\n"),
        icon: taken ? { name: "pass", color: "testing.iconPassed" } : { name: "diff-modified" },
        subject: String(i),
        span,
        spoken: [label, what, whose, line].filter(Boolean).join(", "),
        children: [],
      },
    };
  });
  const settled = rows.filter(({ isSettled }) => isSettled).map(({ node }) => node);
  const open = rows.filter(({ isSettled }) => !isSettled).map(({ node }) => node);
  const group: TreeNode = {
    kind: "group",
    id: id("settled"),
    label: l10n.t("Settled"),
    description: String(settled.length),
    icon: { name: "pass", color: "testing.iconPassed" },
    children: settled,
  };
  return {
    kind: "comparison",
    id: id("comparison"),
    label: l10n.t("{0} and {1} differ", a, b),
    description:
      items.length === 0
        ? l10n.t("in nothing")
        : settledInWords({ settled: settled.length, all: items.length }),
    icon: { name: "diff" },
    expanded: true,
    children: settled.length > 0 ? [...open, group] : open,
  };
}
