import assert from "node:assert/strict";
import { mirroredHeads } from "../../../scripts/train/parserExample";
import { bestTree } from "../../../scripts/train/voting";

/** Heads by majority; each voter's heads are counted from 0, the root's is the number of words. */
function voted(...voters: readonly (readonly number[])[]): number[] {
  const count = voters[0].length;
  const votes = new Float64Array((count + 1) * count);
  for (const heads of voters) heads.forEach((head, child) => votes[head * count + child]++);
  return [...bestTree(count, votes)];
}

describe("bestTree", () => {
  it("gives the tree of one voter back", () => {
    for (const heads of [[1], [1, 2], [2, 0, 3]]) assert.deepEqual(voted(heads), heads, heads.join(" "));
    assert.deepEqual(voted([1, 4, 3, 1]), [1, 4, 3, 1]);
  });

  it("takes each arc from the majority", () => {
    assert.deepEqual(voted([1, 4, 1, 1], [1, 4, 3, 1], [2, 4, 3, 1]), [1, 4, 3, 1]);
  });

  it("has one root and no crossing arcs, whatever is voted", () => {
    assert.deepEqual(voted([2, 2, 2], [2, 3, 1], [2, 3, 3]).filter((head) => head === 3).length, 1);
    // 0 on 2 and 1 on 3 cross.
    const heads = voted([2, 3, 4, 2], [2, 3, 4, 2]);
    assert.equal(heads.filter((head, i) => head === [2, 3, 4, 2][i]).length, 3);
  });
});

describe("mirroredHeads", () => {
  it("reads a tree from the other end, and back", () => {
    const heads = Int32Array.of(1, -1, 3, 1);
    assert.deepEqual([...mirroredHeads(heads)], [2, 0, -1, 2]);
    assert.deepEqual(mirroredHeads(mirroredHeads(heads)), heads);
  });
});
