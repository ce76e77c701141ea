import assert from "node:assert/strict";
import { MARK_KINDS } from "../../../src/extension/manifest/markKinds";
import { RULES } from "../../../src/extension/manifest/rules";
import { Setting, markSetting, ruleSetting } from "../../../src/extension/manifest/settings";
import { settings, sorted } from "./manifest";

describe("the manifest's settings", () => {
  it("are those that the source names", () => {
    assert.deepEqual(
      sorted(Object.keys(settings)),
      sorted([...Object.values(Setting), ...MARK_KINDS.map(markSetting), ...RULES.map(ruleSetting)]),
    );
  });

  for (const [name, row] of Object.entries(settings)) {
    it(`${name} has a description, a place in the list and a default`, () => {
      assert.match(row.description ?? row.markdownDescription ?? "", /^%.+%$/u);
      assert.equal(typeof row.order, "number");
      assert.notEqual(row.default, undefined);
      const explained = row.enumDescriptions ?? row.markdownEnumDescriptions ?? [];
      assert.equal(explained.length, row.enum?.length ?? 0);
    });
  }
});
