// Whether confidence means what it says, on the documents annotated for the project (see training/README.md).
//   npx tsx scripts/evaluate/calibration.ts [study|check] [--markdown]   prints the tables of a part
//   npx tsx scripts/evaluate/calibration.ts --fit                        learns lexicons/confidence.tsv from the studied half
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createAnnotator, type AnnotationSet, type Entity } from "../../src/engine";
import { logit, type Calibrated } from "../../src/engine/pipeline/calibration";
import { readResources } from "../resources.mjs";
import { isShared, shared } from "../shared.mjs";
import { readDocuments, type Part } from "../training/documents";

/** One finding: what its rule is, how sure the engine was of it, and whether the annotation has it too. */
interface Finding {
  readonly kind: Calibrated | "speaker";
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

type Pair = readonly [start: number, end: number];
interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}
interface Gold {
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly statements: readonly { readonly content: readonly Pair[]; readonly speaker: string | null }[];
  readonly meetings: readonly { readonly mentions: readonly Pair[] }[];
}

interface Matched<G, P> {
  readonly gold: G;
  readonly predicted: P;
  readonly similarity: number;
}
interface Spans {
  readonly words: (text: string) => Pair[];
  readonly touched: (words: readonly Pair[], spans: readonly Pair[]) => Set<number>;
  readonly iou: (a: Set<number>, b: Set<number>) => number;
  readonly align: <G, P>(
    gold: readonly G[],
    predicted: readonly P[],
    similarity: (g: G, p: P) => number,
  ) => Matched<G, P>[];
}

const pair = ({ start, end }: { readonly start: number; readonly end: number }): Pair => [start, end];
const key = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start} ${end}`;

/** Every finding of a part; `raw`: with the confidence that the rules gave. */
async function findingsOf(part: Part, raw: boolean): Promise<Finding[]> {
  const spans = (await import(pathToFileURL(shared("score", "spans.mjs")).href)) as Spans;
  const resources = readResources();
  const { confidence: _, ...lexicons } = resources.lexicons;
  const annotator = createAnnotator(raw ? { ...resources, lexicons } : resources);
  return readDocuments(part).flatMap((document) => {
    const gold = document as unknown as Gold;
    const set = annotator.annotate(gold.text);
    return [...namesOf(gold, set), ...statementsOf(gold, set, spans), ...meetingsOf(gold, set)];
  });
}

/** A name is right with its exact span and type; a reference where the same words stand for the same entity. */
function namesOf(gold: Gold, { entities }: AnnotationSet): Finding[] {
  const known = new Map(
    gold.entities.flatMap((entity) => entity.mentions.map((mention) => [key(mention), entity] as const)),
  );
  return entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, kind, evidence }): Finding => {
      const same = known.get(key({ start, end }));
      const isName = kind === "name";
      const right = isName ? same?.type === entity.type : same !== undefined && sharesName(entity, same);
      const { rule, confidence } = evidence;
      return { kind: isName ? "name" : "reference", rule, confidence, right };
    }),
  );
}

/** The two have a mention in common that is a name. */
function sharesName(entity: Pick<Entity, "mentions">, other: GoldEntity | undefined): boolean {
  const names = new Set(entity.mentions.filter(({ kind }) => kind === "name").map(key));
  return other?.mentions.some((mention) => names.has(key(mention))) ?? false;
}

/** A statement is right with half of its content and the speaker; its speaker is told of apart. */
function statementsOf(gold: Gold, set: AnnotationSet, { words, touched, iou, align }: Spans): Finding[] {
  const at = words(gold.text);
  const of = (content: readonly Pair[]) => touched(at, content);
  const golds = gold.statements.map((one) => ({ ...one, words: of(one.content) }));
  const found = set.statements.map((one) => ({ ...one, words: of(one.content.map(pair)) }));
  const matched = new Map(
    align(golds, found, (a, b) => iou(a.words, b.words))
      .filter(({ similarity }) => similarity >= 0.5)
      .map((one) => [one.predicted.id, one.gold]),
  );
  return found.flatMap(({ id, speaker, evidence: { rule, confidence } }): Finding[] => {
    const same = matched.get(id);
    if (!same) return [{ kind: "statement", rule, confidence, right: false }];
    const ours = set.entities.find((entity) => entity.id === speaker);
    const theirs = gold.entities.find((entity) => entity.id === same.speaker);
    const right = ours ? sharesName(ours, theirs) : same.speaker === null;
    return [
      { kind: "statement", rule, confidence, right },
      { kind: "speaker", rule, confidence, right },
    ];
  });
}

/** A meeting is right where a meeting of the annotation is told of by some of the same words. */
const meetingsOf = (gold: Gold, { meetings }: AnnotationSet): Finding[] =>
  meetings.map(({ mentions, evidence: { rule, confidence } }) => {
    const right = gold.meetings.some((other) =>
      other.mentions.some(([start, end]) => mentions.some((one) => one.start < end && start < one.end)),
    );
    return { kind: "meeting", rule, confidence, right };
  });

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
const KINDS: Readonly<Record<Finding["kind"], string>> = {
  name: "names",
  reference: "descriptions and pronouns",
  statement: "statements with their speaker",
  speaker: "speakers, given a matched statement, by the confidence of both together",
  meeting: "meetings",
};

/** For each kind: how sure the engine was on average in each step of confidence, and how often it was right. */
function tablesOf(findings: readonly Finding[]): string {
  const parts = Object.entries(KINDS).map(([kind, title]) => {
    const own = findings.filter((one) => one.kind === kind);
    let expected = 0;
    const rows = EDGES.slice(0, -1).flatMap((low, i) => {
      const bin = own.filter(({ confidence }) => confidence >= low && confidence < EDGES[i + 1]);
      if (bin.length === 0) return [];
      const sure = mean(bin.map(({ confidence }) => confidence));
      const right = mean(bin.map((one) => Number(one.right)));
      expected += (Math.abs(sure - right) * bin.length) / own.length;
      return [
        `| ${percent(low)} to ${percent(Math.min(1, EDGES[i + 1]))} | ${bin.length} | ${percent(sure)} | ${percent(right)} |`,
      ];
    });
    const brier = mean(own.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
    return [
      `### Confidence of ${title}`,
      "",
      ...(kind === "speaker"
        ? []
        : [`Expected calibration error ${percent(expected)}, Brier score ${brier.toFixed(3)}.`, ""]),
      "| confidence | found | on average | right |",
      "| --- | --: | --: | --: |",
      ...rows,
      "",
    ].join("\n");
  });
  return parts.join("\n");
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (value: number): string => (100 * value).toFixed(1);

/** Findings that a family of rules needs for a curve of its own. */
const LEAST = 25;
/** How strongly the intercept of a family is held to that of its kind. */
const RIDGE = 4;

/** Rows of lexicons/confidence.tsv. */
function fit(findings: readonly Finding[]): string[] {
  return (["name", "reference", "statement", "meeting"] as const).flatMap((kind) => {
    const own = findings.filter((one) => one.kind === kind);
    const whole = platt(own);
    const families = new Map<string, Finding[]>();
    for (const one of own)
      for (const family of beginnings(one.rule)) families.set(family, [...(families.get(family) ?? []), one]);
    const rows = [...families]
      .filter(([, all]) => all.length >= LEAST)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([family, all]) => row(kind, family, { ...whole, intercept: interceptOf(all, whole) }));
    return [row(kind, "*", whole), ...rows];
  });
}

const row = (kind: string, family: string, { slope, intercept }: Platt): string =>
  [kind, family, slope.toFixed(3), intercept.toFixed(3)].join("\t");

const beginnings = (rule: string): string[] =>
  rule.split(".").map((_, i, parts) => parts.slice(0, i + 1).join("."));

interface Platt {
  readonly slope: number;
  readonly intercept: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Slope and intercept by Newton's method, with a little pull to the confidence as it is. */
function platt(findings: readonly Finding[]): Platt {
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < 50; step++) {
    let [ga, gb, haa, hab, hbb] = [slope - 1, intercept, 1, 0, 1];
    for (const { confidence, right } of findings) {
      const x = logit(confidence);
      const p = sigmoid(slope * x + intercept);
      const [error, weight] = [p - Number(right), p * (1 - p)];
      ga += error * x;
      gb += error;
      haa += weight * x * x;
      hab += weight * x;
      hbb += weight;
    }
    const determinant = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / determinant;
    intercept -= (haa * gb - hab * ga) / determinant;
  }
  return { slope: Math.max(0, slope), intercept };
}

function interceptOf(findings: readonly Finding[], { slope, intercept }: Platt): number {
  let own = intercept;
  for (let step = 0; step < 50; step++) {
    let [gradient, curvature] = [RIDGE * (own - intercept), RIDGE];
    for (const { confidence, right } of findings) {
      const p = sigmoid(slope * logit(confidence) + own);
      gradient += p - Number(right);
      curvature += p * (1 - p);
    }
    own -= gradient / curvature;
  }
  return own;
}

const HEAD = `# Confidence of rules → how often they are right, for Calibration (src/engine/pipeline/calibration.ts).
# kind, beginning of the rule's code or "*", slope and intercept over the logit of the confidence that the rule gives.
# Learnt by scripts/evaluate/calibration.ts --fit from the studied half of the documents in training/ (MIT).
`;

async function main(asked: readonly string[]): Promise<void> {
  if (!isShared("corpus") || !isShared("score", "spans.mjs")) {
    if (!asked.includes("--markdown"))
      console.log("Skipped: the annotated texts are not beside the project.");
  } else if (asked.includes("--fit")) {
    const rows = fit(await findingsOf("study", true));
    const file = join(import.meta.dirname, "..", "..", "lexicons", "confidence.tsv");
    writeFileSync(file, `${HEAD}${rows.join("\n")}\n`);
    console.log(`${rows.length} curves`);
  } else {
    const part = asked.includes("study") ? "study" : "check";
    console.log(tablesOf(await findingsOf(part, asked.includes("--raw"))));
  }
}

void main(process.argv.slice(2));
