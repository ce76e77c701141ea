import * as l10n from "@vscode/l10n";
import type { Claim, Decision, LivePlace, ReviewState } from "../../engine";
import type { AnnotationIndex } from "../core/annotations/annotationIndex";
import type { SourceText } from "../core/annotations/sourceText";
import type { ReviewKind } from "../core/decisions/reviewKind";
import type { Target } from "../core/decisions/target";
import { correctionInWords } from "./correctionWords";
import { partiesInWords } from "./meetingWords";
import { shorten } from "./shorten";
import { contentInWords, speakerAndCue } from "./speakerWords";
import { typeInWords } from "./typeWords";

export function stateInWords(state: ReviewState): string {
  switch (state) {
    case "proposed":
      return l10n.t("proposed");
    case "accepted":
      return l10n.t("accepted");
    case "rejected":
      return l10n.t("rejected");
    case "corrected":
      return l10n.t("corrected");
    case "added":
      return l10n.t("added by hand");
  }
}

/** Codicon of a state; none for what is merely proposed. */
export function iconOfState(state: ReviewState): string | undefined {
  const icons: Readonly<Partial<Record<ReviewState, string>>> = {
    accepted: "pass",
    rejected: "circle-slash",
    corrected: "edit",
    added: "add",
  };
  return icons[state];
}

export function reviewKindInWords(kind: ReviewKind): string {
  switch (kind) {
    case "name":
      return l10n.t("Names");
    case "reference":
      return l10n.t("Descriptions and Pronouns");
    case "statement":
      return l10n.t("Statements");
    case "meeting":
      return l10n.t("Meetings");
  }
}

/** Kinds of marks as agreement is measured on them. */
export function kindOfMarkInWords(kind: string): string {
  switch (kind) {
    case "content":
      return l10n.t("what was said");
    case "cue":
      return l10n.t("reporting words");
    case "source":
      return l10n.t("source");
    case "meeting":
      return l10n.t("meeting");
    default:
      return typeInWords(kind);
  }
}

export interface TargetWords {
  readonly label: string;
  readonly detail: string;
}

export function targetInWords(target: Target, index: AnnotationIndex, source: SourceText): TargetWords {
  switch (target.kind) {
    case "mention": {
      const words = shorten(source.textOf(target.mention), 80);
      const { name, type } = target.entity;
      return {
        label: words,
        detail: [typeInWords(type), name !== words && name].filter(Boolean).join(" · "),
      };
    }
    case "statement": {
      const { statement } = target;
      return {
        label: shorten(speakerAndCue(statement, index, source), 80),
        detail: shorten(contentInWords(statement, source), 100),
      };
    }
    case "meeting":
      return { label: partiesInWords(target.meeting, index, source), detail: l10n.t("meeting") };
  }
}

/** The words at a place, if it is in the text. */
export const wordsOfPlace =
  (source: Pick<SourceText, "textOf">) =>
  (place: LivePlace): string =>
    place ? shorten(source.textOf(place), 60) : "";

/**
 * What a decision says, without the words that it is about: "person", "statement", "name: Lena Moss". `textOf`: the words
 * at other places that it names, where they are at hand.
 */
export function verdictInWords<Place>(
  { verdict }: Pick<Decision<Place>, "verdict">,
  textOf: (place: Place) => string = () => "",
): string {
  switch (verdict.kind) {
    case "add":
      return l10n.t("added: {0}", claimInWords(verdict.claim));
    case "accept":
      return l10n.t("accepted: {0}", claimInWords(verdict.claim));
    case "reject":
      return l10n.t("rejected: {0}", claimInWords(verdict.claim));
    case "correct":
      return l10n.t("corrected: {0}", correctionInWords(verdict.was, verdict.claim, textOf));
    case "rename":
      return l10n.t("is called {0}", verdict.name);
    case "retype":
      return l10n.t("is of the type {0}", typeInWords(verdict.type));
    case "merge": {
      const other = textOf(verdict.into);
      return other === "" ? l10n.t("is the same as another name") : l10n.t("is the same as “{0}”", other);
    }
    case "split":
      return verdict.name === verdict.at.slice(0, 1).map(textOf).join("")
        ? l10n.t("is one of its own, apart from the rest")
        : l10n.t("is “{0}”, apart from the rest", verdict.name);
    case "note":
      return l10n.t("note: {0}", shorten(verdict.text, 80));
  }
}

function claimInWords(claim: Claim<unknown>): string {
  switch (claim.kind) {
    case "mention":
      return typeInWords(claim.type);
    case "statement":
      return claim.speaker
        ? l10n.t("statement by {0}", claim.speaker.name)
        : l10n.t("statement by nobody named");
    case "meeting":
      return l10n.t("meeting");
  }
}
