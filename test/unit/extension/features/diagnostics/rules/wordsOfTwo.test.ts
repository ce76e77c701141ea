import assert from "node:assert/strict";
import { wordsOfTwo as rule } from "../../../../../../src/extension/features/diagnostics/rules/wordsOfTwo";
import { CheckedText } from "../../../../../support/checked";

const twice = (first: string | null, second: string | null, words = "“It rains on all the boats,”") =>
  new CheckedText(`${words} Moss said. Later: ${words.replace(",", "")} Reyes said.`)
    .entity("p1", "person", "Moss", [["Moss"]])
    .entity("p2", "person", "Reyes", [["Reyes"]])
    .said("s1", words, { speaker: first })
    .said("s2", words.replace(",", ""), { speaker: second });

describe("the same words given to two", () => {
  it("are found in both places", () => {
    const found = twice("p1", "p2").found(rule);
    assert.deepEqual(found, ["“It rains on all the boats,”", "“It rains on all the boats”"]);
    assert.deepEqual(twice("p1", "p2").commands(rule), ["setSpeaker", "setSpeaker"]);
  });

  it("are none of one speaker, of nobody known, or too few", () => {
    assert.deepEqual(twice("p1", "p1").found(rule), []);
    assert.deepEqual(twice("p1", null).found(rule), []);
    assert.deepEqual(twice("p1", "p2", "“Very good,”").found(rule), []);
  });

  it("are none where one quotes the other", () => {
    const text = new CheckedText("Moss: “It rains on all the boats.”")
      .entity("p1", "person", "Moss", [["Moss"]])
      .said("s1", "“It rains on all the boats.”", { speaker: "p1" })
      .said("s2", "“It rains on all the boats.”", { speaker: "p2" });
    assert.deepEqual(text.found(rule), []);
  });
});
