import assert from "node:assert/strict";
import { sentenceSpans } from "../../../../src/engine";

const sentences = (text: string): string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe("sentence spans", () => {
  it("end with their stops and closing marks, without the space between them", () => {
    assert.deepEqual(sentences("Rain fell.  “It fell long.” Mr. Ruiz left."), [
      "Rain fell.",
      "“It fell long.”",
      "Mr. Ruiz left.",
    ]);
  });

  it("are none of nothing", () => assert.deepEqual(sentences("  "), []));
});
