import assert from "node:assert/strict";
import fc from "fast-check";
import { readWords } from "../../../../src/engine/drafts/words";
import { documentOf, sourcesOf } from "../../../support/drafts";

const word = fc.constantFrom("sea", "ferry", "toll", "night", "fish");
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));

/** Where the words stand in the texts, asked place by place. */
function naive(texts: readonly string[], sought: readonly string[]): string[] {
  return texts.flatMap((one, i) => {
    const words = one.split(" ");
    return words.flatMap((_, at) =>
      sought.every((form, j) => words[at + j] === form) ? [`${i}:${at}`] : [],
    );
  });
}

describe("SourceIndex", () => {
  it("finds each place where the words stand, and never across documents", () =>
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 5 }),
        fc.array(word, { minLength: 1, maxLength: 6 }),
        (texts, sought) => {
          const sources = sourcesOf(...texts.map((one, i) => documentOf(String(i), one)));
          const found = sources.occurrences(sought).map(({ source, first }) => `${source.name}:${first}`);
          assert.deepEqual(found.sort(), naive(texts, sought).sort());
        },
      ),
    ));

  it("counts words as often as they stand there", () => {
    const sources = sourcesOf(documentOf("a", "sea sea ferry"), documentOf("b", "Sea, toll"));
    assert.deepEqual(
      ["sea", "toll", "moon"].map((one) => sources.frequency(one)),
      [3, 1, 0],
    );
  });

  it("gives the words and marks of a stretch as reading the whole text does", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom("", ",", " –", ".")), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const line = parts.map((part) => part.join("")).join(" ");
          const { source } = sourcesOf(documentOf("a", line)).occurrences([parts[0][0]])[0];
          const [first, end] = [a % parts.length, (b % parts.length) + 1].sort((x, y) => x - y);
          const whole = readWords(line);
          const { forms, leads, start } = source.wordsOf(first, end);
          assert.deepEqual(forms, whole.forms.slice(first, end));
          assert.deepEqual(leads.slice(1), first < end ? whole.leads.slice(first + 1, end + 1) : []);
          assert.deepEqual([...start], [...whole.start.subarray(first, end)]);
        },
      ),
    ));

  it("looks for likenesses near the runs that both have", () => {
    const line = "the ferry to the fort sails at noon when the tide is high and the wind is low";
    const sources = sourcesOf(
      documentOf("a", "nothing of the kind"),
      documentOf("b", `before it all ${line} and after`),
    );
    const [best] = sources.neighbours(line.replace("noon", "night").split(" "), 3);
    assert.equal(best.source.name, "b");
    const { forms } = best.source.wordsOf(best.first, best.end);
    assert.ok(forms.join(" ").includes(line));
  });

  it("reads a long document in parts as if it were whole", () => {
    const lines = Array.from({ length: 4000 }, (_, i) => `line ${i} of the long report says`);
    const sources = sourcesOf(documentOf("long", ...lines));
    const found = sources.occurrences(["line", "3999", "of"]);
    assert.equal(found.length, 1);
    assert.equal(found[0].first, 3999 * 7);
    const { start } = found[0].source.wordsOf(found[0].first, found[0].first + 1);
    assert.equal(lines.join("\n").slice(start[0], start[0] + 9), "line 3999");
  });
});
