import assert from "node:assert/strict";
import { CUTS } from "../../../../src/engine/statements/contentCuts";
import { showStatements } from "../../../support/statements";

/** What Ellery says in each example. */
const CONTENTS: Readonly<Record<string, string>> = {
  secondThat: "a plan",
  accordingTo: "the dam was safe",
  timeClause: "to mend the dam",
  contrast: "the dam was safe",
  speaksOn: "the dam was safe",
  othersSayToo: "the dam was safe",
  joinedBase: "the divers",
  concession: "the dam was safe, although it had leaked",
  gerundCue: "that the dam was safe",
  joinedGerundCue: "the dam was safe",
  joinedVerb: "the dam was safe",
  speaksAgain: "the dam was safe",
  pronounActs: "the divers",
  sidesAct: "the divers for the work",
  relative: "the divers, who had worked all night",
  mainClause: "the divers",
  gerundOfCue: "the divers",
  author: "the dam was safe",
  trailingAttribution: "the dam was safe",
  goesOn: "the dam and the sluice were safe",
};

const contentsOf = (text: string) =>
  showStatements(text).map((statement) =>
    statement
      .replace(/ > \d+$/u, "")
      .split(" | ")
      .at(-1),
  );

describe("where content is cut", () => {
  for (const { code, example } of CUTS)
    it(`${code}: ${example}`, () =>
      assert.ok(contentsOf(example).includes(CONTENTS[code]), contentsOf(example).join("\n")));
});
