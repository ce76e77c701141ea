import * as l10n from "@vscode/l10n";
import type { Attributes, AttributeValue, LabelSet } from "../../engine";

export function attributeValueInWords(value: AttributeValue): string {
  return typeof value === "boolean" ? (value ? l10n.t("yes") : l10n.t("no")) : String(value);
}

/** "Certainty: high · Flag: yes", by the labels of the project, or the names of attributes that it no longer defines. */
export function attributesInWords(attributes: Attributes | undefined, labels: LabelSet): string {
  return Object.entries(attributes ?? {})
    .map(([name, value]) => {
      const label = labels.attributes.find((one) => one.name === name)?.label ?? name;
      return `${label}: ${attributeValueInWords(value)}`;
    })
    .join(" · ");
}
