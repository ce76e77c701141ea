import * as l10n from "@vscode/l10n";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { REVIEW_KINDS } from "../../core/decisions/reviewKind";
import { evidenceOf, spanOf, type Target } from "../../core/decisions/target";
import { confidenceInWords } from "../../words/confidenceWords";
import { mentionsInWords } from "../../words/countWords";
import { reviewKindInWords, targetInWords } from "../../words/decisionWords";
import { ruleInWords } from "../../words/ruleWords";
import { shorten } from "../../words/shorten";
import { speakerInWords } from "../../words/speakerWords";
import { typeInWords } from "../../words/typeWords";
import type { Progress, ReviewFilter } from "./queue";

/**
 * What is proposed about the words, without them: type and full name, speaker or parties; of a name, how often it is there;
 * and how sure, and why, of what is most doubtful.
 */
export function proposalInWords(
  targets: readonly Target[],
  index: AnnotationIndex,
  source: SourceText,
): string {
  const doubtful = targets.reduce((least, one) =>
    evidenceOf(one).confidence < evidenceOf(least).confidence ? one : least,
  );
  const { rule, confidence } = evidenceOf(doubtful);
  const sure = l10n.t("{0}: {1}", confidenceInWords(confidence), ruleInWords(rule));
  const often = targets.length > 1 ? mentionsInWords(targets.length) : "";
  return [...claimInWords(targets[0], index, source), often, sure].filter(Boolean).join(" · ");
}

/** The same in a few words, for beside the mark: "person, 12 mentions · likely". */
export function proposalInShort(
  targets: readonly Target[],
  index: AnnotationIndex,
  source: SourceText,
): string {
  const [what] = claimInWords(targets[0], index, source);
  const often = targets.length > 1 ? mentionsInWords(targets.length) : "";
  const least = Math.min(...targets.map((one) => evidenceOf(one).confidence));
  return [[what, often].filter(Boolean).join(", "), confidenceInWords(least)].join(" · ");
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

/** Several proposals as one: a name by its words and how often. */
export function wordsOfTargets(
  targets: readonly Target[],
  index: AnnotationIndex,
  source: SourceText,
): string {
  const [first, ...others] = targets;
  const words = wordsOfTarget(first, index, source);
  if (others.length === 0) return words;
  const isOneName =
    first.kind === "mention" &&
    others.every((one) => one.kind === "mention" && one.entity.id === first.entity.id);
  return isOneName
    ? l10n.t("{0}, {1}", words, mentionsInWords(targets.length))
    : l10n.t("{0} proposals", targets.length);
}

/** How far a review is: "12 of 67 decided, 9 steps to go". */
export function progressInWords({ decided, open, steps, hidden }: Progress): string {
  const counts = l10n.t("{0} of {1} decided", decided, decided + open.length + hidden.length);
  const left = steps.length === 1 ? l10n.t("1 step to go") : l10n.t("{0} steps to go", steps.length);
  return [counts, left].join(", ");
}

/** What a filter lets through. */
export function filterInWords({ kinds, rule, confidence, order }: ReviewFilter): string {
  const isAllKinds = REVIEW_KINDS.every((kind) => kinds.includes(kind));
  return [
    isAllKinds ? "" : kinds.map(reviewKindInWords).join(", "),
    rule === "" ? "" : ruleInWords(rule),
    confidence < 1 ? l10n.t("at most {0} % sure", confidence * 100) : "",
    order === "text" ? l10n.t("in the order of the text") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The keys of the review, in short. A and R decide on all mentions of a name that are framed. */
export const keysInWords = (): string =>
  l10n.t(
    "A accept · R reject · O one mention only · T type · S speaker · N next · P previous · U undo · Q or Esc end",
  );
