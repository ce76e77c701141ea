import { compareMarks, gammas, type Agreement, type KindAgreement, type Mark } from "../../engine";
import type { Engine } from "../engine";
import { readAnnotator } from "../inputs/readAnnotator";
import { write, type CliIo } from "../io";

/**
 * Compares two annotators' results, each a file of decisions beside its document or JSON as `annotate` prints it, and
 * prints, for each kind of mark and for all, how they agree over all documents that both have. Returns 1 if a file
 * cannot be read or they share none.
 */
export async function agreement(left: string, right: string, engine: Engine, io: CliIo): Promise<number> {
  const [a, b] = [await readAnnotator(left, engine), await readAnnotator(right, engine)];
  const shared = [...a.keys()].filter((source) => b.has(source));
  if (shared.length === 0) {
    await write(io.stderr, "readout: the two files have no document in common.\n");
    return 1;
  }
  // One document after the other on one line of characters, so that counts add up.
  const marks: [Mark[], Mark[]] = [[], []];
  let offset = 0;
  for (const source of shared) {
    const both = [a.get(source)!, b.get(source)!];
    both.forEach((own, side) => {
      for (const { kind, start, end } of own.marks)
        marks[side].push({ kind, start: start + offset, end: end + offset });
    });
    offset += Math.max(...both.map(({ length }) => length));
  }
  const { kinds, all } = compareMarks(...marks, offset);
  const gamma = await gammas(...marks, offset);
  const lines = [
    ["kind", "left", "right", "exact F1", "overlap F1", "kappa", "alpha", "alpha of units", "gamma"],
    ...kinds.map((one) => row(one.kind, one, one, gamma.kinds.get(one.kind))),
    row("all", all, null, gamma.all),
  ];
  await write(io.stdout, `${lines.map((cells) => cells.join("\t")).join("\n")}\n`);
  return 0;
}

/** A line of the table; "-" where a figure does not apply. */
function row(
  name: string,
  { left, right, exact, overlap, unitAlpha }: Agreement,
  characters: Pick<KindAgreement, "kappa" | "alpha"> | null,
  gamma: number | undefined,
): string[] {
  const figure = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? "-" : value.toFixed(3);
  const figures = [exact.f1, overlap.f1, characters?.kappa, characters?.alpha, unitAlpha, gamma];
  return [name, String(left), String(right), ...figures.map(figure)];
}
