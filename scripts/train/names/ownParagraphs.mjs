// The project's own annotated documents (public domain), a paragraph at a time, as { text, spans: [{ start, end, type }] }.
import { readDocuments } from "../../training/documents";

const TYPES = new Set(["person", "organization", "place", "nationality", "event", "agreement"]);

export function ownParagraphs(part) {
  return readDocuments(part).flatMap(({ text, entities }) => {
    const names = entities
      .filter(({ type }) => TYPES.has(type))
      .flatMap(({ type, mentions }) =>
        mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => ({ start, end, type })),
      )
      .sort((a, b) => a.start - b.start);
    return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: own, index }) => ({
      text: own,
      spans: names
        .filter(({ start, end }) => start >= index && end <= index + own.length)
        .map(({ start, end, type }) => ({ start: start - index, end: end - index, type })),
    }));
  });
}
