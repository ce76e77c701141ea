import * as l10n from "@vscode/l10n";
import type * as vscode from "vscode";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { accept, combine, reject, type Situation } from "../../core/decisions/edits";
import { evidenceOf, spanOf, type Target } from "../../core/decisions/target";
import type { Handlers } from "../../core/handlers";
import { readAsked } from "../../shown/asking/asked";
import { pickMany } from "../../shown/asking/pickMany";
import { tell } from "../../shown/asking/tell";
import { targetInWords } from "../../words/decisionWords";
import { ruleInWords } from "../../words/ruleWords";
import type { Walking } from "./walking";

type Decide = (situation: Situation, target: Target) => DecisionEdit;

/** Settles all that are left, or what the person keeps of them. */
export function decideManyHandlers(context: Walking) {
  return {
    acceptMany: (...args) => decideMany(context, args, accept, "accept"),
    rejectMany: (...args) => decideMany(context, args, reject, "reject"),
  } satisfies Handlers;
}

/** Lists what would change; all that stays picked is settled at once. Returns how many. */
async function decideMany(
  context: Walking,
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
  if (open.length === 0) return (tell(l10n.t("nothing is left to decide")), 0);
  const chosen = options.confirmed ? open : await preview(annotated, open, code);
  // Somebody typed while the person was asked: the offsets no longer hold.
  if (chosen.length === 0 || document.version !== version) return 0;
  const edit = combine(
    `${code}Many`,
    chosen.map((target) => how(situation, target)),
  );
  if (!context.decisions.commit(document, edit)) return 0;
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
