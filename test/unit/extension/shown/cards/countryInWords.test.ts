import assert from "node:assert/strict";
import { countryInWords } from "../../../../../src/extension/shown/cards/countryInWords";

describe("countryInWords", () => {
  it("names a country", () => assert.match(countryInWords("CN"), /\p{L}{3}/u));
  it("keeps what is no code", () => assert.equal(countryInWords("?"), "?"));
});
