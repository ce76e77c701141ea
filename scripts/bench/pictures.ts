/**
 * What drawing who met whom costs in a browser: `npx tsx scripts/bench/pictures.ts [--write]`. Networks grow as real ones do, a
 * few meet most. The page is the one that ships; for some seconds it is zoomed and moved without a pause.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { format } from "prettier";
import { drawnNetwork, finish, type MeetingNetwork } from "../../src/engine";
import { openPicture } from "../../test/support/picturePage";
import { networkPicture } from "../../test/support/pictures";
import { launchBrowser } from "../host/browser.mjs";

const SIZES = [100, 500, 1000, 2000];
/** Meetings of each party with one that was there before. */
const MEETINGS = 3;
const FRAMES = 300;
const HEAD = [
  "parties",
  "pairs",
  "layout, s of processor",
  "to the first picture, ms",
  "frames per second",
  "p95 between frames, ms",
  "drawing a frame, p95, ms",
  "filter, p95, ms",
];

function networkOfSize(size: number): MeetingNetwork {
  const random = xoroshiro128plus(size);
  const below = (limit: number) => (random.next() >>> 0) % limit;
  const parties = [0];
  const meetings: MeetingNetwork["meetings"][number][] = [];
  for (let at = 1; at < size; at++) {
    for (let i = 0; i < MEETINGS; i++) {
      const other = parties[below(parties.length)];
      if (other === at) continue;
      parties.push(other, at);
      const month = String(1 + below(12)).padStart(2, "0");
      const date = `20${20 + below(5)}-${month}-11`;
      meetings.push({
        date,
        status: "held",
        mode: "unknown",
        place: null,
        parties: [other, at],
        reports: [],
      });
    }
  }
  const nodes = Array.from({ length: size }, (_, at) => ({
    name: `Ana Lind ${at}`,
    type: (["person", "organization", "place"] as const)[at % 3],
    role: null,
    country: null,
    meetings: 1,
    document: "a.txt",
    at: { start: 0, end: 1 },
  }));
  return { nodes, meetings };
}

/** Runs in the page: turns the wheel and moves at every frame. */
const DRIVE = `new Promise((done) => {
  const canvas = document.querySelector("canvas");
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const between = [];
  let last = 0;
  const next = (now) => {
    if (last > 0) between.push(now - last);
    last = now;
    if (between.length === ${FRAMES}) return done({ between, drawing: drawing.slice(-${FRAMES}) });
    const turn = Math.sin(between.length / 12) * 30;
    canvas.dispatchEvent(new WheelEvent("wheel", { deltaY: turn, clientX: left + width * (0.3 + 0.4 * Math.random()),
      clientY: top + height / 2, bubbles: true, cancelable: true, view: window }));
    ask(next);
  };
  ask(next);
})`;

/** Runs in the page: notes how long what it does in a frame takes. */
const WATCH = `var drawing = [];
window.ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (run) => ask((now) => {
  const since = performance.now();
  run(now);
  drawing.push(performance.now() - since);
});`;

/** Runs in the page: moves the beginning of the months, one at a frame. */
const FILTER = `(async () => {
  const slider = document.getElementById("from");
  const before = drawing.length;
  for (let at = 0; at < 40; at++) {
    slider.value = String(at);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => ask(done));
  }
  return drawing.slice(before);
})()`;

const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

async function measure(browser: Awaited<ReturnType<typeof launchBrowser>>, size: number) {
  const network = networkOfSize(size);
  const before = process.cpuUsage();
  const drawn = finish(drawnNetwork(network));
  const { user, system } = process.cpuUsage(before);
  const picture = { ...networkPicture([]), data: { ...drawn, documents: size } };
  const page = await openPicture(browser, { ...picture, data: { ...picture.data } });
  await page.evaluate(WATCH);
  const first = await page.evaluate<number>(`new Promise((done) => {
    const since = performance.now();
    window.postMessage(${JSON.stringify({ show: picture })});
    window.addEventListener("message", () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - since))), { once: true });
  })`);
  const { between, drawing } = await page.evaluate<{ between: number[]; drawing: number[] }>(DRIVE);
  const filter = await page.evaluate<number[]>(FILTER);
  await page.close();
  const pairs = new Set(network.meetings.map(({ parties }) => parties.join(" "))).size;
  return [
    size.toLocaleString("en"),
    pairs.toLocaleString("en"),
    ((user + system) / 1e6).toFixed(2),
    first.toFixed(0),
    ((1000 * between.length) / between.reduce((sum, one) => sum + one, 0)).toFixed(0),
    p95(between).toFixed(1),
    p95(drawing).toFixed(1),
    p95(filter).toFixed(1),
  ];
}

async function main(): Promise<void> {
  const load = loadavg()[0].toFixed(1);
  const browser = await launchBrowser();
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(await measure(browser, size));
  const version = browser.version();
  await browser.close();
  const table = [HEAD, HEAD.map(() => "--:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const text = `# What drawing who met whom costs

Written by \`npx tsx scripts/bench/pictures.ts --write\`. The page that ships, in Chromium ${version} without a graphics processor (everything is drawn by the processor), 1400 × 900 pixels: zoomed and moved for ${FRAMES} frames without a pause. Where there are more than 1,200 marks, the last drawing moves as a whole, and all is drawn anew as soon as it rests. The screen shows 60 frames per second at most. Drawing is all that the page does in a frame. The layout is made once, in the worker that holds the index. ${availableParallelism()} cores; load before the run ${load} (much more than 0 makes what is by the clock worse).

${table}
`;
  console.log(table);
  if (process.argv.includes("--write"))
    writeFileSync(
      join(import.meta.dirname, "../../test/bench/PICTURES.md"),
      await format(text, { parser: "markdown" }),
    );
}

void main();
