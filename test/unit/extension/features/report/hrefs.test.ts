import assert from "node:assert/strict";
import type { Link } from "../../../../../src/engine";
import { hrefsFrom } from "../../../../../src/extension/features/report/fileLinks";

const uri = (path: string, scheme = "file", authority = "") => ({ scheme, authority, path });
const link = (document: string, line = 1): Link => ({
  kind: "place",
  place: { document, start: 0, end: 1, line },
});

describe("the ways from a saved report to its documents", () => {
  const documents: Readonly<Record<string, ReturnType<typeof uri>>> = {
    "a.txt": uri("/w/news/a b.txt"),
    "far.txt": uri("/w/news/a.txt", "vscode-remote", "host"),
  };
  const from = (path: string) => hrefsFrom(uri(path), (name) => documents[name]);

  it("are seen from its folder, with the line", () => {
    assert.equal(from("/w/news")(link("a.txt")), "a%20b.txt");
    assert.equal(from("/w")(link("a.txt", 3)), "news/a%20b.txt#L3");
    assert.equal(from("/w/out/may")(link("a.txt")), "../../news/a%20b.txt");
    assert.equal(from("/")(link("a.txt")), "w/news/a%20b.txt");
  });

  it("are left out where there is none", () => {
    assert.equal(from("/w")(link("far.txt")), null);
    assert.equal(from("/w")(link("gone.txt")), null);
  });

  it("are the address itself on the web", () =>
    assert.equal(from("/w")({ kind: "address", url: "https://example.org/x" }), "https://example.org/x"));
});
