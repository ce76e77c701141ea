import assert from "node:assert/strict";
import { TOOLS } from "../../../../../src/engine";
import {
  consentInWords,
  invocationInWords,
} from "../../../../../src/extension/features/assistant/invocationWords";
import { serverDefinitions } from "../../../../../src/extension/features/assistant/serverDefinitions";

describe("what a tool says before it is used", () => {
  it("is what it does, in words of its own for each", () => {
    const said = TOOLS.map(({ name }) => invocationInWords(name, {}));
    assert.equal(new Set(said).size, TOOLS.length);
    assert.ok(!said.includes("Asking Readout"));
    assert.equal(
      invocationInWords("search_statements", { query: "speaker:Lind truce" }),
      "Searching statements: speaker:Lind truce",
    );
    assert.equal(
      invocationInWords("check_draft", { text: "x".repeat(2_000) }),
      "Checking a text of 2000 characters",
    );
  });

  it("takes whatever a model may have written", () => {
    for (const input of [null, undefined, 7, "text", { query: 7 }, { query: `a${"\n b".repeat(500)}` }])
      assert.ok(invocationInWords("search_statements", input).length < 160);
  });

  it("tells what is read and where it goes", () => {
    const said = consentInWords("Looking up Ana Lind", ["news", "old"]);
    assert.match(said, /^Looking up Ana Lind\. .*news, old, on this machine.*given to the assistant/u);
  });
});

describe("the server that is offered to the editor", () => {
  const launch = { command: "/usr/bin/node", args: ["/x/dist/cli.js"], env: { ELECTRON_RUN_AS_NODE: "1" } };
  const folder = (scheme: string, name: string) => ({ name, uri: { scheme, fsPath: `/home/${name}` } });

  it("is one for all folders that lie on the disk", () => {
    const folders = [folder("file", "news"), folder("vscode-vfs", "far"), folder("file", "old")];
    assert.deepEqual(serverDefinitions(folders, launch), [
      {
        label: "Readout: news, old",
        command: "/usr/bin/node",
        args: ["/x/dist/cli.js", "mcp", "/home/news", "/home/old"],
        env: { ELECTRON_RUN_AS_NODE: "1" },
      },
    ]);
  });

  it("is none where no folder does", () => {
    assert.deepEqual(serverDefinitions([folder("memfs", "x")], launch), []);
    assert.deepEqual(serverDefinitions([], launch), []);
  });
});
