import assert from "node:assert/strict";
import type { Timeline } from "../../../../../src/engine";
import { nextMark } from "../../../../../src/extension/features/pictures/charts/chartModel";
import { chartSvg } from "../../../../../src/extension/features/pictures/charts/chartSvg";
import { speakersChart } from "../../../../../src/extension/features/pictures/charts/speakersChart";
import { binTimeline } from "../../../../../src/extension/features/pictures/charts/timelineBins";
import { timelineChart } from "../../../../../src/extension/features/pictures/charts/timelineChart";
import { speakersPicture } from "../../../../support/pictures";

const met = (date: string | null) =>
  ({ date, status: "held", mode: "unknown", place: null, parties: [], reports: [] }) as const;
const timeline = (days: readonly string[], meetings: readonly (string | null)[]): Timeline => ({
  days: days.map((day) => ({ day, direct: 1, indirect: 2 })),
  network: { nodes: [], meetings: meetings.map(met) },
  undated: 0,
});
const drawn = (one: Timeline, months: readonly [string, string] | null = null) => {
  const { unit, bins, undated } = binTimeline(one, months);
  const told = bins
    .filter(({ meetings, direct }) => meetings.length + direct > 0)
    .map(({ name, meetings, direct, indirect }) => `${name} ${meetings.length} ${direct} ${indirect}`);
  return { unit, count: bins.length, undated, told };
};

describe("binTimeline", () => {
  it("takes days where they fit, without a gap", () => {
    assert.deepEqual(drawn(timeline(["2024-02-27", "2024-03-01"], ["2024-02-28/2024-03-02", null])), {
      unit: "day",
      count: 4,
      undated: 1,
      told: ["2024-02-27 0 1 2", "2024-02-28 1 0 0", "2024-03-01 0 1 2"],
    });
  });

  it("takes months or years where days are too many, and leaves out what is told less exactly", () => {
    const months = drawn(timeline(["2021-01-31", "2021-12-15"], ["2021-05", "2021"]));
    assert.deepEqual([months.unit, months.count, months.undated], ["month", 12, 1]);
    assert.deepEqual(months.told, ["2021-01 0 1 2", "2021-05 1 0 0", "2021-12 0 1 2"]);
    const years = drawn(timeline(["1994-01-31", "2021-12-15"], ["2021"]));
    assert.deepEqual([years.unit, years.count, years.told.at(-1)], ["year", 28, "2021 1 1 2"]);
  });

  it("is of the months that are asked for, both included", () => {
    const some = drawn(timeline(["2021-01-31", "2021-03-15", "2021-04-01"], ["2021-03-20", "2020-03-20"]), [
      "2021-03",
      "2021-03",
    ]);
    assert.deepEqual(some.told, ["2021-03-15 0 1 2", "2021-03-20 1 0 0"]);
  });

  it("is empty where nothing happened", () => {
    assert.deepEqual(drawn(timeline([], [null])), { unit: "day", count: 0, undated: 1, told: [] });
  });

  it("has the days of each bin", () => {
    const { bins } = binTimeline(timeline(["2021-01-31", "2021-12-15"], []), null);
    assert.deepEqual(bins[1].days, ["2021-02-01", "2021-02-31"]);
  });
});

describe("the chart of the timeline", () => {
  const { bins } = binTimeline(
    timeline(["2024-03-01", "2024-03-03"], ["2024-03-01", "2024-03-01", "2024-03-02"]),
    null,
  );
  const labels = {
    meetings: "Meetings",
    statements: "Statements",
    ofMeetings: ({ name, meetings }: (typeof bins)[number]) => `${name} ${meetings.length} <met>`,
    ofStatements: ({ name }: (typeof bins)[number], form: string) => `${name} ${form}`,
  };
  const chart = timelineChart(bins, { width: 600, height: 400 }, labels);

  it("has a bar for each count, as high as the count, meetings over statements", () => {
    const bar = (key: string) => chart.marks.find((mark) => mark.key === key) ?? assert.fail(key);
    assert.deepEqual(
      chart.marks.map(({ key }) => key),
      [
        "meeting 2024-03-01",
        "indirect 2024-03-01",
        "direct 2024-03-01",
        "meeting 2024-03-02",
        "indirect 2024-03-03",
        "direct 2024-03-03",
      ],
    );
    assert.equal(bar("meeting 2024-03-01").height, 2 * bar("meeting 2024-03-02").height);
    assert.equal(
      Math.round(bar("indirect 2024-03-01").height),
      Math.round(2 * bar("direct 2024-03-01").height),
    );
    const lowest = Math.max(bar("meeting 2024-03-01").y + bar("meeting 2024-03-01").height);
    assert.ok(chart.marks.every(({ kind, y }) => kind === "meeting" || y > lowest));
  });

  it("goes from bar to bar", () => {
    const [first] = chart.marks;
    const key = (direction: readonly [number, number]) => nextMark(chart.marks, first, direction)?.key;
    assert.deepEqual(
      [key([1, 0]), key([0, 1]), key([-1, 0])],
      ["meeting 2024-03-02", "indirect 2024-03-01", undefined],
    );
  });

  it("is an SVG in which words are words", () => {
    const colors = {
      text: "#111",
      quiet: "#222",
      background: "#fff",
      focus: "#00f",
      person: "#00a",
      organization: "#0a0",
      place: "#a00",
      other: "#aa0",
      meeting: "#0aa",
      direct: "#a0a",
      indirect: "#aaa",
    };
    const svg = chartSvg("a < b", chart, colors);
    assert.equal(svg.split("<rect").length - 1, 1 + chart.marks.length);
    assert.ok(svg.includes("2 &lt;met&gt;") && svg.includes('fill="#0aa"') && !svg.includes("<met>"));
  });
});

describe("the chart of words by speaker", () => {
  const { speakers } = speakersPicture().data;
  const chart = speakersChart(speakers, 600, ({ name }, form) => `${name} ${form}`);

  it("puts direct before indirect words in a row for each, as long as the words are many", () => {
    assert.deepEqual(
      chart.marks.map(({ label }) => label),
      ["Daniel Otieno direct", "Daniel Otieno indirect", "Omar Reyes indirect"],
    );
    const [direct, indirect, other] = chart.marks;
    assert.equal(direct.x + direct.width, indirect.x);
    assert.equal(Math.round(direct.width), Math.round(2 * indirect.width));
    assert.ok(other.y > direct.y && other.x === direct.x);
  });
});
