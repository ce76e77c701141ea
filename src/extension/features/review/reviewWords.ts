import * as l10n from "@vscode/l10n";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { REVIEW_KINDS } from "../../core/decisions/reviewKind";
import { evidenceOf, spanOf, type Target } from "../../core/decisions/target";
import { confidenceInWords } from "../../words/confidenceWords";
import { reviewKindInWords, targetInWords } from "../../words/decisionWords";
import { ruleInWords } from "../../words/ruleWords";
import { shorten } from "../../words/shorten";
import { speakerInWords } from "../../words/speakerWords";
import { typeInWords } from "../../words/typeWords";
import type { ReviewFilter } from "./queue";

/** What is proposed about the words, without them: type and full name, speaker or parties; and how sure, and why. */
export function proposalInWords(target: Target, index: AnnotationIndex, source: SourceText): string {
  const { rule, confidence } = evidenceOf(target);
  const sure = l10n.t("{0}: {1}", confidenceInWords(confidence), ruleInWords(rule));
  return [...claimInWords(target, index, source), sure].filter(Boolean).join(" · ");
}

function claimInWords(target: Target, index: AnnotationIndex, source: SourceText): string[] {
  switch (target.kind) {
    case "mention": {
      const { name, type } = target.entity;
      return [typeInWords(type), name === source.textOf(target.mention) ? "" : shorten(name, 60)];
    }
    case "statement": {
      const speaker = speakerInWords(target.statement, index, source);
      return [speaker === "" ? l10n.t("statement") : l10n.t("statement by {0}", shorten(speaker, 60))];
    }
    case "meeting":
      return [l10n.t("meeting"), shorten(targetInWords(target, index, source).label, 80)];
  }
}

/** The proposal by its own words, for messages. */
export function wordsOfTarget(target: Target, index: AnnotationIndex, source: SourceText): string {
  return target.kind === "mention"
    ? l10n.t("“{0}”", shorten(source.textOf(spanOf(target)), 40))
    : shorten(targetInWords(target, index, source).label, 60);
}

/** What a filter lets through. */
export function filterInWords({ kinds, rule, confidence, order }: ReviewFilter): string {
  const isAllKinds = REVIEW_KINDS.every((kind) => kinds.includes(kind));
  return [
    isAllKinds ? "" : kinds.map(reviewKindInWords).join(", "),
    rule === "" ? "" : ruleInWords(rule),
    confidence < 1 ? l10n.t("at most {0} % sure", confidence * 100) : "",
    order === "doubt" ? l10n.t("the doubtful first") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The keys of the review, in short. */
export const keysInWords = (): string =>
  l10n.t("A accept · R reject · T type · S speaker · N next · P previous · U undo · Q or Esc end");
