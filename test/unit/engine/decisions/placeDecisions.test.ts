import assert from "node:assert/strict";
import {
  type Decision,
  describe as describeSpan,
  describeDecisions,
  livePlaces,
  placeDecisions,
  placesOf,
  shiftDecisions,
  TextIndex,
} from "../../../../src/engine";

const TEXT = "The harbour board met on Monday. Mira Holt spoke first, and Omar Reyes answered her at once.";

function rename(words: string) {
  const start = TEXT.indexOf(words);
  const at = describeSpan(TEXT, { start, end: start + words.length });
  return {
    id: words,
    annotator: "a",
    time: "2026-01-01T10:00:00Z",
    verdict: { kind: "rename" as const, at, name: "X" },
  };
}

const stored: Decision<ReturnType<typeof describeSpan>>[] = [rename("Mira Holt"), rename("Omar Reyes")];
const live = () => placeDecisions(new TextIndex(TEXT), stored, true);
const spans = (decisions: ReturnType<typeof live>) =>
  livePlaces(decisions).map((decision) => placesOf(decision)[0]);

describe("decisions in a text", () => {
  it("come back as they were stored", () => {
    assert.deepEqual(describeDecisions(new TextIndex(TEXT), live()), stored);
  });

  it("follow edits and leave alone what stands before them", () => {
    const before = live();
    const after = shiftDecisions(before, [{ start: 60, end: 60, text: "then " }]);
    assert.equal(after[0], before[0]);
    assert.deepEqual(spans(after)[1], { start: 65, end: 75 });
  });

  it("become orphans that keep their old words, and are found again when the words come back", () => {
    const at = TEXT.indexOf("Mira Holt");
    const without = TEXT.replace("Mira Holt", "");
    const orphaned = shiftDecisions(live(), [{ start: at, end: at + 9, text: "" }]);
    assert.equal(spans(orphaned)[0], null);
    const saved = describeDecisions(new TextIndex(without), orphaned);
    assert.equal(placesOf(saved[0])[0].quote.exact, "Mira Holt");
    assert.deepEqual(spans(placeDecisions(new TextIndex(TEXT), saved, false))[0], { start: at, end: at + 9 });
  });
});
