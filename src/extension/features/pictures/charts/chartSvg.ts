import { escapeXml } from "../escapeXml";
import type { PictureColors } from "../pictureColors";
import type { ChartModel } from "./chartModel";

/** The chart as a file of its own. */
export function chartSvg(title: string, chart: ChartModel, colors: PictureColors): string {
  const { width, height, marks, texts, lines } = chart;
  const px = (value: number) => (Math.round(value * 10) / 10).toString();
  const bars = marks.map(
    ({ x, y, width: wide, height: tall, kind, label }) =>
      `<rect x="${px(x)}" y="${px(y)}" width="${px(wide)}" height="${px(tall)}" fill="${colors[kind]}"><title>${escapeXml(label)}</title></rect>`,
  );
  const words = texts.map(
    ({ x, y, anchor, text, isQuiet }) =>
      `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${isQuiet ? colors.quiet : colors.text}">${escapeXml(text)}</text>`,
  );
  const strokes = lines.map(
    ([x1, y1, x2, y2]) => `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeXml(title)}</title>
<rect width="100%" height="100%" fill="${colors.background}"/>
<g stroke="${colors.text}" stroke-opacity="0.2">
${strokes.join("\n")}
</g>
${bars.join("\n")}
<g font-family="sans-serif" font-size="12">
${words.join("\n")}
</g>
</svg>
`;
}
