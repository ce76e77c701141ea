import assert from "node:assert/strict";
import { annotate } from "../../../support/statements";

/** Each statement as `speaker | source | cue | content`. */
function said(text: string): string[] {
  const { entities, statements } = annotate(text);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" … ") || "-";
  return statements.map(({ speaker, source, cue, content }) => {
    const name = entities.find(({ id }) => id === speaker)?.name ?? "-";
    return [name, words(source), words(cue), words(content)].join(" | ");
  });
}

describe("introductions", () => {
  const cases: [name: string, text: string, ...expected: string[]][] = [
    [
      "a line above a quotation",
      "“The dam holds,” Governor Lena Ostby said.\n\nAnd from Captain Bo Dahl:\n\n“The crew is safe.”",
      "Lena Ostby | Governor Lena Ostby | said | “The dam holds,”",
      "Bo Dahl | Captain Bo Dahl | : | “The crew is safe.”",
    ],
    [
      "a signature below a quotation",
      "“The dam holds.”\n— Governor Lena Ostby\n\n“The crew is safe.”\n— Captain Bo Dahl",
      "Lena Ostby | Governor Lena Ostby | — | “The dam holds.”",
      "Bo Dahl | Captain Bo Dahl | — | “The crew is safe.”",
    ],
    [
      "a list whose items begin with their verbs",
      "In Riga, Lena Ostby:\n\n• thanked the crew for its work;\n• condemned the theft; and\n• urged the council to wait.",
      "Lena Ostby | Lena Ostby | thanked | the crew for its work",
      "Lena Ostby | Lena Ostby | condemned | the theft",
      "Lena Ostby | Lena Ostby | urged | to wait",
    ],
    [
      "items with numbers, under several",
      "The ministers:\n(a) reaffirmed their support for the port;\n(b) agreed to meet in June.",
      "- | The ministers | reaffirmed | their support for the port",
      "- | The ministers | agreed | to meet in June",
    ],
    ["a list that nobody introduces", "The day in short\n\n• condemned the theft of the boat"],
    [
      "a line above words that somebody else says",
      "Captain Bo Dahl:\n\n“The dam holds,” Governor Lena Ostby said.",
      "Lena Ostby | Governor Lena Ostby | said | “The dam holds,”",
    ],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(said(text), expected));
});
