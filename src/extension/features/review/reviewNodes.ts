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
import { confidenceInWords } from "../../words/confidenceWords";
import { mentionsInWords } from "../../words/countWords";
import { coloredIconOfType } from "../../words/icons";
import { shorten } from "../../words/shorten";
import { typeInWords } from "../../words/typeWords";
import { doubtOf, type Step } from "./queue";

/** What the review tree is made of. */
export interface ReviewModel {
  readonly index: AnnotationIndex;
  readonly source: SourceText;
  readonly reviewed: Reviewed;
  readonly decisions: readonly Decision<LivePlace>[];
  readonly conflicts: readonly SidecarConflict[];
  /** Rows of other features, before all others. */
  readonly more?: (id: ReturnType<typeof createIds>) => readonly TreeNode[];
  /** Each mention is walked through by itself, in the order of the text. */
  readonly isInOrder: boolean;
  /** The project's own labels. */
  readonly labels: LabelSet;
  /** Proposals are being walked through: those that are left are listed openly. */
  readonly isReviewing: boolean;
  /** Undecided proposals that pass the filter, as they are walked through. */
  readonly steps: readonly Step[];
  /** The words that a decision was about when they were last seen. */
  readonly wordsOf: (id: string) => string;
}

/** Rows at most in the group of what is left to decide: more are reached by walking. */
const MOST_OPEN = 500;

/** Groups: conflicts, orphans, what is left to decide, what was decided, what was rejected. */
export function reviewNodes(model: ReviewModel): TreeNode[] {
  const { reviewed, decisions, conflicts, steps, source } = model;
  const id = createIds("decisions");
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
      openNodes(steps.slice(0, MOST_OPEN), model, id),
      steps.length,
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

/** The steps, those of a kind in a group of their own; those in the order of the text in no group. */
function openNodes(
  steps: readonly Step[],
  model: ReviewModel,
  id: ReturnType<typeof createIds>,
): readonly TreeNode[] {
  const rows = (some: readonly Step[]) => some.map((step) => stepNode(step, model, id));
  if (model.isInOrder) return rows(steps);
  const kinds = [
    ["mention", l10n.t("Names"), "account"],
    ["statement", l10n.t("Statements"), "comment"],
    ["meeting", l10n.t("Meetings"), "comment-discussion"],
  ] as const;
  return kinds.flatMap(([kind, label, icon]): TreeNode[] => {
    const children = rows(steps.filter(([{ kind: own }]) => own === kind));
    if (children.length === 0) return [];
    const description = String(children.length);
    return [
      {
        kind: "group",
        id: id("open", kind),
        label,
        description,
        icon: { name: icon },
        children,
        expanded: true,
      },
    ];
  });
}

/** A name with the mentions that are left below it, or one proposal. */
function stepNode(step: Step, model: ReviewModel, id: ReturnType<typeof createIds>): TreeNode {
  const [first] = step;
  if (step.length === 1 || first.kind !== "mention") return openNode(first, model, id);
  const { name, type } = first.entity;
  const often = mentionsInWords(step.length);
  const sure = confidenceInWords(doubtOf(step));
  const inText = [...step].sort((a, b) => spanOf(a).start - spanOf(b).start);
  return {
    kind: "undecided",
    id: id("step", type, name),
    label: shorten(name, 80),
    description: [often, sure].join(" · "),
    tooltip: [name, [typeInWords(type), often, sure].join(" · ")].join("\n"),
    icon: coloredIconOfType(type, model.labels.entities),
    proposal: keyOf(first),
    proposals: step.map(keyOf),
    span: spanOf(first),
    spoken: [name, typeInWords(type), often, sure].join(", "),
    children: inText.map((target) => openNode(target, model, id)),
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
