import assert from "node:assert/strict";
import { staysWithin } from "../../../../../src/extension/core/sidecar/staysWithin";

describe("the folder for sidecars", () => {
  for (const path of ["annotations", "a/b", "a/../b", "./a", "/a"])
    it(`may be ${path}`, () => assert.ok(staysWithin(path)));
  for (const path of ["", "..", "../..", "a/../../b", "a\\..\\..\\b", "./../a"])
    it(`may not be “${path}”`, () => assert.ok(!staysWithin(path)));
});
