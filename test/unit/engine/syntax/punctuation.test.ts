import assert from "node:assert/strict";
import { attachPunctuation } from "../../../../src/engine/syntax/punctuation";
import { relationCode } from "../../../../src/engine/syntax/relations";

/** Rows "word head relation", heads counted from 1; marks have no head. Gives "mark head" for each mark. */
function attached(rows: string): string[] {
  const cells = rows
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/u));
  const forms = cells.map(([form]) => form);
  const marks = Uint8Array.from(cells, ([, head]) => (head === undefined ? 1 : 0));
  const heads = Int32Array.from(cells, ([, head]) => (head === "0" ? cells.length : Number(head ?? 0) - 1));
  const relations = Uint8Array.from(cells, ([, , relation]) => relationCode(relation ?? "punct"));
  attachPunctuation(forms, marks, heads, (i) => relations[i]);
  return [...marks.keys()].filter((i) => marks[i]).map((i) => `${forms[i]} ${forms[heads[i]]}`);
}

describe("attachPunctuation", () => {
  it("hangs marks of a part on the head of the part, the last on the root", () => {
    const rows = `
      Lee       9 nsubj
      ,
      who       4 nsubj
      won       1 acl:relcl
      ,
      a         7 det
      friend    1 appos
      ,
      spoke     0 root
      .
    `;
    assert.deepEqual(attached(rows), [", won", ", friend", ", friend", ". spoke"]);
  });

  it("hangs commas of a list on what follows, and a leading part's on the part", () => {
    const rows = `
      Today   4 advmod
      ,
      envoys  4 nsubj
      met     0 root
      ,
      ate     4 conj
      ,
      and     9 cc
      left    4 conj
    `;
    assert.deepEqual(
      attached(rows),
      [", today", ", ate", ", left"].map((row) => row.replace("today", "Today")),
    );
  });

  it("hangs a pair on the head of what it encloses", () => {
    const rows = `
      “
      We     3 nsubj
      agree  6 ccomp
      ”
      he     6 nsubj
      said   0 root
    `;
    assert.deepEqual(attached(rows), ["“ agree", "” agree"]);
  });
});
