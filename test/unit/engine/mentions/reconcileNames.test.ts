import assert from "node:assert/strict";
import fc from "fast-check";
import { testAnnotator } from "../../../support/engine";
import { namesIn } from "../../../support/namesIn";

describe("reconcileNames", () => {
  it("takes a surname for the person whose full name the text gives", () => {
    const text = "President Anton Kweller arrived in Lisbon.\n\nIn his speech Kweller praised the port.";
    assert.ok(namesIn(text).filter((name) => name === "person:Kweller").length === 1);
  });
  it("takes the letters in brackets for the body before them", () => {
    const text = "The National Harbour Authority (NHAX) was founded last year.\n\nStaff of NHAX went home.";
    assert.equal(namesIn(text).filter((name) => name === "organization:NHAX").length, 2);
  });
  it("takes the letters in brackets for what the words before them name", () => {
    const text = "The Harbour Lamps Act (HLA) was passed.\n\nNobody has read the HLA yet.";
    assert.equal(namesIn(text).filter((name) => name === "agreement:HLA").length, 2);
  });
  it("takes letters that stand for an office or a thing for no name", () => {
    const text =
      "The chief harbour inspector (CHI) resigned.\n\nNobody has seen the CHI since. The CHI left.";
    assert.deepEqual(
      namesIn(text).filter((name) => name.endsWith("CHI")),
      [],
    );
  });
  it("takes a word for what the text says that it calls by it", () => {
    const text =
      "They signed the Treaty of Riga (the “Convention”).\n\nThe Convention is short; no other convention is.";
    assert.equal(namesIn(text).filter((name) => name === "agreement:Convention").length, 2);
    const plain = "They signed the Treaty of Riga.\n\nThe Convention is short; no other convention is.";
    assert.ok(!namesIn(plain).includes("agreement:Convention"));
  });
  it("takes a head noun with a capital for the body that the text named in full", () => {
    const text =
      "She chairs the Harbour Safety Council.\n\nThe Council met on Monday, as every council does.";
    assert.ok(namesIn(text).includes("organization:Council"));
    const before = "The Council met on Monday.\n\nShe chairs the Harbour Safety Council.";
    assert.ok(!namesIn(before).includes("organization:Council"));
    const longer = "She chairs the Harbour Safety Council.\n\nThe Council of Elders met on Monday.";
    assert.ok(!namesIn(longer).includes("organization:Council"));
  });
  it("takes whoever is greeted by a single name for a person", () => {
    const text = "QUESTION: Hi, Jadira. Who signed?\n\nMR BERG: He did.\n\nQUESTION: Thank you, Jadira.";
    assert.equal(namesIn(text).filter((name) => name === "person:Jadira").length, 2);
    assert.ok(namesIn("Thank you, Norway. The road is long.").includes("place:Norway"));
  });
  it("counts no comma and no small word among the initials", () => {
    const text =
      "They spoke of prevention, preparedness, and response (PPRX).\n\nThe PPR goals; PPR is dear.".replace(
        "PPRX",
        "PPR",
      );
    assert.deepEqual(
      namesIn(text).filter((name) => name.endsWith("PPR")),
      [],
    );
  });
  it("gives one form one type", () => {
    const text =
      "Minister Ilse Brandauer resigned. Brandauer left. Brandauer had led the ministry. Brandauer said no.";
    const types = new Set(
      namesIn(text)
        .filter((name) => name.endsWith("Brandauer"))
        .map((name) => name.split(":")[0]),
    );
    assert.deepEqual([...types], ["person"]);
  });
  it("takes no ordinary word for a name because of its capital", () => {
    const text =
      "Speeches came late.\n\nSpeeches: maize and beans. After the speeches the barns were full. We met Speeches again.";
    assert.deepEqual(namesIn(text), []);
  });
  it("keeps names inside the text and apart, whatever the text", () => {
    const words = fc.constantFrom(
      "Minister",
      "Omar",
      "Iraq",
      "of",
      "the",
      "(UN)",
      "UN",
      "–",
      "Bank",
      "\n\n",
      "😀",
      "\ud800",
      "said",
      "Al-",
      "St.",
      "1,5",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        const spans = testAnnotator()
          .annotate(text)
          .entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"))
          .sort((a, b) => a.start - b.start);
        return spans.every(
          ({ start, end }, i) => start < end && end <= text.length && (i === 0 || spans[i - 1].end <= start),
        );
      }),
      { numRuns: 200 },
    );
  });
});
