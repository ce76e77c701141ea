import assert from "node:assert/strict";
import { and, focusIn, inView, is, not, onRow, or } from "../../../../src/extension/manifest/when";

const cases: readonly (readonly [made: string, condition: string])[] = [
  [and("a", not("b")), "a && !b"],
  [or("a", and("b", "c")), "a || (b && c)"],
  [and("a", or("b", "c")), "a && (b || c)"],
  [or("a", or("b", "c")), "a || b || c"],
  [is("readout.statementsBy", "speaker"), "readout.statementsBy == speaker"],
  [inView("meetings"), "view == readout.meetings"],
  [inView("meetings", "entities"), String.raw`view =~ /^readout\.(meetings|entities)$/`],
  [focusIn("decisions"), "focusedView == readout.decisions"],
  [onRow("orphan"), "viewItem == orphan"],
  [onRow("entity", "mention"), "viewItem =~ /^(entity|mention)$/"],
];

describe("conditions of the manifest", () => {
  for (const [made, condition] of cases) it(condition, () => assert.equal(made, condition));
});
