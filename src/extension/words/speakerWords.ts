import * as l10n from "@vscode/l10n";
import type { Entity, Statement } from "../../engine";
import type { AnnotationIndex } from "../annotations/annotationIndex";
import type { SourceText } from "../annotations/sourceText";
import { wordsOfSpans } from "./plainWords";

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
