import assert from "node:assert/strict";
import { ENTITY_TYPES } from "../../../../../src/engine";
import { UNDERLINES } from "../../../../../src/extension/features/reading/underlines";
import { colors } from "../../../../../src/extension/manifest/colors";

describe("the line under a name", () => {
  const looks = new Map(ENTITY_TYPES.map((type) => [type, `${UNDERLINES[type]} ${colors[type].join(" ")}`]));
  for (const type of ENTITY_TYPES) {
    it(`tells ${type} from every other type`, () => {
      const same = ENTITY_TYPES.filter((other) => other !== type && looks.get(other) === looks.get(type));
      const shared = type === "date" ? ["quantity"] : type === "quantity" ? ["date"] : [];
      assert.deepEqual(same, shared);
    });
  }
});
