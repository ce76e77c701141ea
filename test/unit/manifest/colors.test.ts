import assert from "node:assert/strict";
import { ENTITY_TYPES } from "../../../src/engine";
import { colorOf } from "../../../src/extension/manifest/colors";
import { manifest, sorted } from "./manifest";

const { colors } = manifest.contributes;
const THEMES = ["dark", "highContrast", "highContrastLight", "light"];

describe("the manifest's colours", () => {
  it("hold one of every entity type, and each is declared once", () => {
    const ids = colors.map(({ id }) => id);
    const of = [...ENTITY_TYPES, "cue"] as const;
    assert.deepEqual(
      of.filter((kind) => !ids.includes(colorOf(kind))),
      [],
    );
    assert.deepEqual(sorted(ids).length, ids.length);
  });

  for (const { id, description, defaults } of colors) {
    it(`${id} has a value for every kind of theme and a description`, () => {
      assert.deepEqual(sorted(Object.keys(defaults)), THEMES);
      for (const value of Object.values(defaults))
        assert.match(value, /^#[0-9a-f]{3,8}$|^[a-z]+\.[a-zA-Z.]+$/u);
      assert.match(description, /^%.+%$/u);
    });
  }
});
