import assert from "node:assert/strict";
import { inFolder, readout } from "../../support/cli";

const SOURCE = `Foreign Minister Lena Moss met her colleague Omar Reyes in Quito on Monday.
“We will not close the harbour to 14 fishing boats from the north,” Moss said.
“The ferry treaty is the best that our islands could get,” Reyes said.
`;
const FILES = { "sources/one.txt": SOURCE, "sources/two.txt": "It rained in Quito." };
const DRAFT = `The ministers met. “We will close the harbour to 14 fishing boats from the north,” Lena Moss said.
“The ferry treaty is the best that our islands could get,” Omar Reyes said.
`;
const RIGHT = "“The ferry treaty is the best that our islands could get,” Omar Reyes said.";

interface Json {
  readonly documents: number;
  readonly findings: readonly {
    readonly kind: string;
    readonly span: readonly [number, number];
    readonly quote: string;
    readonly source: {
      readonly document: string;
      readonly span: readonly [number, number];
      readonly quote: string;
    };
  }[];
}

describe("readout check", () => {
  it("prints what is to be looked at with both texts, and ends with 1 as linters do", () =>
    inFolder({ ...FILES, "draft.txt": DRAFT }, async (path) => {
      const { code, out, err } = await readout(["check", path("draft.txt"), "--against", path("sources")]);
      assert.equal(err, "");
      assert.equal(code, 1);
      assert.deepEqual(out.replaceAll(path("x").slice(0, -1), "").split("\n"), [
        "draft.txt:1:21: altered, a negation: Lena Moss",
        "  draft:  We will close the harbour to 14 fishing boats from the north,",
        "  source: We will [-not-] close the harbour to 14 fishing boats from the north",
        "          sources/one.txt:2:2 (Lena Moss)",
        "",
        "2 places checked against 2 documents: 1 verbatim; 1 altered.",
        "",
      ]);
    }));

  it("ends with 0 where all is right, and lists it when asked", () =>
    inFolder({ ...FILES, "draft.txt": RIGHT }, async (path) => {
      const args = ["check", path("draft.txt"), "--against", path("sources/one.txt")];
      const { code, out } = await readout(args);
      assert.equal(code, 0);
      assert.equal(out, "1 place checked against 1 document: 1 verbatim.\n");
      assert.match((await readout([...args, "--all"])).out, /^\S+draft\.txt:1:2: verbatim: Omar Reyes\n/u);
    }));

  it("prints JSON whose positions hold", () =>
    inFolder({ ...FILES, "draft.txt": DRAFT }, async (path) => {
      const { code, out } = await readout([
        "check",
        path("draft.txt"),
        "--against",
        path("sources"),
        "--json",
      ]);
      assert.equal(code, 1);
      const { documents, findings } = JSON.parse(out) as Json;
      assert.equal(documents, 2);
      assert.deepEqual(
        findings.map(({ kind }) => kind),
        ["altered", "verbatim"],
      );
      for (const { span, quote, source } of findings) {
        assert.equal(DRAFT.slice(...span), quote);
        assert.equal(SOURCE.slice(...source.span), source.quote);
      }
    }));

  it("reads a draft from the standard input, and never checks a draft against itself", () =>
    inFolder({ ...FILES, "sources/draft.txt": DRAFT }, async (path) => {
      assert.equal((await readout(["check", "-", "--against", path("sources/one.txt")], RIGHT)).code, 0);
      const { out } = await readout(["check", path("sources/draft.txt"), "--against", path("sources")]);
      assert.match(out, /checked against 2 documents: 1 verbatim; 1 altered\.\n$/u);
    }));

  it("says what is wrong with its arguments", () =>
    inFolder({ ...FILES, "draft.txt": "Nothing." }, async (path) => {
      const none = await readout(["check", path("draft.txt"), "--against", path("missing")]);
      assert.equal(none.code, 1);
      assert.match(none.err, /missing does not exist\.\n.*nothing to check against\.\n$/u);
      assert.equal((await readout(["check", path("none.txt"), "--against", path("sources")])).code, 1);
      assert.equal((await readout(["check", path("draft.txt")])).code, 2);
      const { code, out } = await readout(["check", path("draft.txt"), "--against", path("sources")]);
      assert.equal(code, 0);
      assert.equal(out, "Nothing to check against 2 documents: no quotations and no reported statements.\n");
    }));
});
