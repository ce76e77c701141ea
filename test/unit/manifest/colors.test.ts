import assert from "node:assert/strict";
import { ENTITY_TYPES } from "../../../src/engine";
import { Color, colorOf } from "../../../src/extension/contributions";
import { manifest, sorted } from "./manifest";

const { colors } = manifest.contributes;
const THEMES = ["dark", "highContrast", "highContrastLight", "light"];

describe("the manifest's colours", () => {
  it("are those that the source names", () => {
    const named = [...ENTITY_TYPES.map(colorOf), colorOf("cue"), ...Object.values(Color)];
    assert.deepEqual(sorted(colors.map(({ id }) => id)), sorted(named));
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
