import assert from "node:assert/strict";
import { applyDecisions } from "../../../../../src/engine";
import { allTargets } from "../../../../../src/extension/core/decisions/target";
import { countsOf, inReviewOrder, sumOf } from "../../../../../src/extension/features/folder/reviewCounts";
import { SET } from "../../../../support/handMade";

describe("how far the reviews of a folder are", () => {
  it("counts nothing where nothing was decided", () => {
    assert.deepEqual(countsOf(applyDecisions(SET, [])), { decided: 0, all: allTargets(SET).length });
  });

  it("lists what is begun first and what is done last, and adds up", () => {
    const done = { decided: 3, all: 3 };
    const untouched = { decided: 0, all: 5 };
    const begun = { decided: 2, all: 4 };
    assert.deepEqual(inReviewOrder([done, untouched, begun]), [begun, untouched, done]);
    assert.deepEqual(sumOf([done, untouched, begun]), { decided: 5, all: 12 });
  });
});
