import * as l10n from "@vscode/l10n";
import type * as vscode from "vscode";
import type { AnnotatedDocument } from "../../annotations/annotationService";
import { Command } from "../../manifest/commands";
import { accept, combine, reject, type Situation } from "../../decisions/steps";
import type { Step } from "../../decisions/documentDecisions";
import { evidenceOf, spanOf, type Target } from "../../decisions/target";
import { targetInWords } from "../../words/decisionWords";
import { ruleInWords } from "../../words/ruleWords";
import type { CommandContext, Handler } from "../commandContext";
import { nothing, readAsked, tell } from "./asked";
import { pickMany } from "./pickMany";

type Decide = (situation: Situation, target: Target) => Step;

/** Settles all that are left, or what the person keeps of them. */
export function bulkCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  return [
    [Command.acceptMany, (...args) => decideMany(context, args, accept, "accept")],
    [Command.rejectMany, (...args) => decideMany(context, args, reject, "reject")],
  ];
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
  const { document } = annotated;
  const { version } = document;
  const { open } = context.review.progress(annotated);
  if (open.length === 0) return (nothing(l10n.t("nothing is left to decide")), 0);
  const chosen = options.confirmed ? open : await preview(annotated, open, code);
  // Somebody typed while the person was asked: the offsets no longer hold.
  if (chosen.length === 0 || document.version !== version) return 0;
  const step = combine(
    `${code}Many`,
    chosen.map((target) => how(situation, target)),
  );
  if (!context.decisions.commit(document, step)) return 0;
  tell(code === "accept" ? l10n.t("{0} accepted", chosen.length) : l10n.t("{0} rejected", chosen.length));
  return chosen.length;
}

async function preview(
  annotated: AnnotatedDocument,
  targets: readonly Target[],
  code: "accept" | "reject",
): Promise<readonly Target[]> {
  const rows = targets.map((target) => ({ target, ...rowOf(annotated, target) }));
  const chosen = await pickMany(rows, (some, all) =>
    code === "accept"
      ? l10n.t("Accept {0} of {1} proposals", some, all)
      : l10n.t("Reject {0} of {1} proposals", some, all),
  );
  return chosen.map(({ target }) => target);
}

/** One proposal as a line of a list. */
function rowOf({ index, source }: AnnotatedDocument, target: Target): vscode.QuickPickItem {
  const { label, detail } = targetInWords(target, index, source);
  const { rule, confidence } = evidenceOf(target);
  const sure = l10n.t("{0} % sure", Math.round(confidence * 100));
  const line = l10n.t("line {0}", source.lineAt(spanOf(target).start));
  return {
    label,
    description: [line, detail, ruleInWords(rule), sure].filter(Boolean).join(" · "),
    alwaysShow: true,
  };
}
