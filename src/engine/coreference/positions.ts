import type { StatementAct } from "../annotations/annotationSet";
import { firstWhere } from "../text/firstWhere";
import { shift, type Span } from "../text/span";
import type { Tokens } from "../tokens/tokens";
import type { EntityDraft } from "./entityDraft";
import type { ParagraphNames } from "./paragraphNames";

/** By these a "we" takes a position; what one hopes, thinks or is thankful for, one feels with everybody in the room. */
const POSITIONS: ReadonlySet<StatementAct> = new Set<StatementAct>([
  "affirm",
  "agree",
  "condemn",
  "deny",
  "demand",
  "promise",
  "reject",
  "urge",
  "warn",
  "regret",
]);

/** The country for which somebody speaks in public: that of the office, of a Secretary of State the one that has one. */
export function representedCountry(
  speaker: EntityDraft,
  countries: ReadonlyMap<string, EntityDraft>,
  mostNamed: EntityDraft | null,
): EntityDraft | null {
  if (speaker.type !== "person") return null;
  if (speaker.country !== null) return countries.get(speaker.country) ?? null;
  const offices = speaker.roles.map(({ office }) => office);
  if (offices.some(({ head, fields }) => head === "secretary" && fields.has("state")))
    return countries.get("US") ?? null;
  return offices.some(({ head }) => head === "spokesperson") ? mostNamed : null;
}

/** Where "we" takes a position, as spans of the document. */
export const positionsIn = ({ paragraph: { attributions }, tokens, offset }: ParagraphNames): Span[] =>
  attributions
    .filter(({ act }) => POSITIONS.has(act))
    .flatMap(({ source }) => source)
    .filter(({ start, end }) => isWord(tokens, "we", start, end))
    .map((source) => shift(source, offset));

/** The span of the paragraph is this one word. */
function isWord({ start, end, lower, count }: Tokens, word: string, from: number, to: number): boolean {
  const token = firstWhere(count, (i) => start[i] >= from);
  return token < count && start[token] === from && end[token] === to && lower[token] === word;
}
