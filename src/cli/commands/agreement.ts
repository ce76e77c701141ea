import { readFileSync } from "node:fs";
import { compareMarks, type KindAgreement, type Mark } from "../../engine";
import { write, type CliIo } from "../io";

type Pair = readonly [start: number, end: number];

/** What the command needs of a document as `readout annotate` prints it. */
interface PrintedDocument {
  readonly source: string;
  readonly entities?: readonly {
    readonly type: string;
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  }[];
  readonly statements?: readonly {
    readonly content: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly source: readonly Pair[];
  }[];
  readonly meetings?: readonly { readonly mentions: readonly Pair[] }[];
}

/**
 * Compares two annotators' results (JSON, one document a line, as `annotate` prints them) and prints, for each kind of
 * mark, how they agree over all documents that both have. Returns 1 if a file cannot be read or they share none.
 */
export async function agreement(left: string, right: string, io: CliIo): Promise<number> {
  const [a, b] = [readPrinted(left), readPrinted(right)];
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
      for (const { kind, start, end } of own)
        marks[side].push({ kind, start: start + offset, end: end + offset });
    });
    offset += Math.max(0, ...both.flat().map(({ end }) => end));
  }
  const { kinds } = compareMarks(...marks, offset);
  const header = ["kind", "left", "right", "exact F1", "overlap F1", "kappa", "alpha"].join("\t");
  await write(io.stdout, `${[header, ...kinds.map(row)].join("\n")}\n`);
  return 0;
}

function row({ kind, left, right, exact, overlap, kappa, alpha }: KindAgreement): string {
  const figures = [exact.f1, overlap.f1, kappa, alpha].map((figure) => figure.toFixed(3));
  return [kind, left, right, ...figures].join("\t");
}

function readPrinted(path: string): Map<string, Mark[]> {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const document = JSON.parse(line) as PrintedDocument;
      return [document.source, marksIn(document)];
    }),
  );
}

function marksIn({ entities = [], statements = [], meetings = [] }: PrintedDocument): Mark[] {
  const spans = (kind: string, pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ kind, start, end }));
  return [
    ...entities.flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => ({ kind: type, start, end })),
    ),
    ...statements.flatMap(({ content, cue, source }) => [
      ...spans("content", content),
      ...spans("cue", cue),
      ...spans("source", source),
    ]),
    ...meetings.flatMap(({ mentions }) => spans("meeting", mentions)),
  ];
}
