import type { Span } from "../text/span";
import closed from "../../../lexicons/words/closed.json";
import { alternatives } from "../lexicon/wordList";
import type { MentionOf, Referent } from "../annotations/mentionIndex";

const AND = /,?\s(?:and|&|as well as|along with|together with)\s/giu;
const PREPOSITION = new RegExp(String.raw`\s(?:${alternatives(closed.hanging)})\s`, "iu");
/** What the second of two begins with where it has no name: "and the business leaders", "and her team", "and others". */
const COMPANY = new RegExp(
  String.raw`^(?:${alternatives(closed.companion)}|\p{Ll}+\s\p{Ll}+s\b|\p{Ll}{3,}s\b)`,
  "u",
);

/**
 * True if a source names several who speak: "Secretary Berg and Minister Lind", "the Vice President and the business
 * leaders". Not where the joint stands inside a name, inside a part that hangs on the head ("officials from Norway and
 * Chad"), or between two offices of one holder ("Chairman and Director Omar Hadi").
 */
export function namesSeveral(text: string, source: Span, inside: readonly MentionOf<Referent>[]): boolean {
  const masked = mask(text, source, inside);
  return [...masked.matchAll(AND)].some(({ index, 0: joint }) => {
    const from = source.start + index + joint.length;
    const before = inside.filter((mention) => mention.end <= source.start + index);
    const after = inside.filter((mention) => mention.start >= from);
    const people = before.some(isPerson) && isOffice(after[0]) && after.some(isPerson);
    if (people) return true;
    if (before.length === 0 || PREPOSITION.test(masked.slice(0, index))) return false;
    if (after.length === 0) return COMPANY.test(masked.slice(index + joint.length));
    const isArticled = /^(?:the|his|her|their)\s/iu.test(masked.slice(index + joint.length));
    return isArticled || before.some(isPerson) || !after.some(isPerson);
  });
}

const isPerson = ({ entity }: MentionOf<Referent>): boolean => entity.type === "person";

const isOffice = (found: MentionOf<Referent> | undefined): boolean =>
  found !== undefined && found.entity.type !== "date" && found.entity.type !== "quantity";

/** The source's words with every letter of a name made "X", so that no joint inside a name counts. */
function mask(text: string, { start, end }: Span, mentions: readonly MentionOf<Referent>[]): string {
  const letters = Array.from({ length: end - start }, (_, i) => text[start + i]);
  for (const mention of mentions)
    if (mention.kind === "name") letters.fill("X", mention.start - start, mention.end - start);
  return letters.join("");
}
