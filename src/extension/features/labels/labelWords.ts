import * as l10n from "@vscode/l10n";
import type { LabelProblem } from "../../../engine";

/** What is wrong in the file of the project's labels, and where. */
export const problemInWords = ({ code, path, value }: LabelProblem): string =>
  PROBLEMS[code](placeInWords(path), value);

const PROBLEMS: Readonly<Record<LabelProblem["code"], (where: string, value: string) => string>> = {
  "labels.json": (_, value) => l10n.t("it is not JSON ({0})", value),
  "labels.newer": (_, value) => l10n.t("it was made for a newer version of Readout ({0})", value),
  "labels.wrongType": (where, value) =>
    l10n.t("{0} is not the kind of value that belongs there: {1}", where, value),
  "labels.missing": (where) => l10n.t("{0} is missing", where),
  "labels.unknownField": (where) => l10n.t("{0} means nothing here", where),
  "labels.name": (where, value) =>
    l10n.t("{0} may hold small letters, digits and hyphens only, beginning with a letter: {1}", where, value),
  "labels.label": (where, value) => l10n.t("{0} is empty or too long: {1}", where, value),
  "labels.color": (where, value) => l10n.t("{0} is no colour like #1a73e8: {1}", where, value),
  "labels.shortcut": (where, value) => l10n.t("{0} is no number from 1 to 9: {1}", where, value),
  "labels.values": (where, value) =>
    l10n.t("{0} is neither a list of values nor text, number or boolean: {1}", where, value),
  "labels.version": (where, value) => l10n.t("{0} is no version: {1}", where, value),
  "labels.reserved": (where, value) => l10n.t("{0} is a type of Readout’s own already: {1}", where, value),
  "labels.duplicate": (where, value) => l10n.t("{0} is there twice: {1}", where, value),
  "labels.tooMany": (where, value) => l10n.t("{0} holds more than the {1} that are shown", where, value),
  "labels.unknownType": (where, value) => l10n.t("{0} names a type that nobody defines: {1}", where, value),
};

/** "name of label 2", "value 3 of attribute 1", by numbers that count from 1. */
function placeInWords(path: string): string {
  if (path === "") return l10n.t("the file");
  const [list, index, field, item] = path.split(".");
  if (index === undefined) return l10n.t("“{0}”", list);
  const number = Number(index) + 1;
  const owner = list === "attributes" ? l10n.t("attribute {0}", number) : l10n.t("label {0}", number);
  if (field === undefined) return owner;
  return item !== undefined && /^\d+$/u.test(item)
    ? l10n.t("“{0}” {1} of {2}", field, Number(item) + 1, owner)
    : l10n.t("“{0}” of {1}", field, owner);
}
