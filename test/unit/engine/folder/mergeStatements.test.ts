import assert from "node:assert/strict";
import { finish, fingerprint, mergeStatements, statementReports } from "../../../../src/engine";
import { testAnnotator } from "../../../support/engine";

const merge = (...texts: readonly string[]) =>
  finish(
    mergeStatements(
      texts.flatMap((text, at) =>
        statementReports({ name: `${at + 1}.txt`, text }, testAnnotator().annotate(text)),
      ),
    ),
  );
const carriers = (...texts: readonly string[]) =>
  merge(...texts).map(({ reports }) => reports.map(({ source }) => source));
const dated = (day: string, text: string) => `---\ndate: ${day}\n---\n${text}`;
const FIRST = "Ana Lind said that the ferry to Riga would leave the harbour on Monday.";

describe("statements of a folder", () => {
  const same: readonly [string, string][] = [
    ["the same words", FIRST],
    ["a word more", "Ana Lind said that the new ferry to Riga would leave the harbour on Monday."],
    ["a shorter name", FIRST.replace("Ana Lind", "Lind")],
    ["nobody named", FIRST.replace("Ana Lind", "The official")],
  ];
  for (const [name, text] of same)
    it(`are one: ${name}`, () => assert.deepEqual(carriers(FIRST, text), [["1.txt", "2.txt"]]));

  const apart: readonly [string, string, string][] = [
    ["other words", FIRST, "Ana Lind said that the bridge to Oslo was closed for repairs."],
    ["a denial", FIRST, FIRST.replace("would leave", "would not leave")],
    ["another speaker, and other words", FIRST, "Bo Ek said that the ferry to Riga would leave on Monday."],
    ["weeks apart", dated("2026-03-02", FIRST), dated("2026-04-02", FIRST)],
    [
      "one word of few in place of another",
      "Lind said that the road was open.",
      "Lind said that the road was closed.",
    ],
    ["few words", "Ana Lind said that it was late.", "Ana Lind said that it was late."],
  ];
  for (const [name, one, other] of apart)
    it(`are two: ${name}`, () => assert.deepEqual(carriers(one, other), []));

  it("are two where the date of one cannot be read", () => {
    const [one, other] = [FIRST, FIRST].flatMap((text, at) =>
      statementReports({ name: `${at}.txt`, text }, testAnnotator().annotate(text)),
    );
    const on = (date: string) =>
      finish(
        mergeStatements([
          { ...one, date: "2026-03-02" },
          { ...other, date },
        ]),
      );
    assert.equal(on("2026-13-40").length, 0);
    assert.equal(on("2026-03-03/2026-03-05").length, 1);
  });

  it("are one some days apart", () => {
    const texts = [dated("2026-03-02", FIRST), dated("2026-03-04", FIRST)];
    assert.equal(merge(...texts).length, 1);
  });

  it("made at two meetings are two, though the words are the same", () => {
    const at = (whom: string) => `Ana Lind met ${whom} in Oslo. At the meeting, ${FIRST}`;
    assert.equal(merge(at("Bo Ek"), at("Ida Moe")).length, 0);
    assert.equal(merge(at("Bo Ek"), at("Bo Ek")).length, 1);
  });

  it("list the numbers and the speakers on which their carriers disagree", () => {
    const [number] = merge(
      "Ana Lind said that 40 ships would leave the harbour on Monday.",
      "Ana Lind said that 60 ships would leave the harbour on Monday.",
    );
    assert.deepEqual(number.contradictions, [
      {
        field: "number",
        values: [
          { value: "40", sources: ["1.txt"] },
          { value: "60", sources: ["2.txt"] },
        ],
      },
    ]);
    const [speaker] = merge(FIRST, FIRST.replace("Ana Lind", "Bo Ek"));
    assert.deepEqual(speaker.contradictions, [
      {
        field: "speaker",
        values: [
          { value: "Ana Lind", sources: ["1.txt"] },
          { value: "Bo Ek", sources: ["2.txt"] },
        ],
      },
    ]);
  });

  it("say where each carrier has which words", () => {
    const second = `It rained. ${FIRST}`;
    const [{ speaker, reports }] = merge(FIRST, second);
    assert.equal(speaker, "Ana Lind");
    for (const { source, checksum, spans, quotes } of reports) {
      const text = source === "1.txt" ? FIRST : second;
      assert.deepEqual(checksum, fingerprint(text));
      assert.deepEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
        quotes,
      );
    }
  });

  it("of many documents are found in time that grows as they do", () => {
    const texts = Array.from(
      { length: 40 },
      (_, at) => `Ana Lind said that ferry ${at} would leave the harbour of Riga.`,
    );
    const reports = texts.flatMap((text, at) =>
      statementReports({ name: `${at}.txt`, text }, testAnnotator().annotate(text)),
    );
    const many = Array.from({ length: 250 }, (_, copy) =>
      reports.map((report) => ({ ...report, source: `${copy}/${report.source}` })),
    ).flat();
    // The processor's time, in microseconds: on a busy machine the clock's says nothing.
    const since = process.cpuUsage();
    finish(mergeStatements(many));
    const { user, system } = process.cpuUsage(since);
    assert.ok(user + system < 20_000_000);
  });
});
