import { scaleBand, scaleLinear } from "d3-scale";
import type { Bin } from "./timelineBins";
import type { ChartMark, ChartModel, ChartText, Size } from "./chartModel";

export interface TimelineLabels {
  readonly meetings: string;
  readonly statements: string;
  /** What a bar says. */
  readonly ofMeetings: (bin: Bin) => string;
  readonly ofStatements: (bin: Bin, form: "direct" | "indirect") => string;
}

const LEFT = 56;
const RIGHT = 36;
const TOP = 22;
const BOTTOM = 26;
/** Between meetings and statements. */
const GAP = 34;
/** Pixels for the name of a bin below the axis. */
const NAME = 64;

/** Meetings above, statements below, over the same time. */
export function timelineChart(
  bins: readonly Bin[],
  { width, height }: Size,
  labels: TimelineLabels,
): ChartModel {
  const x = scaleBand<number>()
    .domain(bins.map((_, at) => at))
    .range([LEFT, width - RIGHT])
    .paddingInner(0.15);
  const middle = TOP + (height - TOP - BOTTOM - GAP) * 0.4;
  const upper = laneOf(
    bins.map(({ meetings }) => meetings.length),
    [middle, TOP],
  );
  const lower = laneOf(
    bins.map(({ direct, indirect }) => direct + indirect),
    [height - BOTTOM, middle + GAP],
  );
  const marks: ChartMark[] = [];
  bins.forEach((bin, column) => {
    const put = (kind: ChartMark["kind"], row: number, from: number, to: number, label: string) => {
      if (from === to) return;
      const place = {
        x: x(column) ?? 0,
        y: Math.min(from, to),
        width: x.bandwidth(),
        height: Math.abs(from - to),
      };
      marks.push({ key: `${kind} ${bin.name}`, kind, ...place, label, column, row });
    };
    put("meeting", 0, upper.scale(0), upper.scale(bin.meetings.length), labels.ofMeetings(bin));
    const top = lower.scale(bin.direct + bin.indirect);
    const between = lower.scale(bin.direct);
    put("indirect", 1, between, top, labels.ofStatements(bin, "indirect"));
    put("direct", 2, lower.scale(0), between, labels.ofStatements(bin, "direct"));
  });
  const step = Math.max(1, Math.ceil(NAME / Math.max(1, x.step())));
  const names = bins.flatMap(({ name }, at): ChartText[] =>
    at % step === 0
      ? [{ x: (x(at) ?? 0) + x.bandwidth() / 2, y: height - 8, anchor: "middle", text: name, isQuiet: true }]
      : [],
  );
  const heading = (text: string, y: number): ChartText => ({
    x: LEFT,
    y,
    anchor: "start",
    text,
    isQuiet: false,
  });
  return {
    width,
    height,
    marks,
    texts: [
      heading(labels.meetings, TOP - 8),
      heading(labels.statements, middle + GAP - 10),
      ...upper.texts,
      ...lower.texts,
      ...names,
    ],
    lines: [...upper.ticks, ...lower.ticks].map((y) => [LEFT, y, width - RIGHT, y]),
  };
}

function laneOf(values: readonly number[], range: readonly [bottom: number, top: number]) {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .range(range)
    .nice(4);
  const ticks = scale.ticks(4).filter(Number.isInteger);
  const texts = ticks.map((tick): ChartText => ({
    x: LEFT - 8,
    y: scale(tick) + 4,
    anchor: "end",
    text: tick.toLocaleString(),
    isQuiet: true,
  }));
  return { scale, ticks: ticks.map((tick) => scale(tick)), texts };
}
