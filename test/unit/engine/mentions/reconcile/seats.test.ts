import assert from "node:assert/strict";
import { testAnnotator } from "../../../../support/engine";

describe("a seat of government", () => {
  const cases: [text: string, type: string][] = [
    ["The White House said the dam was safe.", "organization"],
    ["Ostby thanked White House officials.", "organization"],
    ["Ostby met Haddad at the White House.", "place"],
    ["Ostby returned to the White House.", "place"],
  ];
  for (const [text, type] of cases)
    it(`${text} ${type}`, () => {
      const found = testAnnotator()
        .annotate(text)
        .entities.find(({ name }) => name === "White House");
      assert.equal(found?.type, type);
    });
});
