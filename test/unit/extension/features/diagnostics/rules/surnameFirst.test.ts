import assert from "node:assert/strict";
import { surnameFirst as rule } from "../../../../../../src/extension/features/diagnostics/rules/surnameFirst";
import { CheckedText } from "../../../../../support/checked";

const moss = (text: string, ...mentions: Parameters<CheckedText["entity"]>[3]) =>
  new CheckedText(text).entity("p", "person", "Lena Moss", mentions);

describe("a surname before the full name", () => {
  it("is found, and can be written in full", () => {
    const text = moss("Moss left at noon. Later Lena Moss came back.", ["Moss"], ["Lena Moss"]);
    assert.deepEqual(text.found(rule), ["Moss"]);
    assert.equal(text.mended(rule), "Lena Moss left at noon. Later Lena Moss came back.");
  });

  it("is none behind the full name", () => {
    assert.deepEqual(moss("Lena Moss left. Moss came back.", ["Lena Moss"], ["Moss", 2]).found(rule), []);
  });

  it("is none in a headline or the label of a turn", () => {
    assert.deepEqual(
      moss("Moss goes home\n\nLena Moss left at noon.", ["Moss"], ["Lena Moss"]).found(rule),
      [],
    );
    assert.deepEqual(
      moss("MOSS: It rains.\n\nLena Moss left at noon.", ["MOSS"], ["Lena Moss"]).found(rule),
      [],
    );
  });

  it("is none behind an office, or in what somebody says", () => {
    const office = moss("President Moss left. Lena Moss came back.", ["Moss"], ["Lena Moss"]);
    assert.deepEqual(office.entity("r", "role", "President", [["President"]]).found(rule), []);
    const said = moss("“Moss left.” Lena Moss came back.", ["Moss"], ["Lena Moss"]);
    assert.deepEqual(said.said("s", "“Moss left.”").found(rule), []);
  });

  it("is none where only the surname is known, or a given name stands first", () => {
    assert.deepEqual(new CheckedText("Moss left.").entity("p", "person", "Moss", [["Moss"]]).found(rule), []);
    assert.deepEqual(moss("Lena left. Lena Moss came back.", ["Lena"], ["Lena Moss"]).found(rule), []);
  });
});
