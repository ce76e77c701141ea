import assert from "node:assert/strict";
import type { Meeting } from "../../../../../../src/engine";
import { meetingDenied as rule } from "../../../../../../src/extension/features/diagnostics/rules/meetingDenied";
import { CheckedText } from "../../../../../support/checked";

function two(held: Partial<Meeting>, denied: Partial<Meeting>): CheckedText {
  return new CheckedText("Moss received Reyes. The ministry denied that she had met him.")
    .entity("p1", "person", "Moss", [["Moss"]])
    .entity("p2", "person", "Reyes", [["Reyes"]])
    .met("m1", "received", { participants: ["p1", "p2"], ...held })
    .met("m2", "met", { participants: ["p1", "p2"], status: "denied", ...denied });
}

describe("a meeting both held and denied", () => {
  it("is found where it is denied", () => {
    assert.deepEqual(two({}, {}).found(rule), ["met"]);
    assert.deepEqual(two({}, {}).commands(rule), ["setStatus", "setStatus"]);
  });

  it("is none between others, at another place or on another day", () => {
    assert.deepEqual(two({ participants: ["p1"] }, {}).found(rule), []);
    assert.deepEqual(two({ place: "l1" }, { place: "l2" }).found(rule), []);
    assert.deepEqual(two({ date: "d1" }, { date: "d2" }).found(rule), []);
  });

  it("is none where it was only planned", () =>
    assert.deepEqual(two({ status: "planned" }, {}).found(rule), []));
});
