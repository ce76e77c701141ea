/** What a bar stands for: its colour. */
export type MarkKind = "meeting" | "direct" | "indirect";

/** A bar that can be chosen. */
export interface ChartMark {
  /** Unique in the chart, and the same after a change of size. */
  readonly key: string;
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it says, in words. */
  readonly label: string;
  /** Place among the bars, for the arrow keys. */
  readonly column: number;
  readonly row: number;
}

export interface ChartText {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
  readonly isQuiet: boolean;
}

/** A chart in pixels, to be drawn in a page, as SVG or as PNG. */
export interface ChartModel {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly ChartMark[];
  readonly texts: readonly ChartText[];
  /** Lines of axes and grids. */
  readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The bar next to one in a direction; undefined where there is none. */
export function nextMark(
  marks: readonly ChartMark[],
  from: ChartMark,
  [columns, rows]: readonly [columns: number, rows: number],
): ChartMark | undefined {
  const away = (mark: ChartMark) =>
    columns === 0
      ? [(mark.row - from.row) * rows, Math.abs(mark.column - from.column)]
      : [(mark.column - from.column) * columns, Math.abs(mark.row - from.row)];
  const before = (a: readonly number[], b: readonly number[]) => a[0] - b[0] || a[1] - b[1];
  return marks
    .filter((mark) => away(mark)[0] > 0)
    .sort((a, b) => before(away(a), away(b)))
    .at(0);
}
