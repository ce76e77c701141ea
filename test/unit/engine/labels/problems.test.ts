import assert from "node:assert/strict";
import { parseLabels } from "../../../../src/engine";
import { problemInWords } from "../../../../src/extension/features/labels/labelWords";

describe("problems of the file of labels", () => {
  it("are all told, an unknown field beside the others, by numbers that count from 1", () => {
    const { labels, problems } = parseLabels(
      JSON.stringify({
        colours: [],
        entities: [{ name: "convoy" }, { name: "port", color: "red" }, { name: "convoy" }],
      }),
    );
    assert.deepEqual(
      labels.entities.map(({ name }) => name),
      ["convoy"],
    );
    assert.deepEqual(problems.map(problemInWords), [
      "“colours” means nothing here",
      "“color” of label 2 is no colour like #1a73e8: red",
      "“name” of label 3 is there twice: convoy",
    ]);
  });
});
