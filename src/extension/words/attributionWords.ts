import type { Mention, Span, Statement } from "../../engine";
import type { AnnotationIndex } from "../core/annotations/annotationIndex";
import type { SourceText } from "../core/annotations/sourceText";
import { plainWords, wordsOfSpans } from "./plainWords";

/** Who speaks, for a sentence: the name, with "the" where the text writes it so, else the words of the source; or "". */
export function sourceInSentence(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  if (statement.speaker !== null && index.entity(statement.speaker)) {
    return nameInSentence(statement.speaker, index, source);
  }
  const end = statement.source.at(-1)?.end ?? 0;
  const isAside = source.textOf({ start: end, end: end + 1 }) === ",";
  const words = statement.source.map((span) => withNames(span, index, source)).join(" … ");
  return `${words}${isAside && words.includes(", ") ? "," : ""}`.replace(
    /^(?:The|An?|Both|Many|Some|Most|Several|Two|They|It|His|Her|Its|Their)\b/u,
    (word) => word.toLowerCase(),
  );
}

/** "him [Omar Reyes] for …": a pronoun that opens the content means nothing elsewhere. */
export function withReferent(
  { content, form, speaker }: Statement,
  words: string,
  index: AnnotationIndex,
  source: SourceText,
): string {
  const [{ start }] = content;
  const placed = index.mentions.find(({ mention }) => mention.start === start && mention.kind === "pronoun");
  const written = placed ? source.textOf(placed.mention) : "";
  if (!placed || form !== "indirect" || placed.entity.id === speaker || !OBJECT.test(written)) return words;
  return `${written} [${nameInSentence(placed.entity.id, index, source)}]${words.slice(written.length)}`;
}

/** "the United Nations", "Norway", "Lena Moss". */
export function nameInSentence(id: string, index: AnnotationIndex, source: SourceText): string {
  const entity = index.entity(id);
  if (!entity) return "";
  const hasArticle = ({ start, kind }: Mention) =>
    kind === "name" && /\bthe\s+$/iu.test(source.textOf({ start: Math.max(0, start - 5), end: start }));
  const same = entity.mentions.filter((mention) => source.textOf(mention) === entity.name);
  const isNamed = entity.type !== "person" && (same.length > 0 ? same : entity.mentions).some(hasArticle);
  return isNamed && !/^the\b/iu.test(entity.name) ? `the ${entity.name}` : entity.name;
}

/** What stands between the cue and the content that follows it: mostly whom it was said to. "" when there is nothing. */
export function wordsBetween(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  const cue = statement.cue.at(-1);
  const content = statement.content[0];
  if (!cue || !content || content.start - cue.end > 90 || content.start <= cue.end) return "";
  const span = { start: cue.end, end: content.start };
  if (statement.source.some(({ start }) => start >= span.start && start < span.end)) return "";
  return addressed(span, index, source, statement.speaker);
}

/** The same where the content came first: the words after the cue up to the next mark. */
export function wordsAfter(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  const cue = statement.cue.at(-1);
  if (!cue || statement.source.some(({ start }) => start >= cue.end)) return "";
  const [tail] = /^[^.,;:!?\n“”"]*/u.exec(source.textOf({ start: cue.end, end: cue.end + 60 })) ?? [""];
  return tail.length === 60 ? "" : addressed({ start: cue.end, end: cue.end + tail.length }, index, source);
}

/** Without dates, which mean nothing elsewhere, and pronouns replaced. */
function addressed(span: Span, index: AnnotationIndex, source: SourceText, speaker: string | null = null) {
  if (/^\s*[,;:–—-]/u.test(source.textOf(span))) return "";
  const words = withNames(span, index, source, speaker)
    .replace(/\s*[,:–—-]+$/u, "")
    .replace(/\s*\b(?:on|in|since|late|early|earlier|at)$/u, "")
    .trim();
  return /[.!?;“”"]/u.test(words.replace(/\b\p{Lu}\./gu, "")) ? "" : words;
}

const OBJECT = /^(?:him|her|them)$/iu;
const POSSESSIVE = /^(?:his|her|its|their)$/iu;

/** The words of the span, dates left out, pronouns by the names that they stand for. */
function withNames(span: Span, index: AnnotationIndex, source: SourceText, speaker: string | null = null) {
  let words = "";
  let at = span.start;
  for (const { entity, mention } of index.mentions) {
    if (mention.start < at || mention.end > span.end) continue;
    const written = source.textOf(mention);
    const own = entity.id === speaker;
    if (entity.type === "date" && at > span.start - 1) {
      words += source
        .textOf({ start: at, end: mention.start })
        .replace(/\s*\b(?:on|in|since|late|early|earlier|at)\s+$/u, "");
    } else if (mention.kind === "pronoun" && !own) {
      const name = nameInSentence(entity.id, index, source);
      const possessive = POSSESSIVE.test(written) && isFollowedByNoun(mention.end, span.end, source);
      words += source.textOf({ start: at, end: mention.start }) + (possessive ? `${name}’s` : name);
    } else continue;
    at = mention.end;
  }
  return plainWords(words + source.textOf({ start: at, end: span.end }));
}

/** "her" before a word is a possessive, at the end of the phrase an object. */
const isFollowedByNoun = (at: number, end: number, source: SourceText): boolean =>
  /^\s+\p{L}/u.test(source.textOf({ start: at, end }));

/** "OSLO, 2 March 2026 – " before the first sentence. */
const DATELINE = /^(?:\p{Lu}{3,}|[^.!?–—:]{0,40}\d)[^.!?–—:]{0,50}(?:\s[–—-]+|:)\s+(?=\p{Lu})/u;

/** The sentence of the text that holds the spans. */
export function sentenceAround({ start, end }: Span, source: SourceText): string {
  const before = source.textOf({ start: Math.max(0, start - 400), end: start });
  const breaks = [...before.matchAll(/(?<!\b\p{Lu})[.!?]["”’»]?\s+(?=\p{Lu}|[“"])|\n\s*/gu)];
  const last = breaks.at(-1);
  const from = last ? start - before.length + last.index + last[0].length : start - before.length;
  return wordsOfSpans([{ start: from, end }], source).replace(DATELINE, "");
}
