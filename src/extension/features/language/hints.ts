import * as l10n from "@vscode/l10n";
import { type Entity, overlaps, type Span } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { dateInWords } from "../../words/dateInWords";
import { fullestMention } from "./fullestMention";

/** What can be hinted at, each on its own. */
export interface WantedHints {
  /** Whom pronouns and descriptions stand for. */
  readonly references: boolean;
  /** Which day “Tuesday” is. */
  readonly dates: boolean;
}

/** Words to show behind others of the text: ": Fuad Hussein" behind "He". */
export interface Hint {
  /** The offset behind which it stands. */
  readonly at: number;
  readonly label: string;
  /** The words that it explains, and the rule that knows. */
  readonly about: Span;
  readonly rule: string;
  /** Where the text says it in full; null for dates, which it does not. */
  readonly target: Span | null;
}

/** Hints for what stands in the range, in document order; none where the words say it themselves. */
export function hintsIn(
  index: AnnotationIndex,
  source: SourceText,
  range: Span,
  wanted: WantedHints,
): readonly Hint[] {
  const hints: Hint[] = [];
  for (const { entity, mention } of index.mentions) {
    if (mention.start >= range.end) break;
    if (!overlaps(mention, range)) continue;
    const { rule } = mention.evidence;
    const words =
      entity.type === "date"
        ? wanted.dates && dayOf(entity)
        : mention.kind !== "name" && wanted.references && entity.name;
    if (!words || words === source.textOf(mention)) continue;
    const fullest = fullestMention(entity, source);
    hints.push({
      at: mention.end,
      label: l10n.t(": {0}", words),
      about: mention,
      rule,
      target: entity.type === "date" || fullest === mention ? null : fullest,
    });
  }
  return hints;
}

/** The day of a date that has to be counted from another; what the text gives in full needs no hint. */
function dayOf({ value }: Entity): string | undefined {
  if (value?.kind !== "date" || value.anchor === undefined || value.anchor === "text") return undefined;
  return dateInWords(value.iso);
}
