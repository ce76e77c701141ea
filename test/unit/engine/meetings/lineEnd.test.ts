import assert from "node:assert/strict";
import { testToolbox } from "../../../support/engine";
import { meetingsIn } from "../../../support/meetings";

describe("where and when a line says at its end", () => {
  const cases: [name: string, text: string, place: string | null, date: string | null][] = [
    [
      "between commas",
      "Meeting between [PER Ana Lind] and [PER Bo Ek], [LOC Riga], [DATE 8 May 2024]",
      "Riga",
      "8 May 2024",
    ],
    [
      "in brackets",
      "Meeting of [PER Ana Lind] with [PER Bo Ek] ([LOC Riga], [DATE 8 May 2024])",
      "Riga",
      "8 May 2024",
    ],
    [
      "a day alone in brackets",
      "Meeting of [PER Ana Lind] with [PER Bo Ek] in [LOC Riga] ([DATE 8 May 2024])",
      "Riga",
      "8 May 2024",
    ],
    ["a place alone", "Meeting between [PER Ana Lind] and [PER Bo Ek], [LOC Riga]", null, null],
    [
      "a time of the day is no date",
      "[PER Ana Lind] met [PER Bo Ek] at [DATE 9 a.m.] on [DATE 4 June] in [LOC Riga].",
      "Riga",
      "4 June",
    ],
  ];
  for (const [name, text, place, date] of cases)
    it(name, () => {
      const { meetings } = testToolbox();
      const [found] = meetingsIn(text, () => [], meetings).meetings;
      assert.deepEqual([found.place, found.date], [place, date]);
    });
});
