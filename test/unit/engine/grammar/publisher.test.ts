import assert from "node:assert/strict";
import { publisherOf } from "../../../../src/engine/grammar/publisher";
import { markedSource } from "../../../support/sources";

describe("publisherOf", () => {
  const cases: [source: string, publisher: string | null][] = [
    ["a statement from the [ORG Port Authority]", "Port Authority"],
    ["a report by [PER Lena Ostby]", "Lena Ostby"],
    ["a survey conducted by the [ORG Port Authority]", "Port Authority"],
    ["a study carried out by the [ORG Port Authority]", "Port Authority"],
    ["a report of the [LOC Norway] desk of the [ORG Port Authority]", "Port Authority"],
    ["a report on the [ORG Port Authority]", null],
    ["a report by the [LOC Bergen] crews", null],
    ["the [ORG Port Authority]’s letter", "Port Authority"],
    ["the [ORG Port Authority]’s latest press release", "Port Authority"],
    ["the [ORG Port Authority] statement", "Port Authority"],
    ["the [ORG Port Authority] report on the pier", "Port Authority"],
    ["the [ORG Port Authority] team on the report", null],
    ["[PER Lena Ostby]’s long and angry letter", null],
    ["a friend of the [ORG Port Authority] statement", null],
    ["a [ORG Twitter] post", null],
    ["the [ORG Port Authority]", null],
  ];
  for (const [marked, publisher] of cases)
    it(marked, () => assert.equal(publisherOf(markedSource(marked))?.name ?? null, publisher));
});
