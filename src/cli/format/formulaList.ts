import type { FormulaStep } from "../../engine";
import { plain } from "./text";

/** What was said, by date: {+what came+} and [-what went-] since the one before, as git marks words. */
export function* formulaList(steps: readonly FormulaStep[]): Generator<string> {
  if (steps.length === 0) yield "Nothing was found.\n";
  for (const { document, line, date, previous, changes } of steps) {
    const said = changes
      .map(({ kind, text }) => {
        if (previous === null || kind === "same") return text;
        return kind === "added" ? `{+${text}+}` : `[-${text}-]`;
      })
      .join("");
    const since = previous === null ? "" : ` (since ${steps[previous].date ?? "an undated document"})`;
    yield `${date ?? "undated"} ${plain(document)}:${line}: ${plain(said)}${since}\n`;
  }
}
