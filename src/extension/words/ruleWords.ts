import { COREFERENCE_RULES } from "./rules/coreferenceRules";
import { MEETING_RULES } from "./rules/meetingRules";
import { NAME_RULES } from "./rules/nameRules";
import type { RuleTable } from "./rules/ruleTable";
import { CONTENT_RULES, SOURCE_RULES } from "./rules/statementRules";

const WHOLE: RuleTable = { ...COREFERENCE_RULES, ...NAME_RULES, ...MEETING_RULES };

/**
 * Why the engine drew a conclusion, in plain words. The engine gives stable codes, general to particular between dots; a code
 * that the tables do not know is spelt out.
 */
export function ruleInWords(code: string): string {
  const parts = code.split(".");
  for (let length = parts.length; length > 1; length--) {
    const words = WHOLE[parts.slice(0, length).join(".")] ?? CONTENT_RULES[parts.slice(0, length).join(".")];
    if (words) return words();
  }
  const content = CONTENT_RULES[parts[0]]?.();
  if (content === undefined) return spellOut(parts.at(-1) ?? code);
  const source = parts.length > 1 ? SOURCE_RULES[parts[1]]?.() : undefined;
  return source === undefined ? content : `${content}; ${source}`;
}

/** True if the words for the code, and for the second part of a statement's code, need no spelling out. */
export function hasWords(code: string): boolean {
  const parts = code.split(".");
  for (let length = parts.length; length > 1; length--) {
    const start = parts.slice(0, length).join(".");
    if (WHOLE[start] ?? CONTENT_RULES[start]) return true;
  }
  const [content, source] = parts;
  return CONTENT_RULES[content] !== undefined && (SOURCE_RULES[source] !== undefined || FORMS.has(code));
}

/** Statement rules whose first part says it all. */
const FORMS: ReadonlySet<string> = new Set([
  "accordingTo.front",
  "accordingTo.back",
  "accordingTo.middle",
  "accordingTo.bare",
  "label.colon",
  "label.dash",
  "label.headline",
  "label.turn",
  "wh.question",
]);

/** "sameRole" → "same role". */
function spellOut(name: string): string {
  return name
    .replace(/[-_]+/gu, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
}
