import assert from "node:assert/strict";
import { roleContradicted as rule } from "../../../../../../src/extension/features/diagnostics/rules/roleContradicted";
import { CheckedText } from "../../../../../support/checked";

describe("an office against another mention", () => {
  const filler =
    "The harbour was grey, the boats stayed in, and all the nets were dry by the evening of that day. ";

  it("is found where two hold it", () => {
    const text = new CheckedText(
      "Foreign Minister Lena Ruiz of Chile left. Foreign Minister Leny Ruiz of Chile left.",
    )
      .entity("l", "place", "Chile", [["Chile"]])
      .entity("r1", "role", "Foreign Minister", [["Foreign Minister"]])
      .entity("r2", "role", "Foreign Minister", [["Foreign Minister", 2]])
      .entity("p1", "person", "Lena Ruiz", [["Lena Ruiz"]], { roles: [{ role: "r1", of: "l" }] })
      .entity("p2", "person", "Leny Ruiz", [["Leny Ruiz"]], { roles: [{ role: "r2", of: "l" }] });
    assert.deepEqual(text.found(rule), ["Foreign Minister"]);
    assert.deepEqual(text.commands(rule), ["merge", "remove"]);
  });

  const twoOffices = (first: string, between: string, second: string) =>
    new CheckedText(`${first} Lena Ruiz left. ${between}${second} Ruiz came back.`)
      .entity("r1", "role", first.replace(/^Former /u, ""), [[first.replace(/^Former /u, "")]])
      .entity("r2", "role", second, [[second, first === second ? 2 : 1]])
      .entity("p", "person", "Lena Ruiz", [["Lena Ruiz"], ["Ruiz", 2]], {
        roles: [
          { role: "r1", of: null },
          { role: "r2", of: null },
        ],
      });

  it("is found where one holds two that cannot be held at once", () => {
    const text = twoOffices("President", filler, "Prime Minister");
    assert.deepEqual(text.found(rule), ["Prime Minister"]);
    assert.deepEqual(text.commands(rule), ["split", "remove"]);
  });

  it("is none where they are told together, one is past, or others may hold it too", () => {
    assert.deepEqual(twoOffices("President", "", "Prime Minister").found(rule), []);
    assert.deepEqual(twoOffices("Former President", filler, "Prime Minister").found(rule), []);
    assert.deepEqual(twoOffices("Senator", filler, "Prime Minister").found(rule), []);
  });
});
