import assert from "node:assert/strict";
import { resolveDate, type Direction } from "../../../../../src/engine/mentions/dates/resolveDate";

describe("resolveDate", () => {
  describe("without an anchor", () => {
    const cases: [expression: string, iso: string | null][] = [
      ["October 1, 2024", "2024-10-01"],
      ["24 July 2022", "2022-07-24"],
      ["27/7/2022", "2022-07-27"],
      ["7/27/2022", "2022-07-27"],
      ["2022-07-24", "2022-07-24"],
      ["3rd of May 2021", "2021-05-03"],
      ["July 10 to 17, 2022", "2022-07-10/2022-07-17"],
      ["November 2021", "2021-11"],
      ["early June 2020", "2020-06"],
      ["1990s", "1990/1999"],
      ["mid-1980s", "1980/1989"],
      ["2014-2018", "2014/2018"],
      ["2023/24", "2023/2024"],
      ["first half of 2022", "2022-01/2022-06"],
      ["third quarter of 2023", "2023-07/2023-09"],
      ["19th century", "1800/1899"],
      ["beginning of 2022", "2022"],
      ["February 30, 2022", null],
      ["Tuesday", null],
      ["last week", null],
      ["July 5", null],
    ];
    for (const [expression, iso] of cases)
      it(expression, () => assert.equal(resolveDate(expression, null), iso));
  });

  describe("from Wednesday 15 May 2024", () => {
    const cases: [expression: string, iso: string, direction?: Direction][] = [
      ["Tuesday", "2024-05-14"],
      ["Wednesday", "2024-05-15"],
      ["Sunday evening", "2024-05-12"],
      ["Tuesday", "2024-05-21", "future"],
      ["last Friday", "2024-05-10"],
      ["next Monday", "2024-05-20"],
      ["yesterday", "2024-05-14"],
      ["last week", "2024-05-06/2024-05-12"],
      ["earlier this month", "2024-05"],
      ["last month", "2024-04"],
      ["this year", "2024"],
      ["first half of this year", "2024-01/2024-06"],
      ["ten years ago", "2014"],
      ["two weeks ago", "2024-05-01"],
      ["June 12-18 this year", "2024-06-12/2024-06-18"],
      ["November", "2023-11"],
      ["March 3", "2024-03-03"],
      ["December 20", "2023-12-20"],
      ["December 20", "2024-12-20", "future"],
      ["last summer", "2023-06/2023-08"],
    ];
    for (const [expression, iso, direction] of cases) {
      it(`${expression} ${direction ?? ""}`, () =>
        assert.equal(resolveDate(expression, { iso: "2024-05-15" }, direction), iso));
    }
  });
});
