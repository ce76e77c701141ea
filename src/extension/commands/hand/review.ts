import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument } from "../../annotations/annotationService";
import { Command } from "../../contributions";
import { accept, combine, forget, reject, type Situation } from "../../decisions/steps";
import type { Step } from "../../decisions/documentDecisions";
import { evidenceOf, keyOf, spanOf, type Target } from "../../decisions/target";
import { EVERYTHING, REVIEW_KINDS, type ReviewFilter, type ReviewKind } from "../../review/queue";
import { reviewKindInWords, targetInWords } from "../../words/decisionWords";
import { ruleInWords } from "../../words/ruleWords";
import { reveal, type CommandContext, type Handler } from "../commandContext";
import { nothing, readAsked, targetsOf, type Asked } from "./asked";

type Decide = (situation: Situation, target: Target) => Step;

/** Walks through proposals and settles them, singly and in bulk. */
export function reviewCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  const { review } = context;
  return [
    [
      Command.startReview,
      async (...args) => {
        review.isOn = true;
        return go(context, args, 1);
      },
    ],
    [Command.stopReview, () => void (review.isOn = false)],
    [Command.nextUndecided, (...args) => go(context, args, 1)],
    [Command.previousUndecided, (...args) => go(context, args, -1)],
    [Command.accept, (...args) => decide(context, args, accept, "accept")],
    [Command.reject, (...args) => decide(context, args, reject, "reject")],
    [Command.acceptMany, (...args) => decideMany(context, args, accept, "accept")],
    [Command.rejectMany, (...args) => decideMany(context, args, reject, "reject")],
    [Command.filterReview, (...args) => filterReview(context, args)],
    [Command.restore, (...args) => takeBack(context, args)],
  ];
}

/** Goes to the next undecided proposal; returns its key. */
async function go(
  context: CommandContext,
  args: readonly unknown[],
  direction: 1 | -1,
): Promise<string | undefined> {
  const asked = await readAsked(context, args);
  if (!asked) return undefined;
  const target = context.review.next(asked.annotated, asked.selection.start, direction);
  context.review.current = target;
  if (target) await reveal(asked.annotated.document, spanOf(target));
  else nothing(l10n.t("nothing is left to decide"));
  return target && keyOf(target);
}

async function decide(
  context: CommandContext,
  args: readonly unknown[],
  how: Decide,
  code: string,
): Promise<boolean> {
  const { review, decisions } = context;
  const asked = await readAsked(context, args);
  if (!asked) return false;
  const targets = chosenTargets(context, asked);
  if (targets.length === 0) nothing(l10n.t("put the cursor on a mark"));
  const before =
    review.isOn && asked.nodes.length === 0
      ? review.next(asked.annotated, asked.selection.start, 1)
      : undefined;
  const step = combine(
    code,
    targets.map((target) => how(asked.situation, target)),
  );
  const done = decisions.commit(asked.annotated.document, step);
  if (before) {
    const annotated = await context.service.current(asked.annotated.document);
    const open = annotated ? review.progress(annotated).open : [];
    const next = open.find((target) => keyOf(target) === keyOf(before)) ?? open[0];
    review.current = next;
    if (next) await reveal(asked.annotated.document, spanOf(next));
  }
  return done;
}

function chosenTargets({ review }: CommandContext, asked: Asked): Target[] {
  const { nodes, options, annotated, selection } = asked;
  const current =
    review.isOn && nodes.length === 0 && options.id === undefined && options.start === undefined
      ? review.currentIn(annotated, selection.start)
      : undefined;
  return current ? [current] : targetsOf(asked);
}

/** Lists what would change; all that stays picked is settled at once. Returns how many. */
async function decideMany(
  context: CommandContext,
  args: readonly unknown[],
  how: Decide,
  code: "accept" | "reject",
): Promise<number> {
  const asked = await readAsked(context, args);
  if (!asked) return 0;
  const { annotated, options, situation } = asked;
  const { open } = context.review.progress(annotated);
  if (open.length === 0) nothing(l10n.t("nothing is left to decide"));
  const chosen = options.confirmed ? open : await preview(annotated, open, code);
  if (chosen.length === 0) return 0;
  const step = combine(
    `${code}Many`,
    chosen.map((target) => how(situation, target)),
  );
  return context.decisions.commit(annotated.document, step) ? chosen.length : 0;
}

async function preview(
  annotated: AnnotatedDocument,
  targets: readonly Target[],
  code: "accept" | "reject",
): Promise<readonly Target[]> {
  if (targets.length === 0) return [];
  const rows = targets.map((target) => ({ target, picked: true, ...rowOf(annotated, target) }));
  const chosen = await vscode.window.showQuickPick(rows, {
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    title:
      code === "accept"
        ? l10n.t("Accept {0} proposals", targets.length)
        : l10n.t("Reject {0} proposals", targets.length),
    placeHolder: l10n.t("All that stay ticked change at once"),
  });
  return chosen?.map(({ target }) => target) ?? [];
}

/** One proposal as a line of a list. */
export function rowOf(annotated: AnnotatedDocument, target: Target): vscode.QuickPickItem {
  const { label, detail } = targetInWords(target, annotated.index, annotated.source);
  const { rule, confidence } = evidenceOf(target);
  const sure = l10n.t("{0} % sure", Math.round(confidence * 100));
  return { label, description: [detail, ruleInWords(rule), sure].filter(Boolean).join(" · ") };
}

async function filterReview(context: CommandContext, args: readonly unknown[]): Promise<void> {
  const asked = await readAsked(context, args);
  if (!asked) return;
  const { answer } = asked.options;
  if (typeof answer === "object" && answer !== null) {
    context.review.filter = { ...EVERYTHING, ...(answer as Partial<ReviewFilter>) };
    return;
  }
  const filter = await askFilter(asked, context.review.filter);
  if (filter) context.review.filter = filter;
}

async function askFilter(asked: Asked, now: ReviewFilter): Promise<ReviewFilter | undefined> {
  const kinds = await vscode.window.showQuickPick(
    REVIEW_KINDS.map((own) => ({ own, label: reviewKindInWords(own), picked: now.kinds.includes(own) })),
    { canPickMany: true, title: l10n.t("Review: kinds") },
  );
  if (!kinds) return undefined;
  const rules = new Map<string, number>();
  for (const { mention } of asked.annotated.index.mentions) count(rules, mention.evidence.rule);
  for (const { evidence } of [...asked.annotated.set.statements, ...asked.annotated.set.meetings])
    count(rules, evidence.rule);
  const rule = await vscode.window.showQuickPick(
    [
      { rule: "", label: l10n.t("Any rule") },
      ...[...rules]
        .sort(([, a], [, b]) => b - a)
        .map(([code, times]) => ({
          rule: code,
          label: ruleInWords(code),
          description: `${code} · ${times}`,
        })),
    ],
    { title: l10n.t("Review: rule"), matchOnDescription: true },
  );
  if (!rule) return undefined;
  const sure = await vscode.window.showQuickPick(
    [1, 0.9, 0.75, 0.5].map((confidence) => ({
      confidence,
      label: confidence === 1 ? l10n.t("However sure") : l10n.t("At most {0} % sure", confidence * 100),
    })),
    { title: l10n.t("Review: confidence") },
  );
  return (
    sure && {
      kinds: kinds.length > 0 ? kinds.map(({ own }): ReviewKind => own) : REVIEW_KINDS,
      rule: rule.rule,
      confidence: sure.confidence,
    }
  );
}

function count(rules: Map<string, number>, rule: string): void {
  rules.set(rule, (rules.get(rule) ?? 0) + 1);
}

/** Takes decisions back: a rejected proposal is proposed again, an orphan is let go. */
async function takeBack(context: CommandContext, args: readonly unknown[]): Promise<boolean> {
  const asked = await readAsked(context, args);
  if (!asked) return false;
  const { nodes, options, situation, annotated } = asked;
  const known = new Set(situation.live.map(({ id }) => id));
  const ids = [...nodes.map(({ subject }) => subject), options.id].flatMap((id) =>
    id !== undefined && known.has(id) ? [id] : [],
  );
  const own =
    ids.length > 0
      ? ids
      : targetsOf(asked).flatMap((target) => situation.reviewed.decidedBy.get(keyOf(target)) ?? []);
  return context.decisions.commit(annotated.document, forget(own));
}
