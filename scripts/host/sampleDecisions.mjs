// Decisions for the pictures: some about words of a seed document, some about words that it no longer has.
import { readFileSync, writeFileSync } from "node:fs";

const CONTEXT = 40;

/**
 * What stood before and after the words is given where the text has them no more.
 * @type {[verdict: string, words: string, type: string, around?: [before: string, after: string]][]}
 */
const DECISIONS = [
  ["accept", "Fuad Hussein", "person"],
  ["accept", "Antony Blinken", "person"],
  ["add", "new life to extremist groups", "event"],
  ["reject", "Tuesday", "date"],
  [
    "accept",
    "Nechirvan Barzani",
    "person",
    ["the minister had earlier received ", " at the airport, where they"],
  ],
  ["add", "joint committee on water", "organization", ["and agreed that the ", " would meet every spring"]],
];

/**
 * Writes a sidecar beside the document.
 * @param {string} document
 */
export function writeSampleDecisions(document) {
  const text = readFileSync(document, "utf8");
  const items = DECISIONS.map(([kind, exact, type, around], i) => {
    const at = text.indexOf(exact);
    if (at < 0 !== Array.isArray(around)) throw new Error(`"${exact}" is not where it should be.`);
    const start = Math.max(0, at);
    const [prefix, suffix] = around ?? [
      text.slice(Math.max(0, start - CONTEXT), start),
      text.slice(start + exact.length, start + exact.length + CONTEXT),
    ];
    const claim = { kind: "mention", span: 0, type, mentionKind: "name", entity: null, name: exact };
    return {
      type: "Annotation",
      id: `urn:uuid:00000000-0000-4000-8000-00000000000${i}`,
      motivation: kind === "add" ? "identifying" : "assessing",
      creator: { type: "Person", name: "" },
      created: `2026-03-0${i + 1}T09:00:00.000Z`,
      target: [
        {
          selector: [
            { type: "TextPositionSelector", start, end: start + exact.length },
            { type: "TextQuoteSelector", exact, prefix, suffix },
          ],
        },
      ],
      body: { kind, claim },
    };
  });
  writeFileSync(
    `${document}.readout.json`,
    JSON.stringify({ type: "AnnotationPage", schemaVersion: 1, items }, null, 2),
  );
}
