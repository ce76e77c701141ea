import * as v from "valibot";
import type { TextFingerprint } from "../anchoring/fingerprint";
import { quotesOf } from "../corpus/store/pieces";
import { WORD_GAP } from "../text/quote";
import { LONGEST_TEXT } from "../text/span";
import type { ExportClaim } from "./claim";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const pair = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end),
);
const pairs = v.array(pair);
const quotes = v.array(v.string());
const checksum = v.looseObject({ length: offset, hash: v.string() });

const quoted = v.looseObject({ spans: pairs, quotes });
const row = v.looseObject({ document: v.string(), checksum, spans: pairs, quotes });

const saying = v.looseObject({ ...row.entries, cue: quoted });

type Saying = v.InferOutput<typeof saying>;

const report = v.looseObject({
  readout: v.literal("report"),
  // A row each, until version 1.
  statements: v.array(v.union([v.looseObject({ carriers: v.array(saying) }), saying])),
  meetings: v.array(
    v.looseObject({
      carriers: v.array(v.looseObject({ ...row.entries, topics: quoted, outcomes: quoted })),
    }),
  ),
});

/** What `readout search --json` prints on a line. */
const hit = v.looseObject({ source: v.string(), checksum, words: v.string(), spans: pairs });

/** What `readout annotate` prints on a line. */
const annotated = v.looseObject({
  source: v.string(),
  checksum,
  statements: v.array(v.looseObject({ id: v.string(), content: pairs, quotes })),
  meetings: v.array(v.looseObject({ id: v.string(), mentions: pairs, quotes })),
});

/** What `readout check --json` prints: each finding with its sources. */
const source = v.looseObject({ document: v.string(), checksum, span: pair, quote: v.string() });
const findings = v.looseObject({
  findings: v.array(v.looseObject({ source: v.nullable(source), carriers: v.array(source) })),
});

/** What `readout compare --json` prints. */
const comparison = v.looseObject({
  readout: v.literal("comparison"),
  rows: v.array(v.looseObject({ left: v.nullable(row), right: v.nullable(row) })),
});

/** What `readout meetings --json` prints. */
const told = v.array(v.looseObject({ carriers: v.array(row) }));
const carriers = v.looseObject({ readout: v.literal("carriers"), meetings: told, statements: told });

/** What `readout formula --json` prints. */
const formula = v.looseObject({ readout: v.literal("formula"), rows: v.array(row) });

/** What a tool gives an assistant: rows, and rows in rows, each with its place. */
const answer = v.looseObject({ folder: v.looseObject({ documents: v.number(), unread: v.number() }) });

type Pairs = v.InferOutput<typeof pairs>;

/**
 * The claims in one value of an export: a report, a comparison, a list of meetings, a line of `annotate` or of `search`, the
 * findings of `check`, or the answer of a tool of assistants. Null if it is none of these, or has a place without words or words
 * without a place.
 */
export function readClaims(value: unknown, place = ""): ExportClaim[] | null {
  for (const read of [
    readReport,
    readComparison,
    readCarriers,
    readFormula,
    readAnnotated,
    readHit,
    readFindings,
    readAnswer,
  ]) {
    const claims = read(value, place);
    if (claims) return claims.every(isPaired) ? claims.map(paired).filter(isTold) : null;
  }
  return null;
}

/** A claim as an export has it, places beside words. */
interface Row extends Omit<ExportClaim, "quotes"> {
  readonly spans: Pairs;
  readonly quotes: readonly string[];
}

const isPaired = ({ spans, quotes: words }: Row): boolean => spans.length === words.length;

const paired = ({ spans, quotes: words, ...claim }: Row): ExportClaim => ({
  ...claim,
  quotes: spans.map(([start, end], at) => ({ start, end, words: words[at] })),
});

const isTold = (claim: ExportClaim): boolean => claim.quotes.length > 0;

interface Words {
  readonly spans: Pairs;
  readonly quotes: readonly string[];
}

const claimOf = (
  name: string,
  { document, checksum: of }: { readonly document: string; readonly checksum: TextFingerprint },
  { spans, quotes: words }: Words,
): Row => ({
  row: name,
  document,
  checksum: { length: of.length, hash: of.hash },
  spans,
  quotes: words,
});

function readReport(value: unknown): Row[] | null {
  const parsed = v.safeParse(report, value);
  if (!parsed.success) return null;
  const { statements, meetings } = parsed.output;
  return [
    ...meetings.flatMap(({ carriers }, at) =>
      carriers.flatMap((carrier, i) => {
        const name = `meetings ${at + 1}, carriers ${i + 1}`;
        return [
          claimOf(name, carrier, carrier),
          claimOf(`${name}, topics`, carrier, carrier.topics),
          claimOf(`${name}, outcomes`, carrier, carrier.outcomes),
        ];
      }),
    ),
    ...statements.flatMap((statement, at) => {
      const carriers = "carriers" in statement ? (statement.carriers as Saying[]) : [statement];
      return carriers.flatMap((carrier, i) => {
        const name = `statements ${at + 1}${carriers.length > 1 ? `, carriers ${i + 1}` : ""}`;
        return [claimOf(name, carrier, carrier), claimOf(`${name}, cue`, carrier, carrier.cue)];
      });
    }),
  ];
}

function readComparison(value: unknown): Row[] | null {
  const parsed = v.safeParse(comparison, value);
  if (!parsed.success) return null;
  return parsed.output.rows.flatMap(({ left, right }, at) => [
    ...(left ? [claimOf(`rows ${at + 1}, left`, left, left)] : []),
    ...(right ? [claimOf(`rows ${at + 1}, right`, right, right)] : []),
  ]);
}

function readCarriers(value: unknown): Row[] | null {
  const parsed = v.safeParse(carriers, value);
  if (!parsed.success) return null;
  return (["meetings", "statements"] as const).flatMap((kind) =>
    parsed.output[kind].flatMap(({ carriers: all }, at) =>
      all.map((carrier, i) => claimOf(`${kind} ${at + 1}, carriers ${i + 1}`, carrier, carrier)),
    ),
  );
}

function readFormula(value: unknown): Row[] | null {
  const parsed = v.safeParse(formula, value);
  return parsed.success ? parsed.output.rows.map((one, at) => claimOf(`rows ${at + 1}`, one, one)) : null;
}

function readAnnotated(value: unknown, place: string): Row[] | null {
  const parsed = v.safeParse(annotated, value);
  if (!parsed.success) return null;
  const { statements, meetings, source: document, checksum: of } = parsed.output;
  const whole = { document, checksum: of };
  return [
    ...statements.map(({ id, content, quotes: words }) =>
      claimOf(`${place}statement ${id}`, whole, { spans: content, quotes: words }),
    ),
    ...meetings.map(({ id, mentions, quotes: words }) =>
      claimOf(`${place}meeting ${id}`, whole, { spans: mentions, quotes: words }),
    ),
  ];
}

function readHit(value: unknown, place: string): Row[] | null {
  const parsed = v.safeParse(hit, value);
  if (!parsed.success) return null;
  const { source: document, checksum: of, words, spans } = parsed.output;
  const quotes = spans.length === 1 ? [words] : quotesOf(spans, words);
  // Words that are not as long as their places cannot be told apart.
  if (spans.length > 1 && quotes.join(WORD_GAP) !== words) return null;
  return [claimOf(place.trim().replace(/,$/u, ""), { document, checksum: of }, { spans, quotes })];
}

function readFindings(value: unknown): Row[] | null {
  const parsed = v.safeParse(findings, value);
  if (!parsed.success) return null;
  return parsed.output.findings.flatMap((finding, at) => {
    const sources = [...(finding.source ? [finding.source] : []), ...finding.carriers];
    return sources.map((one, i) =>
      claimOf(`findings ${at + 1}, source ${i + 1}`, one, { spans: [one.span], quotes: [one.quote] }),
    );
  });
}

function readAnswer(value: unknown): Row[] | null {
  return v.is(answer, value) ? [...rowsIn(value, [])] : null;
}

/** All rows, however deep, named by where they stand: "rows 2, source". */
function* rowsIn(value: unknown, path: readonly string[]): Generator<Row> {
  if (typeof value !== "object" || value === null) return;
  if (v.is(row, value)) yield claimOf(path.join(", ") || "answer", value, value);
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(part)) yield* rowsIn(part, [...path, key]);
    else for (const [at, one] of part.entries()) yield* rowsIn(one, [...path, `${key} ${at + 1}`]);
  }
}
