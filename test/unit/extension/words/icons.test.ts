import assert from "node:assert/strict";
import { escapeIcons } from "../../../../src/extension/words/icons";

describe("words of a document in a label", () => {
  it("are never taken for an icon", () =>
    assert.equal(escapeIcons("cost $(alert) $5"), "cost \\$(alert) $5"));
});
