import { scaleLinear } from "d3-scale";
import type { SpeakerWords } from "../../../../engine";
import type { ChartMark, ChartModel, ChartText } from "./chartModel";

const TOP = 28;
const ROW = 26;
const BAR = 16;
const RIGHT = 30;
/** Of the width, for names. */
const NAMES = 0.28;
const WIDEST = 260;
/** Pixels of a letter, about. */
const LETTER = 7.4;

/** Each speaker in a row: words as they were said, then words that report. */
export function speakersChart(
  speakers: readonly SpeakerWords[],
  width: number,
  labelOf: (speaker: SpeakerWords, form: "direct" | "indirect") => string,
): ChartModel {
  const left = Math.min(WIDEST, width * NAMES);
  const x = scaleLinear()
    .domain([0, Math.max(1, ...speakers.map(({ direct, indirect }) => direct + indirect))])
    .range([left, width - RIGHT])
    .nice(5);
  const marks: ChartMark[] = [];
  const names: ChartText[] = [];
  speakers.forEach((speaker, row) => {
    const y = TOP + row * ROW + (ROW - BAR) / 2;
    const put = (kind: "direct" | "indirect", column: number, from: number, to: number) => {
      if (from === to) return;
      const place = { x: x(from), y, width: Math.max(1, x(to) - x(from)), height: BAR };
      marks.push({ key: `${kind} ${row}`, kind, ...place, label: labelOf(speaker, kind), column, row });
    };
    put("direct", 0, 0, speaker.direct);
    put("indirect", 1, speaker.direct, speaker.direct + speaker.indirect);
    const most = Math.floor((left - 12) / LETTER);
    const text = speaker.name.length > most ? `${speaker.name.slice(0, most - 1)}…` : speaker.name;
    names.push({ x: left - 10, y: y + BAR - 4, anchor: "end", text, isQuiet: false });
  });
  const height = TOP + speakers.length * ROW + 10;
  const ticks = x.ticks(5).filter(Number.isInteger);
  return {
    width,
    height,
    marks,
    texts: [
      ...names,
      ...ticks.map((tick): ChartText => ({
        x: x(tick),
        y: TOP - 10,
        anchor: "middle",
        text: tick.toLocaleString(),
        isQuiet: true,
      })),
    ],
    lines: ticks.map((tick) => [x(tick), TOP - 4, x(tick), height - 8]),
  };
}
