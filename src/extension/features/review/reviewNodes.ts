import * as l10n from "@vscode/l10n";
import {
  type Decision,
  isOrphan,
  type LabelSet,
  type LivePlace,
  placesOf,
  type Reviewed,
  type SidecarConflict,
} from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { keyOf, spanOf, type Target } from "../../core/decisions/target";
import { colorOf } from "../../manifest/colors";
import { createIds, type TreeNode } from "../../shown/tree/treeNode";
import { targetInWords, verdictInWords, wordsOfPlace } from "../../words/decisionWords";
import { coloredIconOfType } from "../../words/icons";
import { shorten } from "../../words/shorten";

/** What the review tree is made of. */
export interface ReviewModel {
  readonly index: AnnotationIndex;
  readonly source: SourceText;
  readonly reviewed: Reviewed;
  readonly decisions: readonly Decision<LivePlace>[];
  readonly conflicts: readonly SidecarConflict[];
  /** Rows of other features, before all others. */
  readonly more?: (id: ReturnType<typeof createIds>) => readonly TreeNode[];
  /** The project's own labels. */
  readonly labels: LabelSet;
  /** Proposals are being walked through: those that are left are listed openly. */
  readonly isReviewing: boolean;
  /** Undecided proposals that pass the filter. */
  readonly open: readonly Target[];
  /** The words that a decision was about when they were last seen. */
  readonly wordsOf: (id: string) => string;
}

/** Rows at most in the group of what is left to decide: more are reached by walking. */
const MOST_OPEN = 500;

/** Groups: conflicts, orphans, what is left to decide, what was decided, what was rejected. */
export function reviewNodes(model: ReviewModel): TreeNode[] {
  const { reviewed, decisions, conflicts, open, source } = model;
  const id = createIds();
  const group = (
    name: string,
    label: string,
    icon: TreeNode["icon"],
    children: readonly TreeNode[],
    count = children.length,
    expanded = true,
  ): TreeNode[] =>
    children.length === 0
      ? []
      : [{ kind: "group", id: id(name), label, description: String(count), icon, children, expanded }];
  const orphans = reviewed.orphans.filter(isOrphan);
  const lost = new Set(orphans.map(({ id: own }) => own));
  const rejected = new Set(reviewed.rejected.map(({ id: own }) => own));
  const row = (
    kind: "decision" | "orphan",
    decision: Decision<LivePlace>,
    icon: TreeNode["icon"],
  ): TreeNode => {
    const words = shorten(model.wordsOf(decision.id), 80);
    const [place] = placesOf(decision);
    const line = place ? l10n.t("line {0}", source.lineAt(place.start)) : l10n.t("not in the text");
    const what = verdictInWords(decision, wordsOfPlace(source));
    return {
      kind,
      id: id(kind, words, what),
      label: words === "" ? what : kind === "orphan" ? l10n.t("“{0}”", words) : words,
      description: [what, place && line].filter(Boolean).join(" · "),
      tooltip: [
        l10n.t("“{0}”", model.wordsOf(decision.id)),
        what,
        line,
        [decision.annotator, new Date(decision.time).toLocaleString()].filter(Boolean).join(", "),
      ].join("\n"),
      icon,
      subject: decision.id,
      ...(place && { span: place }),
      spoken: [words, what, line].join(", "),
      children: [],
    };
  };
  const settled = decisions.filter(({ id: own }) => !lost.has(own) && !rejected.has(own));
  return [
    ...(model.more?.(id) ?? []),
    ...group(
      "conflicts",
      l10n.t("Changed in two places"),
      { name: "git-merge", color: "list.warningForeground" },
      conflicts.map((conflict) => conflictNode(conflict, id, model)),
    ),
    ...group(
      "orphans",
      l10n.t("Lost their words"),
      { name: "debug-disconnect", color: "list.warningForeground" },
      orphans.map((decision) =>
        row("orphan", decision, { name: "question", color: "list.warningForeground" }),
      ),
    ),
    ...group(
      // Another id, so that the editor opens and closes it as the review begins and ends.
      model.isReviewing ? "open" : "left",
      l10n.t("To decide"),
      { name: "circle-large-outline" },
      open.slice(0, MOST_OPEN).map((target) => openNode(target, model, id)),
      open.length,
      model.isReviewing,
    ),
    ...group(
      "decided",
      l10n.t("Accepted, corrected and added"),
      { name: "pass", color: "testing.iconPassed" },
      inOrder(settled).map((decision) => row("decision", decision, { name: iconOfVerdict(decision) })),
    ),
    ...group(
      "rejected",
      l10n.t("Rejected"),
      { name: "circle-slash" },
      inOrder(reviewed.rejected).map((decision) => row("decision", decision, { name: "circle-slash" })),
    ),
  ];
}

function conflictNode(
  { id: own, mine, theirs }: SidecarConflict,
  id: ReturnType<typeof createIds>,
  model: ReviewModel,
): TreeNode {
  const said = (side: typeof mine) => (side ? verdictInWords(side) : l10n.t("deleted"));
  const words = model.wordsOf(own) || (theirs ?? mine)?.id || own;
  return {
    kind: "conflict",
    id: id("conflict", own),
    label: shorten(words, 60),
    description: l10n.t("here {0}; there {1}", said(mine), said(theirs)),
    icon: { name: "git-merge", color: "list.warningForeground" },
    subject: own,
    children: [],
  };
}

function openNode(
  target: Target,
  { index, source, labels }: ReviewModel,
  id: ReturnType<typeof createIds>,
): TreeNode {
  const { label, detail } = targetInWords(target, index, source);
  const span = spanOf(target);
  const line = l10n.t("line {0}", source.lineAt(span.start));
  return {
    kind: "undecided",
    id: id("open", keyOf(target)),
    label,
    description: [detail, line].filter(Boolean).join(" · "),
    icon:
      target.kind === "mention"
        ? coloredIconOfType(target.entity.type, labels.entities)
        : { name: target.kind === "statement" ? "comment" : "comment-discussion", color: colorOf("cue") },
    proposal: keyOf(target),
    span,
    spoken: [label, detail, line].join(", "),
    children: [],
  };
}

const iconOfVerdict = ({ verdict }: Decision<LivePlace>): string =>
  verdict.kind === "add"
    ? "add"
    : verdict.kind === "accept"
      ? "check"
      : verdict.kind === "note"
        ? "note"
        : "edit";

function inOrder(decisions: readonly Decision<LivePlace>[]): Decision<LivePlace>[] {
  const at = (decision: Decision<LivePlace>) => placesOf(decision)[0]?.start ?? Infinity;
  return [...decisions].sort((a, b) => at(a) - at(b));
}
