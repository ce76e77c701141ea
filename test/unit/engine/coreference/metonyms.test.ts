import assert from "node:assert/strict";
import { testAnnotator } from "../../../support/engine";

/** The names that stand for a government, with their country. */
function metonyms(text: string): string[] {
  return testAnnotator()
    .annotate(text)
    .entities.flatMap(({ mentions }) => mentions)
    .filter(({ standsFor }) => standsFor !== undefined)
    .map(({ start, end, standsFor }) => `${text.slice(start, end)}=${standsFor}`);
}

describe("findMetonyms", () => {
  const cases: [text: string, expected: string[]][] = [
    ["The envoy praised Beijing’s readiness to mediate.", ["Beijing=CN"]],
    ["Trade between Ankara and Tehran fell last year.", ["Ankara=TR", "Tehran=IR"]],
    ["Moscow said that the treaty had lapsed.", ["Moscow=RU"]],
    ["The ministers met in Moscow and flew to Ankara.", []],
    ["Beijing’s streets were empty on Monday.", []],
    ["Talks between Lena Brandt and Omar Haddad took place near Cairo.", []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(metonyms(text), expected));

  it("keeps the mention with its city", () => {
    const { entities } = testAnnotator().annotate(
      "He landed in Beijing. Beijing said that the visit was short.",
    );
    const city = entities.find(({ name }) => name === "Beijing");
    assert.equal(city?.mentions.filter(({ kind }) => kind === "name").length, 2);
  });
});
