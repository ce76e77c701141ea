import {
  compareMarks,
  gammas,
  relationAgreement,
  relationCounts,
  reviewedPart,
  type Agreement,
  type KindAgreement,
  type Mark,
  type RelationAgreement,
  type RelationCounts,
} from "../../engine";
import type { Engine } from "../engine";
import { complain } from "../complain";
import { DONE, FAILED } from "../exitCodes";
import { readAnnotator, type MarkedDocument } from "../inputs/readAnnotator";
import { WordsFiles, type WordsSettings } from "../inputs/wordsFiles";
import { write, type CliIo } from "../io";

/** One document after the other on one line of characters, so that counts add up. */
interface Line {
  readonly left: Mark[];
  readonly right: Mark[];
  length: number;
  readonly relations: RelationCounts[];
}

/**
 * Compares two annotators' results, each a file of decisions beside its document or JSON as `annotate` prints it, and
 * prints, for each kind of mark and for all, how they agree over all documents that both have. Of files of decisions it
 * prints first how they agree on what both reviewed. Returns 1 if a file cannot be read or they share no document.
 */
export async function agreement(
  left: string,
  right: string,
  settings: WordsSettings,
  engine: Engine,
  io: CliIo,
): Promise<number> {
  const lists = new WordsFiles(settings, io, () => engine.verbs);
  const [a, b] = [await readAnnotator(left, engine, lists), await readAnnotator(right, engine, lists)];
  const shared = [...a.keys()].filter((source) => b.has(source));
  if (shared.length === 0) {
    await complain(io, "the two files have no document in common.");
    return FAILED;
  }
  const all: Line = { left: [], right: [], length: 0, relations: [] };
  const reviewed: Line = { left: [], right: [], length: 0, relations: [] };
  let heading: string | undefined;
  for (const source of shared) {
    const both = [a.get(source)!, b.get(source)!] as const;
    append(all, both[0].marks, both[1].marks, Math.max(both[0].length, both[1].length));
    const summary = appendReviewed(reviewed, all, both);
    if (summary) heading = summary;
  }
  const tables = heading
    ? [
        [[`# what both reviewed: ${heading}`], ...(await table(reviewed))],
        [["# everything"], ...(await table(all))],
      ]
    : [await table(all)];
  const print = (lines: readonly (readonly string[])[]) => lines.map((cells) => cells.join("\t")).join("\n");
  await write(io.stdout, `${tables.map(print).join("\n\n")}\n`);
  return DONE;
}

function append(line: Line, left: readonly Mark[], right: readonly Mark[], length: number): void {
  for (const [marks, own] of [
    [left, line.left],
    [right, line.right],
  ] as const) {
    for (const { kind, start, end } of marks)
      own.push({ kind, start: start + line.length, end: end + line.length });
  }
  line.length += length;
}

/** Adds what both reviewed, and the relations; tells in words how much that is, if decisions are known. */
function appendReviewed(
  reviewed: Line,
  all: Line,
  [left, right]: readonly [MarkedDocument, MarkedDocument],
): string | undefined {
  if (!left.reviewer || !right.reviewer) return undefined;
  const part = reviewedPart(left.reviewer, right.reviewer, left.reviewer.text);
  append(reviewed, part.left, part.right, part.length);
  const [a, b] = [left.reviewer.set, right.reviewer.set];
  all.relations.push(relationCounts(a, b));
  reviewed.relations.push(relationCounts(a, b, part.counts));
  const paragraphs = part.paragraphs === 1 ? "1 paragraph" : `${part.paragraphs} paragraphs`;
  return `${paragraphs}; the left one decided ${part.decided[0]} times, the right one ${part.decided[1]} times`;
}

async function table({ left, right, length, relations }: Line): Promise<string[][]> {
  const { kinds, all } = compareMarks(left, right, length);
  const gamma = await gammas(left, right, length);
  return [
    ["kind", "left", "right", "exact F1", "overlap F1", "kappa", "alpha", "alpha of units", "gamma"],
    ...kinds.map((one) => row(one.kind, one, one, gamma.kinds.get(one.kind))),
    row("all", all, null, gamma.all),
    ...(relations.length > 0 ? relationRows(relationAgreement(relations)) : []),
  ];
}

const figure = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? "-" : value.toFixed(3);

/** The share of statements with the same speaker, and B³ of the mentions, stand where F1 does. */
function relationRows(one: RelationAgreement): string[][] {
  const [statements, mentions] = [String(one.statements), String(one.mentions)];
  return [
    [
      "speaker",
      statements,
      statements,
      figure(one.sameSpeaker),
      "-",
      figure(one.speakerKappa),
      "-",
      "-",
      "-",
    ],
    ["coreference", mentions, mentions, figure(one.coreference), "-", "-", "-", "-", "-"],
  ];
}

/** A line of the table; "-" where a figure does not apply. */
function row(
  name: string,
  { left, right, exact, overlap, unitAlpha }: Agreement,
  characters: Pick<KindAgreement, "kappa" | "alpha"> | null,
  gamma: number | undefined,
): string[] {
  const figures = [exact.f1, overlap.f1, characters?.kappa, characters?.alpha, unitAlpha, gamma];
  return [name, String(left), String(right), ...figures.map(figure)];
}
