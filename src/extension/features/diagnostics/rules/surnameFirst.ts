import * as l10n from "@vscode/l10n";
import { bySpan, contains, type Entity, type Span } from "../../../../engine";
import type { Checked, Finding, Rule } from "../finding";

/**
 * A person whose surname stands in running text before the full name does. Not where people speak, who are free to, nor
 * behind an office ("President Moss"), which names somebody well enough.
 */
export const surnameFirst: Rule = { id: "surnameFirst", check };

/** Headlines, captions and labels of turns use surnames: a paragraph of running text is a sentence at least. */
const SENTENCE_END = /[.!?…]["”’»)\]]*$/u;
const LABEL = /^[\p{Lu}\p{M}\d\s.’'-]{2,60}:/u;

function check(checked: Checked): Finding[] {
  const { set } = checked.index;
  if (set.genre === "transcript") return [];
  return set.entities
    .flatMap((entity) => findingOf(entity, checked) ?? [])
    .sort((a, b) => bySpan(a.span, b.span));
}

function findingOf(entity: Entity, checked: Checked): Finding | undefined {
  const { paragraphs, source, text } = checked;
  if (entity.type !== "person" || !/\s/u.test(entity.name)) return undefined;
  const names = entity.mentions.filter(
    ({ kind, start }) => kind === "name" && isRunningText(paragraphAt(start, paragraphs), start, text),
  );
  const [first] = names;
  const full = names.find((mention) => source.textOf(mention).replace(/\s+/gu, " ") === entity.name);
  const words = first && source.textOf(first);
  if (!first || !full || full === first || /\s/u.test(words) || !entity.name.endsWith(` ${words}`))
    return undefined;
  if (isQuoted(first, checked) || followsOffice(first, checked)) return undefined;
  return {
    span: first,
    message: l10n.t("{0} is named in full only later: {1}.", words, entity.name),
    related: [{ span: full, message: l10n.t("the full name") }],
    fixes: [{ title: l10n.t("Write {0} here", entity.name), replace: first, by: entity.name }],
  };
}

const isQuoted = (words: Span, { index }: Checked): boolean =>
  index.statements.some(
    ({ form, content }) => form !== "indirect" && content.some((piece) => contains(piece, words)),
  );

const followsOffice = ({ start }: Span, { index }: Checked): boolean =>
  index.mentions.some(
    ({ entity, mention }) => entity.type === "role" && mention.end < start && mention.end >= start - 2,
  );

function isRunningText(paragraph: Span | undefined, at: number, text: string): boolean {
  if (!paragraph) return false;
  const words = text.slice(paragraph.start, paragraph.end);
  const [label = ""] = LABEL.exec(words) ?? [];
  return SENTENCE_END.test(words) && at >= paragraph.start + label.length && !words.startsWith("#");
}

function paragraphAt(offset: number, paragraphs: readonly Span[]): Span | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = paragraphs[middle];
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return paragraphs[middle];
  }
  return undefined;
}
