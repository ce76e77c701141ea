import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { REVIEW_KINDS, type ReviewKind } from "../../core/decisions/reviewKind";
import type { Handlers } from "../../core/handlers";
import { type Asked, readAsked } from "../../shown/asking/asked";
import { reviewKindInWords } from "../../words/decisionWords";
import { ruleInWords } from "../../words/ruleWords";
import { EVERYTHING, passes, progressOf, type ReviewFilter, rulesOf } from "./queue";
import { wordsOfTarget } from "./reviewWords";
import type { Walking } from "./walking";

/** Narrows what the review of a document walks through, and shows all again. */
export function filterHandlers(context: Walking) {
  const { review } = context;
  return {
    filterReview: async (...args) => {
      const asked = await readAsked(context, args);
      if (!asked) return;
      const { document } = asked.annotated;
      const { answer } = asked.options;
      const filter =
        typeof answer === "object" && answer !== null
          ? { ...EVERYTHING, ...(answer as Partial<ReviewFilter>) }
          : await askFilter(asked, review.filterOf(document));
      if (filter) review.setFilter(document, filter);
    },
    clearReviewFilter: () => context.active.current && review.setFilter(context.active.current, EVERYTHING),
  } satisfies Handlers;
}

async function askFilter(asked: Asked, now: ReviewFilter): Promise<ReviewFilter | undefined> {
  const { set, reviewed, index, source } = asked.annotated;
  const { open } = progressOf(set, reviewed, EVERYTHING);
  const left = (filter: Partial<ReviewFilter>) =>
    open.filter((target) => passes(target, { ...EVERYTHING, ...filter }));
  const inWords = (count: number) => l10n.t("{0} left", count);
  const chosen = await vscode.window.showQuickPick(
    REVIEW_KINDS.map((own) => ({
      own,
      label: reviewKindInWords(own),
      description: inWords(left({ kinds: [own] }).length),
      picked: now.kinds.includes(own),
    })),
    { canPickMany: true, title: l10n.t("Filter Review (1/3): kinds") },
  );
  if (!chosen) return undefined;
  const kinds = chosen.length > 0 ? chosen.map(({ own }): ReviewKind => own) : REVIEW_KINDS;
  const ofKinds = left({ kinds });
  const rules = rulesOf(ofKinds);
  const readsLike = (code: string) => rules.filter(({ rule }) => ruleInWords(rule) === ruleInWords(code));
  const rule = await vscode.window.showQuickPick(
    [
      { rule: "", label: l10n.t("Any rule"), description: inWords(ofKinds.length) },
      ...rules.map(({ rule: code, count, example }) => ({
        rule: code,
        // Rules that read alike are told apart by their codes.
        label: readsLike(code).length > 1 ? `${ruleInWords(code)} (${code})` : ruleInWords(code),
        description: l10n.t("{0} left, for example {1}", count, wordsOfTarget(example, index, source)),
      })),
    ],
    { title: l10n.t("Filter Review (2/3): rule"), matchOnDescription: true },
  );
  if (!rule) return undefined;
  const sure = await vscode.window.showQuickPick(
    [1, 0.9, 0.75, 0.5].map((confidence) => ({
      confidence,
      label: confidence === 1 ? l10n.t("However sure") : l10n.t("At most {0} % sure", confidence * 100),
      description: inWords(left({ kinds, rule: rule.rule, confidence }).length),
    })),
    { title: l10n.t("Filter Review (3/3): confidence") },
  );
  return sure && { kinds, rule: rule.rule, confidence: sure.confidence, order: now.order };
}
