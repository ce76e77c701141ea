import * as l10n from "@vscode/l10n";
import { overlaps, type Span, type Statement } from "../../../../engine";
import { quotedIn } from "../../../core/annotations/marks";
import { Command } from "../../../manifest/commands";
import type { Checked, Finding, Rule } from "../finding";

/** Quoted words of which the text does not say who spoke them. One who is described ("a spokeswoman") is somebody. */
export const speakerUnknown: Rule = { id: "speakerUnknown", check };

/** Fewer words between marks may be a title, a name or a word held at arm’s length. */
const LEAST_WORDS = 6;

/** What stands before the name of a text or the theme of a day, which nobody says. */
const NAMES_A_TEXT =
  /\b(?:titled?|entitled|called|named|themed?|motto|slogan|report|resolution|book|song|film|article|chapter|programme?|initiative|campaign|on)(?:\s[\p{L}’'-]+){0,6}[,:]?\s*$/iu;
/** Behind it the whole context of such a name stands. */
const BEFORE = 80;

function check({ text, paragraphs, index, source }: Checked): Finding[] {
  const contents = index.statements.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const findings = index.statements.filter(isNobodys).map((statement) => ofStatement(statement));
  let next = 0;
  for (const quoted of paragraphs.flatMap((paragraph) => quotedIn(paragraph, source))) {
    while (next < contents.length && contents[next].end <= quoted.start) next++;
    const isSaid = contents.slice(next, next + NEAR).some((content) => overlaps(content, quoted));
    if (isSaid || !isSpeech(source.textOf(quoted))) continue;
    const before = text.slice(Math.max(0, quoted.start - BEFORE), quoted.start);
    if (!NAMES_A_TEXT.test(before)) findings.push(ofWords(quoted));
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** So many contents can begin before a quotation and still reach into it: they stand within each other. */
const NEAR = 8;

const isNobodys = ({ form, speaker, source }: Statement): boolean =>
  form === "direct" && speaker === null && source.length === 0;

/** Enough words, and not most of them capitalized, as in a title. */
function isSpeech(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= LEAST_WORDS && capitals * 2 < words.length;
}

const ofStatement = ({ id, content: [span] }: Statement): Finding => ({
  span,
  message: l10n.t("The text does not say who is quoted here."),
  fixes: [{ title: l10n.t("Say who said it…"), command: Command.setSpeaker, options: { id } }],
});

const ofWords = (span: Span): Finding => ({
  span,
  message: l10n.t("Nothing near these quoted words says who said them."),
  fixes: [{ title: l10n.t("Mark as what was said"), command: Command.markContent, options: { ...span } }],
});
