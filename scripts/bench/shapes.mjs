// Shapes of text that a careless loop takes too long on: each is grown, and how its processor time grows is printed as
// the slope of a line through time over length, both as logarithms. 1 is linear, 2 is quadratic; above 1.15 it fails.
//   npm run bench:shapes [-- WORD…]     only shapes whose name holds one of the words
import { join } from "node:path";
import { build } from "esbuild";
import { NAMES, mixedNews } from "./text.mjs";

const root = join(import.meta.dirname, "..", "..");
const STEEPEST = 1.15;
/** Characters of the shortest text, and of the longest. */
const SHORTEST = 4_000;
const LONGEST = 1_024_000;
/** Characters of the text that is read first and not measured. */
const WARM = 64_000;
/** Seconds: shorter runs tell nothing of growth, and after a longer one no longer text is tried. */
const LEAST = 0.02;
const ENOUGH = 8;
/** So many of the longest texts tell the growth: in shorter ones what a run costs anyhow hides it. */
const TELLING = 4;

const name = (i) => NAMES[i % NAMES.length];
const fullName = (i) => `${name(i * 7 + 3)} ${name(Math.floor(i / NAMES.length) + i)}`;
const each =
  (make, between = " ") =>
  (count) =>
    Array.from({ length: count }, (_, i) => make(i)).join(between);
const again = (text, between = "") => each(() => text, between);
/** "a (b (c …": opened all, then closed all. */
const nested = (open, close) => (count) => `Lind said ${open.repeat(count)}so${close.repeat(count)}.`;

/** From a number of repetitions to a text. */
const SHAPES = {
  news: (count) => mixedNews(count * 100),
  "news on one line": (count) => mixedNews(count * 100).replaceAll("\n\n", " "),
  "news in capitals": (count) => mixedNews(count * 100).toUpperCase(),
  "one meeting in many paragraphs": again("Lind met Berg.", "\n\n"),
  "another meeting in every paragraph": each((i) => `${fullName(i)} met ${fullName(i + 5)}.`, "\n\n"),
  "meetings joined by commas": again("Lind met Berg", ", "),
  "meetings joined by “and”": again("Lind met Berg", " and "),
  "meetings without an end": again("Lee met "),
  "meetings of one body": again("The council met in Riga on Friday with Lind. ", ""),
  "a visit in every paragraph": each(
    (i) => `Minister ${name(i)} visited Oslo on May ${(i % 28) + 1}.`,
    "\n\n",
  ),
  "one name": again("Lind "),
  "one surname after the full name": (count) => `Anna Lind spoke. ${"Lind spoke. ".repeat(count)}`,
  "other names": each(fullName),
  "a list of names": each(fullName, ", "),
  "names joined by “and”": each(fullName, " and "),
  initials: again("J. "),
  "acronyms in brackets": each((i) => `the ${fullName(i)} Council (${name(i)[0]}${name(i + 1)[0]}C)`, ", "),
  "one role": again("president "),
  "roles in a row": again("Foreign Minister Lind, ", ""),
  "roles of bodies": each((i) => `the president of the ${name(i)} Council`, ", "),
  "one verb": again("said "),
  "“he said”": again("he said "),
  "“he said” in sentences": again("He said so. "),
  "cues with “that”": again("Lind said that "),
  "trailing cues": again("“We will see,” Lind said. "),
  "gerund cues": (count) => `Lind said the dam was safe${", adding that it had been mended".repeat(count)}.`,
  "“according to”": again("according to Lind, "),
  "double quotation marks": again('" '),
  "opening marks": again("“So “"),
  "single marks": again("'so "),
  "quotations in quotations": again("“Lind said ‘Berg said “so”’” "),
  "quotations over paragraphs": again("“So it is.", "\n\n"),
  "opening brackets": again("( "),
  "nested brackets": nested("(", ")"),
  "nested quotations": nested("“", "”"),
  commas: again(", "),
  dashes: again("– so "),
  adjectives: again("old, "),
  nouns: again("dam "),
  prepositions: again("of the dam "),
  "relative clauses": again("who met the man "),
  pronouns: again("he "),
  "pronouns after names": each((i) => `${fullName(i)} left. He was tired.`),
  "“they” after names": each((i) => `${fullName(i)} and ${fullName(i + 3)} left. They were tired.`),
  "“the minister” after ministers": each((i) => `Minister ${fullName(i)} left. The minister was tired.`),
  countries: each((i) => ["Norway", "Peru", "Iraq", "Chad", "Fiji"][i % 5], ", "),
  dates: each((i) => `May ${(i % 28) + 1}, 20${10 + (i % 20)}`, "; "),
  numbers: each((i) => String(i * 37)),
  sums: each((i) => `$${i * 37} million`, ", "),
  turns: each((i) => `MR. ${name(i % 3).toUpperCase()}: We will see what comes of it.`, "\n\n"),
  "turns of many people": each((i) => `MR. ${fullName(i).toUpperCase()}: I think that we will see.`, "\n\n"),
  "one long turn": (count) => `MR. LIND: ${"I think that we will see. ".repeat(count)}\n\nMS. BERG: I see.`,
  "a turn of many paragraphs": (count) =>
    `MR. LIND: So it is.\n\n${"I told them that I will go.\n\n".repeat(count)}MS. BERG: I see.`,
  "questions and answers": again("Q: Will you go?\n\nA: I will not say.", "\n\n"),
  "list items": each((i) => `- ${fullName(i)}, the mayor of Oslo`, "\n"),
  "numbered items": each((i) => `${i + 1}. The parties stressed the need for ${name(i)}.`, "\n"),
  "short lines": again("So.", "\n"),
  "empty lines": again("\n"),
  spaces: again(" "),
  "a long token": again("Said"),
  "hyphens in a token": again("well-"),
  "dots in a token": again("a."),
  "digits in a token": again("17"),
  headings: each((i) => `# ${fullName(i)} in Oslo`, "\n\n"),
  "sentences of one word": again("So. "),
};

/** Seconds of processor time. */
function secondsOf(run, text) {
  const before = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Slope of the line with the least squares through points of logarithms. */
function slopeOf(points) {
  const logs = points.map(({ length, seconds }) => [Math.log(length), Math.log(seconds)]);
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return over / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

/** Times of growing texts of one shape, from the first that takes long enough on. */
function grow(run, make) {
  const unit = make(64).length / 64;
  const points = [];
  // What one shape asks of the engine others did not: uncompiled, its short texts would take too long and hide the growth.
  run(make(Math.round(WARM / unit)));
  for (let length = SHORTEST; length <= LONGEST; length *= 2) {
    const text = make(Math.max(1, Math.round(length / unit)));
    const seconds = secondsOf(run, text);
    if (seconds >= LEAST) points.push({ length: text.length, seconds });
    if (seconds >= ENOUGH) break;
  }
  return points.slice(-TELLING);
}

await build({
  entryPoints: [join(root, "scripts", "bench", "engine.ts")],
  outfile: join(root, "out", "bench", "engine.cjs"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "es2022",
});
const { SUBJECTS } = await import("./subjects.mjs");
const run = SUBJECTS["Readout, everything"]();
run(mixedNews(200_000)); // The first run compiles.

function measured(make) {
  const points = grow(run, make);
  return { slope: points.length > 2 ? slopeOf(points) : 0, last: points.at(-1) };
}

const asked = process.argv.slice(2);
const steep = [];
for (const [shape, make] of Object.entries(SHAPES)) {
  if (asked.length > 0 && !asked.some((word) => shape.includes(word))) continue;
  let { slope, last } = measured(make);
  // A machine that does other work besides may slow one run: a shape fails that is steep twice.
  if (slope > STEEPEST) ({ slope, last } = measured(make));
  if (slope > STEEPEST) steep.push(shape);
  const told = last
    ? `${last.seconds.toFixed(2)} s for ${Math.round(last.length / 1000)} kB`
    : "too short to tell";
  console.log(`${slope > STEEPEST ? "✘" : "✔"} ${slope.toFixed(2)}  ${shape}: ${told}`);
}
if (steep.length > 0) {
  console.error(`Steeper than ${STEEPEST}: ${steep.join(", ")}.`);
  process.exitCode = 1;
}
