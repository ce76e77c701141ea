import assert from "node:assert/strict";
import { anchor, describe as describeSpan, type Selectors } from "../../../../src/engine";

/** Selectors of what stands between square brackets. */
function marked(text: string): Selectors {
  const start = text.indexOf("[");
  return describeSpan(text.replace(/[[\]]/gu, ""), { start, end: text.indexOf("]") - 1 });
}

/** The text with the place that was found in brackets, or the reason why there is none. */
function found(text: string, selectors: Selectors): string {
  const result = anchor(text, selectors);
  if (result.kind === "orphan") return result.reason;
  const { start, end } = result.span;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

const opening = "The harbour board met on Monday to hear two reports about the storm. ";
const closing = " The board will meet again when the repairs are paid for.";

const cases: [title: string, before: string, after: string][] = [
  ["nothing changed", `${opening}[Mira Holt] spoke first.`, `${opening}[Mira Holt] spoke first.`],
  ["text before", `${opening}[Mira Holt] spoke first.`, `Late news. ${opening}[Mira Holt] spoke first.`],
  [
    "lines wrapped anew",
    `${opening}[Mira Holt] spoke first.`,
    `${opening.replaceAll(" ", "\n")}[Mira\nHolt] spoke first.`,
  ],
  [
    "other quotation marks",
    `${opening}She said "[we are late]" twice.`,
    `${opening}She said “[we are late]” twice.`,
  ],
  [
    "words beside it",
    `${opening}Then [Mira Holt] spoke.${closing}`,
    `${opening}Then the engineer [Mira Holt] spoke.${closing}`,
  ],
  [
    "the sentence moved",
    `${opening}[Mira Holt] warned of a second storm before winter.${closing}`,
    `${closing.trim()} [Mira Holt] warned of a second storm before winter. ${opening.trim()}`,
  ],
  [
    "a word of a long quote",
    `${opening}[She asked for forty new pumps and a higher wall along the eastern quay]. ${closing}`,
    `${opening}[She asked for fifty new pumps and a higher wall along the eastern quay]. ${closing}`,
  ],
  ["a word of a short quote", `${opening}[Mira Holt] spoke.${closing}`, "missing"],
  ["the words are gone", `${opening}[Mira Holt] spoke.${closing}`, "missing"],
];

const edits: Record<string, string> = {
  "a word of a short quote": `${opening}Mara Holt spoke.${closing}`,
  "the words are gone": opening + closing,
};

describe("anchor", () => {
  for (const [title, before, after] of cases) {
    it(title, () => assert.equal(found(edits[title] ?? after.replace(/[[\]]/gu, ""), marked(before)), after));
  }

  it("does not move to a look-alike when the sentence is edited", () => {
    const teams = (first: string) => `${first} Team Beta won the regional cup this year.`;
    const selectors = marked(teams("[Team Alpha won the regional cup this year.]"));
    assert.equal(found(teams("Team Alpha lost the last match and went home."), selectors), "missing");
    const name = marked(teams("Team Alpha won [the regional cup] this year."));
    assert.equal(found(teams("Team Alpha lost the last match and went home."), name), "missing");
  });

  it("says so when a copy was made and nothing tells which is which", () => {
    const selectors = marked(`${opening}[Mira Holt] spoke first.`);
    const text = `${opening}Mira Holt spoke first.`;
    assert.equal(found(`${text} ${text}`, selectors), "ambiguous");
  });

  it("tells equal sentences apart only by position in the same text", () => {
    const text = "No comment. ".repeat(40);
    const selectors = describeSpan(text, { start: 240, end: 250 });
    assert.deepEqual(anchor(text, selectors, { sameText: true }), {
      kind: "anchored",
      span: { start: 240, end: 250 },
      how: "position",
    });
    assert.equal(anchor(text, selectors).kind, "orphan");
  });

  it("takes selectors of another program if all of their context stands once", () => {
    const text = `${opening}Mira Holt spoke first.`;
    const selectors = {
      position: { start: 3, end: 12 },
      quote: { exact: "Mira Holt", prefix: "about the storm. ", suffix: " spoke" },
    };
    assert.equal(found(text, selectors), `${opening}[Mira Holt] spoke first.`);
  });

  it("finds nothing for an empty quote", () => {
    const selectors = { position: { start: 0, end: 0 }, quote: { exact: " ", prefix: "", suffix: "" } };
    assert.deepEqual(anchor("some text", selectors), { kind: "orphan", reason: "empty" });
  });
});

describe("describe", () => {
  it("leaves white space at the edges out", () => {
    const { position, quote } = describeSpan("one  two  three", { start: 3, end: 10 });
    assert.deepEqual(position, { start: 5, end: 8 });
    assert.equal(quote.exact, "two");
  });

  it("cuts no grapheme", () => {
    const family = "👨‍👩‍👧‍👦";
    const text = `${family.repeat(20)}name${family.repeat(20)}`;
    const { quote } = describeSpan(text, { start: family.length * 20, end: family.length * 20 + 4 });
    assert.equal(quote.prefix.length % family.length, 0);
    assert.equal(quote.suffix.length % family.length, 0);
  });

  it("takes more context where look-alikes share much of it", () => {
    const shared = "and the second speaker, who had come from the coast that morning, thanked ";
    const text = `First ${shared}Rao. Later ${shared}Rao.`;
    const { quote } = describeSpan(text, { start: 6 + shared.length, end: 9 + shared.length });
    assert.ok(quote.prefix.startsWith("First"));
  });
});

describe("anchor in the same text", () => {
  it("takes an end beyond the text for the end of the quote", () => {
    const text = "The envoys left. Sara Lund stayed.";
    const selectors = describeSpan(text, { start: 17, end: text.length });
    const position = { start: 17, end: 60_000_000 };
    const found = anchor(text, { ...selectors, position }, { sameText: true });
    assert.deepEqual(found.kind === "anchored" && found.span, { start: 17, end: text.length });
  });
});
