import * as l10n from "@vscode/l10n";
import {
  type Disagreement,
  type FactDisagreement,
  type FactValue,
  type LabelSet,
  type MeetingMode,
  type MeetingStatus,
  placeOfDisagreement,
  type StatementAct,
  type StatementForm,
} from "../../../engine";
import type { SourceText } from "../../core/annotations/sourceText";
import { attributeValueInWords } from "../../words/attributeWords";
import { mentionsInWords } from "../../words/countWords";
import { kindOfMarkInWords } from "../../words/decisionWords";
import { shorten } from "../../words/shorten";
import { actInWords, formInWords, modeInWords, statusInWords } from "../../words/typeWords";

export interface DisagreementWords {
  /** The words of the text that it is about. */
  readonly label: string;
  /** What it is about, and what each says: "speaker: Lena Moss ↔ nobody". */
  readonly what: string;
}

/** Two annotators' difference in plain words. */
export function disagreementInWords(
  one: Disagreement,
  source: SourceText,
  labels: LabelSet,
): DisagreementWords {
  return { label: labelOf(one, source), what: whatOf(one, source, labels) };
}

function labelOf(one: Disagreement, source: SourceText): string {
  const { start, end } = placeOfDisagreement(one);
  const isLong =
    one.reason === "fact"
      ? one.on === "statement"
      : one.left?.kind === "statement" || one.right?.kind === "statement";
  if (!isLong) return shorten(source.textOf({ start, end }), 60);
  // A statement is known by its reporting words and what follows them.
  const [line] = source.textOf({ start, end: Math.max(end, start + 70) }).split(/[\r\n]/u);
  return shorten(line, 60);
}

const versus = (left: string, right: string): string => l10n.t("{0} ↔ {1}", left, right);
const about = (fact: string, left: string, right: string): string =>
  l10n.t("{0}: {1}", fact, versus(left, right));

function whatOf(one: Disagreement, source: SourceText, labels: LabelSet): string {
  if (one.reason === "fact") return factOf(one, source, labels);
  const { left, right } = one;
  const kind = (mark: typeof left) => (mark ? kindOfMarkInWords(mark.kind) : l10n.t("nothing"));
  const quoted = (mark: typeof left) => (mark ? l10n.t("“{0}”", shorten(source.textOf(mark), 60)) : "");
  switch (one.reason) {
    case "span":
      return about(l10n.t("extent"), quoted(left), quoted(right));
    case "kind":
      return about(l10n.t("type"), kind(left), kind(right));
    case "missing":
      return versus(kind(left), kind(right));
  }
}

function factOf(one: FactDisagreement, source: SourceText, labels: LabelSet): string {
  const [left, right] = [one.left, one.right].map((value) => valueOf(one, value, source));
  if (one.fact === "entity" && left === right) {
    const [a, b] = [one.left, one.right].map((value) => withLine(value, source));
    return about(l10n.t("belongs to"), a, b);
  }
  const said = about(nameOfFact(one, labels), left, right);
  return one.spans.length > 1 ? l10n.t("{0} ({1})", said, mentionsInWords(one.spans.length)) : said;
}

/** The facts of marks in words; an attribute is named as its project labels it. */
const FACTS: Readonly<Record<Exclude<FactDisagreement["fact"], "attribute">, () => string>> = {
  name: () => l10n.t("full name"),
  entity: () => l10n.t("belongs to"),
  content: () => l10n.t("what was said"),
  cue: () => l10n.t("reporting words"),
  source: () => l10n.t("source"),
  speaker: () => l10n.t("speaker"),
  addressees: () => l10n.t("said to"),
  meeting: () => l10n.t("meeting"),
  form: () => l10n.t("form"),
  act: () => l10n.t("kind of statement"),
  words: () => l10n.t("extent"),
  participants: () => l10n.t("participants"),
  place: () => l10n.t("place"),
  date: () => l10n.t("date"),
  status: () => l10n.t("status"),
  mode: () => l10n.t("way of meeting"),
};

function nameOfFact({ fact, attribute }: FactDisagreement, labels: LabelSet): string {
  if (fact !== "attribute") return FACTS[fact]();
  return labels.attributes.find(({ name }) => name === attribute)?.label ?? attribute ?? "";
}

function valueOf(one: FactDisagreement, value: FactValue, source: SourceText): string {
  switch (value.kind) {
    case "entities": {
      const names = value.entities.map(({ name }) => name);
      return names.length > 0 ? shorten(names.join("; "), 80) : noneOf(one);
    }
    case "spans": {
      const words = value.spans.map((span) => l10n.t("“{0}”", shorten(source.textOf(span), 60)));
      return words.length > 0 ? words.join(" … ") : noneOf(one);
    }
    case "value":
      return codeOf(one, value.value);
  }
}

function noneOf({ fact }: FactDisagreement): string {
  switch (fact) {
    case "speaker":
    case "addressees":
    case "participants":
      return l10n.t("nobody");
    case "meeting":
      return l10n.t("no meeting");
    default:
      return l10n.t("nothing");
  }
}

function codeOf({ fact }: FactDisagreement, code: string | number | boolean | null): string {
  if (code === null) return l10n.t("nothing");
  switch (fact) {
    case "form":
      return formInWords(code as StatementForm);
    case "act":
      return actInWords(code as StatementAct);
    case "status":
      return statusInWords(code as MeetingStatus);
    case "mode":
      return modeInWords(code as MeetingMode) ?? l10n.t("not said");
    default:
      return attributeValueInWords(code);
  }
}

/** The names with the lines that they stand in, where names alone do not tell two entities apart. */
const withLine = (value: FactValue, source: SourceText): string =>
  value.kind === "entities"
    ? value.entities.map(({ name, at }) => l10n.t("{0}, line {1}", name, source.lineAt(at.start))).join("; ")
    : "";
