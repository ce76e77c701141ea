import * as l10n from "@vscode/l10n";
import { hasLetters, type Meeting, type Statement } from "../../../engine";
import { anchorOf, type AnnotationIndex, extentOf } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import {
  nameInSentence,
  sentenceAround,
  sourceInSentence,
  withReferent,
  wordsAfter,
  wordsBetween,
} from "../../words/attributionWords";
import { dateInWords } from "../../words/dateInWords";
import { finiteVerb } from "../../words/finiteVerb";
import { partiesInWords } from "../../words/meetingWords";
import { originInWords } from "../../words/originWords";
import { closeQuotation, wordsOfSpans } from "../../words/plainWords";
import { standsBefore } from "../../words/speakerWords";

/**
 * A sentence ready for an article: who said what, where it was published, the file and line that it stands in, and the meeting at which it was
 * said, with its date.
 */
export function statementSentence(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  const sentence = closed(capital(attributed(statement, index, source)));
  const line = l10n.t("{0}, line {1}", source.name, source.lineAt(anchorOf(statement).start));
  const meeting = index.meeting(statement.meeting);
  const origin = originInWords(index.set.origin).join(", ");
  return `${sentence} (${[...(origin ? [origin] : []), line, ...(meeting ? meetingInShort(meeting, index, source) : [])].join("; ")})`;
}

/** "Lena Moss – Omar Reyes, Quito", "2 March 2026", as far as the text tells. */
function meetingInShort(meeting: Meeting, index: AnnotationIndex, source: SourceText): string[] {
  const place = index.entity(meeting.place)?.name;
  const date = index.entity(meeting.date);
  const day = date?.value?.kind === "date" ? dateInWords(date.value.iso) : date?.name;
  const what = [partiesInWords(meeting, index, source), place].filter(Boolean).join(", ");
  return [what, ...(day === undefined ? [] : [day])];
}

function attributed(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  const { cue, content, sourceAs } = statement;
  const speaker = sourceInSentence(statement, index, source);
  const words = cue
    .map((span) => source.textOf(span))
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
  if (!hasLetters(words)) {
    const said = closeQuotation(wordsOfSpans(content, source));
    return speaker === "" ? said : `${speaker}: ${said}`;
  }
  if (speaker === "" || sourceAs === "agent") return sentenceAround(extentOf(statement), source);
  const before = content.filter(({ end }) => end <= cue[0].start);
  const after = content.filter(({ end }) => end > cue[0].start);
  const [first, rest] = [before, after].map((spans) => closeQuotation(wordsOfSpans(spans, source)));
  if (standsBefore(words)) {
    const according = `${words.toLowerCase()} ${speaker}`;
    return first === ""
      ? `${according}, ${rest}`
      : `${withComma(first)} ${according}${afterThat(rest, statement, source)}`;
  }
  if (sourceAs === "owner") return `${speaker}’s ${words} was ${rest}`;
  const verb = finiteVerb(words.replace(/^(?:also|likewise)\s+|\s+also$/iu, ""));
  if (first === "") {
    const named = withReferent(statement, rest, index, source);
    return following(statement, speaker, verb, named, index, source);
  }
  const tail = TELLS.test(verb) ? wordsAfter(statement, index, source) : "";
  const said = [speaker, tail === "" ? untold(verb) : `${verb} ${tail}`].join(" ");
  return `${withComma(first)} ${said}${afterThat(rest, statement, source)}`;
}

/** The content after the verb: "Lena Moss told reporters that …". */
function following(
  statement: Statement,
  speaker: string,
  verb: string,
  content: string,
  index: AnnotationIndex,
  source: SourceText,
): string {
  const between = wordsBetween(statement, index, source);
  const told = statement.addressees
    .filter((id) => id !== statement.speaker)
    .map((id) => nameInSentence(id, index, source));
  const isTold = TELLS.test(verb);
  const addressee = between !== "" ? between : isTold ? told.join(", ") : "";
  const said = addressee === "" ? `${speaker} ${untold(verb)}` : `${speaker} ${verb} ${addressee}`;
  const last = statement.cue.at(-1)?.end ?? 0;
  const isIntroduced = source
    .textOf({ start: last, end: statement.content[0].start })
    .trimEnd()
    .endsWith(":");
  const isQuoted = /^[“"„«‘']/u.test(content);
  const mark = isQuoted ? (statement.form === "direct" ? "," : "") : isIntroduced ? ":" : "";
  return `${said}${mark} ${content}`;
}

const TELLS =
  /^(?:(?:has|have|had)\s)?(?:told|tells?|assured|informed|reminded|asked|urged|called (?:up)?on)$/iu;

/** "told" needs somebody who is told. */
const untold = (verb: string): string => verb.replace(/\btold$/iu, "said").replace(/\btells$/iu, "says");

/** What goes on after the verb: as a new sentence where the text begins one. */
function afterThat(rest: string, { content, cue }: Statement, source: SourceText): string {
  if (rest === "") return "";
  const next = content.find(({ end }) => end > cue[0].start);
  const between = next ? source.textOf({ start: cue[0].end, end: next.start }) : "";
  return /[.!?]/u.test(between) ? `. ${capital(rest)}` : `, ${rest}`;
}

/** Ended with a comma; in place of a full stop inside quotation marks, otherwise after them. */
const withComma = (text: string): string =>
  /[!?…,]["”»]?$/u.test(text) ? text : text.replace(/(?:[.;](["”»]?))?$/u, ",$1");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a full stop, unless the sentence already ends; in place of a comma inside quotation marks. */
const closed = (sentence: string): string =>
  /[.!?…]["”»’']?$/u.test(sentence) ? sentence : sentence.replace(/(?:[,;:](["”»’']?))?$/u, ".$1");
