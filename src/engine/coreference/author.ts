import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import type { DocumentName } from "../mentions/reconcileNames";
import type { ParagraphNames } from "./paragraphNames";

/** How many paragraphs stand at most before the text of a signed release, and how many tokens such a line has. */
const HEAD = 5;
const LONGEST_LINE = 45;
const SIGNED = wordSet(words.signed);
const OPENING = wordSet(words.beforeSigned);
const BY = wordSet(words.bySigner);

/**
 * The name of whoever speaks as "I" in a release: "Antony Berg, Secretary of State" on a line of its own, or "Statement
 * by Foreign Minister Lea Brandt"; null if the head of the document names nobody in this way.
 */
export function authorOf(paragraphs: readonly ParagraphNames[]): DocumentName | null {
  for (const paragraph of paragraphs.slice(0, HEAD)) {
    if (paragraph.tokens.count > LONGEST_LINE) return null;
    const author = byline(paragraph) ?? signed(paragraph);
    if (author) return author;
  }
  return null;
}

/** A line of a person and an office alone. */
function byline({ names, tokens }: ParagraphNames): DocumentName | null {
  const [person, role] = names;
  if (person?.type !== "person" || role?.type !== "role") return null;
  return person.firstToken === 0 &&
    tokens.lower[person.endToken] === "," &&
    role.firstToken === person.endToken + 1
    ? person
    : null;
}

/** A heading that says whose words follow; the person whom it names first after "by". */
function signed({ names, tokens }: ParagraphNames): DocumentName | null {
  let at = 0;
  while (OPENING.has(tokens.lower[at])) at++;
  if (!SIGNED.has(tokens.lower[at]) || !BY.has(tokens.lower[at + 1])) return null;
  return names.find(({ type, firstToken }) => type === "person" && firstToken > at) ?? null;
}
