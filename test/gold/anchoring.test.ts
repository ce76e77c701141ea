import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { anchor, describe as describeSpan, type Span, TextIndex } from "../../src/engine";
import { isShared, shared } from "../../scripts/shared.mjs";
import { randomFrom } from "../support/random";
import { reviseDocument } from "../support/reviseDocument";
import { TrackedText } from "../support/trackedText";

const GOLD = shared("gold");
const REVISIONS = 200;

type Pair = readonly [number, number];
interface GoldDocument {
  readonly source: string;
  readonly text: string;
  readonly spans: readonly Span[];
}
interface GoldJson {
  readonly source: string;
  readonly text?: string;
  readonly entities?: readonly { readonly mentions: readonly Span[] }[];
  readonly statements?: readonly {
    readonly content: Pair[];
    readonly cue: Pair[];
    readonly source: Pair[];
  }[];
}

function spansOf({ entities = [], statements = [] }: GoldJson): Span[] {
  const pairs = statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]);
  return [
    ...entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end }))),
    ...pairs.map(([start, end]) => ({ start, end })),
  ].filter(({ start, end }) => start < end);
}

function readDocuments(): GoldDocument[] {
  const readouts = readdirSync(join(GOLD, "readouts")).filter((name) => name.endsWith(".json"));
  const documents = readouts.map((name) => {
    const gold = JSON.parse(readFileSync(join(GOLD, "readouts", name), "utf8")) as GoldJson;
    const text = readFileSync(join(GOLD, "readouts", name.replace(/json$/u, "txt")), "utf8");
    return { source: name, text, spans: spansOf(gold) };
  });
  for (const set of ["polnear", "worldwide"]) {
    for (const line of readFileSync(join(GOLD, set, "dev.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean)) {
      const gold = JSON.parse(line) as GoldJson;
      documents.push({ source: gold.source, text: gold.text ?? "", spans: spansOf(gold) });
    }
  }
  return documents;
}

describe("anchor, over revised documents", function () {
  this.timeout(0);

  it("finds at least 97 % of the quotes that survived a revision, and nothing else", function () {
    if (!isShared("gold")) {
      console.log("      skipped: there are no gold sets beside the project");
      return this.skip();
    }
    const documents = readDocuments();
    const counts = { survived: 0, found: 0, changed: 0, followed: 0, wrong: 0 };
    for (let i = 0; i < REVISIONS; i++) {
      const { text, spans, source } = documents[i % documents.length];
      const tracked = new TrackedText(text);
      reviseDocument(tracked, documents[(i * 7 + 3) % documents.length].text, randomFrom(i + 1));
      const before = new TextIndex(text);
      const after = new TextIndex(tracked.text);
      for (const span of spans) {
        const selectors = describeSpan(before, span);
        const result = anchor(after, selectors);
        const own = tracked.offsetsOf(selectors.position);
        const { length } = selectors.quote.exact;
        const survived = own.length === length && own[length - 1] - own[0] === length - 1;
        counts[survived ? "survived" : "changed"]++;
        if (result.kind === "orphan") {
          if (process.env.ANCHORING_SHOW && survived)
            console.log(
              "lost",
              result.reason,
              JSON.stringify(selectors.quote),
              JSON.stringify(tracked.text.slice(own[0] - 40, own[0] + length + 40)),
            );
          continue;
        }
        const { start, end } = result.span;
        const kept = own.filter((offset) => offset >= start && offset < end).length;
        const right = survived ? start === own[0] && end === own[length - 1] + 1 : kept * 2 >= length;
        if (right) counts[survived ? "found" : "followed"]++;
        else {
          counts.wrong++;
          console.log(
            `      ${source} ${result.how}: ${selectors.quote.exact} → ${tracked.text.slice(start, end)}`,
          );
        }
      }
    }
    console.log(`      ${JSON.stringify(counts)} ${((100 * counts.found) / counts.survived).toFixed(2)} %`);
    assert.equal(counts.wrong, 0);
    assert.ok(counts.found >= 0.97 * counts.survived);
  });
});
