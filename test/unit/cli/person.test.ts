import assert from "node:assert/strict";
import { inFolder, readout } from "../../support/cli";
import { VISIT } from "../../support/records";

const CALL = `March 9, 2022

Deputy Secretary Wendy R. Sherman spoke by phone with Turkish Deputy Foreign Minister Sedat Önal on Wednesday.

“The talks must go on,” Sherman said.`;
const FILES = { "visit.txt": VISIT, "call.txt": CALL, "other.txt": "Mayor Ana Sherman said that it rained." };

interface Printed {
  readonly name: string;
  readonly names: readonly string[];
  readonly offices: readonly {
    readonly places: readonly { readonly source: string; readonly span: [number, number] }[];
  }[];
  readonly statements: readonly { readonly words: string }[];
  readonly with: readonly { readonly name: string; readonly meetings: number }[];
  readonly occurrences: readonly {
    readonly because: { readonly name: string; readonly shared: readonly unknown[] } | null;
  }[];
  readonly others: readonly { readonly name: string }[];
}

describe("readout person", () => {
  it("prints offices, statements, meetings, companions and reasons with their places", () =>
    inFolder(FILES, async (path) => {
      const { code, out, err } = await readout(["person", "Sedat Onal", path(".")]);
      assert.equal(err, "");
      assert.equal(code, 0);
      const lines = out.replaceAll(path("x").slice(0, -1), "").split("\n");
      assert.match(
        lines[0],
        /^Sedat (?:Onal|Önal), Deputy Foreign Minister, TUR: 2 documents, 1 statement, 2 meetings$/u,
      );
      assert.match(lines[1], /^also written Sedat (?:Onal|Önal)$/u);
      assert.ok(
        lines.includes("visit.txt:3: Deputy Foreign Minister, 2 times (2022-03-02 to 2022-03-09)"),
        out,
      );
      assert.ok(
        lines.includes("visit.txt:5: Sedat Onal, warned: that the ceasefire would not hold (2022-03-02)"),
        out,
      );
      assert.ok(
        lines.some((line) => /^Wendy R?\.? ?Sherman: 2 meetings$/u.test(line)),
        out,
      );
      assert.ok(out.includes("the same name as"), out);
    }));

  it("takes the one who does most, and names the others", () =>
    inFolder(FILES, async (path) => {
      const { out } = await readout(["person", "Sherman", path("."), "--json"]);
      const found = JSON.parse(out) as Printed;
      assert.deepEqual([...found.names].sort(), ["Wendy R. Sherman", "Wendy Sherman"]);
      assert.equal(found.statements.length, 3);
      assert.deepEqual(
        found.others.map(({ name }) => name),
        ["Ana Sherman"],
      );
      const [{ source, span }] = found.offices[0].places;
      const text = source.endsWith("call.txt") ? CALL : VISIT;
      assert.match(text.slice(...span), /^Deputy Secretary/u);
      assert.equal(found.occurrences.filter(({ because }) => because === null).length, 1);
      assert.ok(
        found.occurrences.some(({ because }) => because?.name === "fuller" && because.shared.length > 0),
      );
    }));

  it("says when there is nobody, and when nothing is named to read", () =>
    inFolder(FILES, async (path) => {
      const nobody = await readout(["person", "Nemo", path(".")]);
      assert.equal(nobody.code, 0);
      assert.equal(nobody.out, "Nobody of that name was found.\n");
      const { code, err } = await readout(["person", "Nemo"]);
      assert.equal(code, 2);
      assert.match(err, /name what is to be read/u);
    }));
});
