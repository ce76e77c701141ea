import { COMPARING } from "../../src/engine/document/comparing";
import { testAnnotator } from "./engine";

/** A text with `[type name]` marks → the plain text and "type:name" of each mark, in order. */
export function unmark(marked: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  const text = marked.replace(/\[(\w+) ([^\]]+)\]/gu, (_, type: string, name: string) => {
    marks.push(`${type}:${name}`);
    return name;
  });
  return { text, marks };
}

/** "type:name" of every name that the engine finds, in order; what is no proper name is left out. */
export function namesIn(text: string): string[] {
  return testAnnotator()
    .annotate(text)
    .entities.filter(({ type }) => COMPARING[type] !== "none")
    .flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => ({ type, start, end })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);
}
