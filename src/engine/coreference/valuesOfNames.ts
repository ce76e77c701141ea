import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import type { DateValue, QuantityValue } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import { parseDay } from "../mentions/dates/calendar";
import { resolveDate, type Direction } from "../mentions/dates/resolveDate";
import type { QuantityLexicon } from "../mentions/quantities/quantityLexicon";
import { valueOfQuantity } from "../mentions/quantities/valueOfQuantity";
import type { DocumentName } from "../mentions/reconcileNames";
import type { ParagraphNames } from "./paragraphNames";

const PLANNED = wordSet(words.planning);
const HAPPENED = wordSet(words.happened);
const DATELINE_TOKENS = 14;
const CONTEXT = 14;

/**
 * The values of dates and quantities. Relative dates are read against the date of the dateline, else that of the
 * file, else the last full date before them.
 */
export function valuesOfNames(
  document: Document,
  paragraphs: readonly ParagraphNames[],
  quantities: QuantityLexicon,
): Map<DocumentName, DateValue | QuantityValue> {
  const values = new Map<DocumentName, DateValue | QuantityValue>();
  const dateline = datelineDate(paragraphs);
  const file = document.date && parseDay(document.date) ? document.date : null;
  let mention: string | null = null;
  for (const paragraph of paragraphs) {
    for (const name of paragraph.names) {
      if (name.type === "quantity") {
        const value = valueOfQuantity(paragraph.text(name), quantities);
        if (value) values.set(name, value);
      }
      if (name.type !== "date") continue;
      const words = paragraph.text(name);
      const anchor = dateline ?? file ?? mention;
      const iso = resolveDate(words, null);
      if (iso) values.set(name, { kind: "date", iso, anchor: "text" });
      if (iso && parseDay(iso) && iso.length === 10) mention = iso;
      if (iso || !anchor) continue;
      const resolved = resolveDate(words, { iso: anchor }, directionOf(paragraph, name));
      const source = dateline ? "dateline" : file ? "file" : "mention";
      if (resolved) values.set(name, { kind: "date", iso: resolved, anchor: source });
    }
  }
  return values;
}

/** The full date among the first words of the document's first paragraphs. */
function datelineDate(paragraphs: readonly ParagraphNames[]): string | null {
  for (const { names, text } of paragraphs.slice(0, 4)) {
    for (const name of names) {
      if (name.type !== "date" || name.firstToken > DATELINE_TOKENS) continue;
      const iso = resolveDate(text(name), null);
      if (iso && iso.length === 10 && parseDay(iso)) return iso;
    }
  }
  return null;
}

/** "will meet on Tuesday" points on, "met on Tuesday" back. */
function directionOf({ tokens }: ParagraphNames, { firstToken }: DocumentName): Direction {
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - CONTEXT); i--) {
    const word = tokens.lower[i];
    if (HAPPENED.has(word)) return "past";
    if (PLANNED.has(word)) return "future";
  }
  return "past";
}
