import assert from "node:assert/strict";
import { TOOLS } from "../../../src/engine";
import { toolId } from "../../../src/extension/manifest/toolNames";
import { manifestText, words } from "./manifest";

interface ToolRow {
  readonly name: string;
  readonly toolReferenceName: string;
  readonly modelDescription: string;
  readonly displayName: string;
  readonly inputSchema: { readonly required?: readonly string[]; readonly additionalProperties: boolean };
}

const { languageModelTools } = (
  JSON.parse(manifestText) as { contributes: { languageModelTools: readonly ToolRow[] } }
).contributes;

describe("the manifest's tools for language models", () => {
  it("are the engine's, described as it describes them", () => {
    assert.deepEqual(
      languageModelTools.map(({ name, modelDescription }) => [name, modelDescription]),
      TOOLS.map(({ name, description }) => [toolId(name), description]),
    );
  });

  it("have names that editors take, and titles as the engine has them", () => {
    for (const [at, { name, toolReferenceName, displayName }] of languageModelTools.entries()) {
      assert.match(name, /^readout_[a-z_]+$/u);
      assert.match(toolReferenceName, /^[a-z][A-Za-z]+$/u);
      assert.equal(words[displayName.replaceAll("%", "")], TOOLS[at].title);
    }
  });

  it("take nothing that they do not know", () => {
    for (const { inputSchema } of languageModelTools) {
      assert.equal(inputSchema.additionalProperties, false);
      assert.equal(inputSchema.required?.length, 1);
    }
  });
});
