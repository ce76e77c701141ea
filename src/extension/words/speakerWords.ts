import * as l10n from "@vscode/l10n";
import type { Entity, Statement } from "../../engine";
import type { AnnotationIndex } from "../core/annotations/annotationIndex";
import type { SourceText } from "../core/annotations/sourceText";
import { nameInSentence } from "./attributionWords";
import { finiteVerb } from "./finiteVerb";
import { wordsOfSpans } from "./plainWords";
import { shorten } from "./shorten";

/** The speaker's name, else the words of the source as the text has them, else that nobody is named. */
export function speakerInWords(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  const speaker = index.entity(statement.speaker);
  if (speaker) return speaker.name;
  const words = wordsOfSpans(statement.source, source);
  return words === "" ? l10n.t("Unnamed source") : words;
}

/** The reporting words, pieces joined; empty when a statement has none. */
export const cueInWords = (statement: Statement, source: SourceText): string =>
  wordsOfSpans(statement.cue, source);

/** A cue that stands before its source, whatever the order in the text. */
const BEFORE_SOURCE = /^(?:according to|per|in the words of)$/iu;

export const standsBefore = (cue: string): boolean => BEFORE_SOURCE.test(cue);

/** Speaker and reporting words in the order of a sentence: "Lena Moss stressed", "According to the ministry". */
export function speakerAndCue(
  statement: Statement,
  index: AnnotationIndex,
  source: SourceText,
  length = Infinity,
): string {
  const cue = cueInWords(statement, source);
  const speaker = shorten(speakerInWords(statement, index, source), length);
  if (!standsBefore(cue)) return [speaker, cue].filter(Boolean).join(" ");
  const name = statement.speaker === null ? "" : nameInSentence(statement.speaker, index, source);
  return `${cue.charAt(0).toUpperCase()}${cue.slice(1)} ${name === "" ? speaker : shorten(name, length)}`;
}

/** The same as the beginning of a sentence of its own: "Lena Moss praised", where the text has "praising". */
export function speakerAndVerb(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  const cue = cueInWords(statement, source);
  if (standsBefore(cue)) return speakerAndCue(statement, index, source);
  return [speakerInWords(statement, index, source), finiteVerb(cue)].filter(Boolean).join(" ");
}

/** What was said, pieces joined. */
export const contentInWords = (statement: Statement, source: SourceText): string =>
  wordsOfSpans(statement.content, source);

/** "President of Iraq; Commander" for a person. */
export function rolesInWords(entity: Entity, index: AnnotationIndex): string[] {
  return entity.roles.flatMap(({ role, of }) => {
    const office = index.entity(role)?.name;
    if (office === undefined) return [];
    const body = index.entity(of)?.name;
    return [body === undefined ? office : l10n.t("{0} ({1})", office, body)];
  });
}
