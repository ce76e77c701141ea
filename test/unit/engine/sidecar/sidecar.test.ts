import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import {
  applyDecisions,
  type Decision,
  describe as describeSpan,
  EMPTY_SIDECAR,
  fingerprint,
  mapPlaces,
  mentionClaim,
  mergeSidecars,
  parseSidecar,
  proposalsOf,
  resolveConflict,
  type Selectors,
  serializeSidecar,
  type Sidecar,
  type Span,
  TextIndex,
  type Verdict,
} from "../../../../src/engine";
import { sidecarDefinitions, sidecarSchema } from "../../../../src/engine/sidecar/sidecarSchema";
import { SET, TEXT as SHOWN } from "../../../support/handMade";

const TEXT = "Envoy Sara Lund met Omar Reyes in Lima. She said that talks would go on.";

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function decide(id: string, verdict: Verdict<Span>): Decision<Selectors> {
  const decision = { id, annotator: "A. Reader", time: "2026-01-01T10:00:00Z", verdict };
  return mapPlaces(decision, (span: Span) => describeSpan(TEXT, span));
}

const rename = (id: string, words: string, name: string) =>
  decide(id, { kind: "rename", at: spanOf(words), name });
const speaker = { at: spanOf("Sara Lund"), name: "Sara Lund", type: "person" };
const statement = decide("s", {
  kind: "add",
  claim: {
    kind: "statement",
    content: [spanOf("that talks would go on")],
    cue: [spanOf("said")],
    source: [spanOf("She")],
    form: "indirect",
    act: "assert",
    speaker,
    addressees: [],
    meeting: spanOf("met"),
  },
});

function sidecar(...decisions: Decision<Selectors>[]): Sidecar {
  return { ...EMPTY_SIDECAR, text: fingerprint(TEXT), decisions };
}

function read(json: string): Sidecar {
  const parsed = parseSidecar(json);
  assert.ok(parsed.kind === "ok");
  return parsed.sidecar;
}

describe("sidecar", () => {
  it("comes back as it was written, one annotation a line, in document order", () => {
    const written = serializeSidecar(
      sidecar(statement, rename("r2", "Omar Reyes", "O. Reyes"), rename("r1", "Sara Lund", "S. Lund")),
    );
    assert.deepEqual(
      read(written).decisions.map(({ id }) => id),
      ["r1", "r2", "s"],
    );
    assert.equal(serializeSidecar(read(written)), written);
    assert.deepEqual(
      written.split("\n").flatMap((line) => /"id":"(\w+)"/u.exec(line)?.[1] ?? []),
      ["r1", "r2", "s"],
    );
  });

  it("keeps fields and annotations that it does not know", () => {
    const value = JSON.parse(serializeSidecar(sidecar(statement))) as Record<string, unknown> & {
      items: Record<string, unknown>[];
    };
    value.colour = "green";
    value.items[0].rating = 5;
    value.items.push({ type: "Annotation", id: "odd", body: { kind: "dance" } });
    const parsed = parseSidecar(JSON.stringify(value));
    assert.ok(parsed.kind === "ok");
    assert.deepEqual(
      parsed.problems.map(({ item }) => item),
      [1],
    );
    const again = JSON.parse(serializeSidecar(parsed.sidecar)) as typeof value;
    assert.equal(again.colour, "green");
    assert.equal(again.items[0].rating, 5);
    assert.deepEqual(again.items[1], { type: "Annotation", id: "odd", body: { kind: "dance" } });
  });

  const whole = serializeSidecar(sidecar(statement));
  const refused: [title: string, json: string, kind: string][] = [
    ["an empty file", "", "damaged"],
    ["half a file", whole.slice(0, whole.length / 2), "damaged"],
    ["other JSON", "[1, 2]", "damaged"],
    ["a file with half of a conflict's marks", `<<<<<<< HEAD\n${whole}`, "damaged"],
    ["a file of a later version", whole.replace('"schemaVersion": 1', '"schemaVersion": 2'), "newer"],
  ];
  for (const [title, json, kind] of refused) {
    it(`leaves ${title} alone`, () => assert.equal(parseSidecar(json).kind, kind));
  }

  it("refuses a body that counts on a missing target", () => {
    const parsed = parseSidecar(whole.replace('"source":[2]', '"source":[20]'));
    assert.ok(parsed.kind === "ok");
    assert.equal(parsed.sidecar.decisions.length, 0);
    assert.equal(parsed.sidecar.foreign.length, 1);
  });

  it("can hold what nobody has decided on too, with the same ids each time, and reads only decisions", () => {
    const kind: Verdict<Span> = {
      kind: "accept",
      claim: mentionClaim(SET.entities[3].mentions[0], SET.entities[3]),
    };
    const accepted = { id: "a", annotator: "", time: "2026-01-01T10:00:00Z", verdict: kind };
    const write = () => {
      const proposals = proposalsOf(applyDecisions(SET, [accepted]), new TextIndex(SHOWN));
      return serializeSidecar({ ...sidecar(statement), proposals });
    };
    const json = write();
    const ids = [...json.matchAll(/urn:readout:proposal:[\w-]+/gu)].map(([id]) => id);
    // Seven mentions but for the accepted one, four statements, a meeting.
    assert.equal(new Set(ids).size, 6 + 4 + 1);
    assert.equal(write(), json);
    assert.deepEqual(read(json), sidecar(statement));
    const starts = [
      ...json.matchAll(/"target":\[\{"selector":\[\{"type":"TextPositionSelector","start":(\d+)/gu),
    ];
    const offsets = starts.map(([, start]) => Number(start));
    assert.deepEqual(
      offsets,
      [...offsets].sort((a, b) => a - b),
    );
  });

  it("is what its JSON Schema says", () => {
    const path = join(__dirname, "..", "..", "..", "..", "schemas", "sidecar.schema.json");
    const schema = JSON.parse(readFileSync(path, "utf8")) as object;
    assert.deepEqual(
      schema,
      { title: "Readout annotations", ...toJsonSchema(sidecarSchema, { definitions: sidecarDefinitions }) },
      "run scripts/schemas.ts",
    );
  });
});

describe("mergeSidecars", () => {
  const a = rename("a", "Sara Lund", "S. Lund");
  const aOther = rename("a", "Sara Lund", "Sara K. Lund");
  const aThird = rename("a", "Sara Lund", "Lund");
  const b = rename("b", "Omar Reyes", "O. Reyes");
  const cases: [
    title: string,
    base: Decision<Selectors>[],
    mine: Decision<Selectors>[],
    theirs: Decision<Selectors>[],
    merged: Decision<Selectors>[],
    conflicts: string[],
  ][] = [
    ["both added", [], [a], [b], [a, b], []],
    ["I changed", [a], [aOther], [a], [aOther], []],
    ["they changed", [a], [a], [aOther], [aOther], []],
    ["both changed alike", [a], [aOther], [aOther], [aOther], []],
    ["both changed", [a], [aOther], [aThird], [aOther], ["a"]],
    ["I deleted", [a, b], [b], [a, b], [b], []],
    ["they deleted", [a, b], [a, b], [b], [b], []],
    ["I deleted what they changed", [a], [], [aOther], [aOther], ["a"]],
    ["they deleted what I changed", [a], [aOther], [], [aOther], ["a"]],
  ];
  for (const [title, base, mine, theirs, merged, conflicts] of cases) {
    it(title, () => {
      const result = mergeSidecars(sidecar(...base), sidecar(...mine), sidecar(...theirs));
      assert.deepEqual(result.sidecar.decisions, merged);
      assert.deepEqual(
        result.conflicts.map(({ id }) => id),
        conflicts,
      );
    });
  }

  it("does not trust positions of two different texts", () => {
    const theirs = { ...sidecar(b), text: fingerprint("another text") };
    assert.equal(mergeSidecars(null, sidecar(a), theirs).sidecar.text, null);
    assert.deepEqual(mergeSidecars(null, sidecar(a), sidecar(b)).sidecar.text, fingerprint(TEXT));
  });

  it("takes moved positions for no change", () => {
    const moved = mapPlaces(a, ({ position, quote }) => ({
      position: { start: position.start + 5, end: position.end + 5 },
      quote,
    }));
    assert.deepEqual(mergeSidecars(sidecar(a), sidecar(moved), sidecar(aOther)).conflicts, []);
  });
});

describe("resolveConflict", () => {
  const [a, b, c] = [
    rename("a", "Sara Lund", "S. Lund"),
    rename("b", "Omar Reyes", "O. Reyes"),
    rename("c", "Lima", "Lima city"),
  ];
  const itemsOf = (...decisions: Decision<Selectors>[]) =>
    serializeSidecar(sidecar(...decisions))
      .split("\n")
      .filter((line) => line.startsWith("    {"))
      .map((line) => line.replace(/,$/u, ""));
  const [head] = serializeSidecar(sidecar(a)).split("    {");

  it("merges two versions that each added at the end", () => {
    const [kept] = itemsOf(a);
    const [mine] = itemsOf(b);
    const [theirs] = itemsOf(c);
    const text = `${head}${kept},\n<<<<<<< HEAD\n${mine}\n=======\n${theirs}\n>>>>>>> branch\n  ]\n}\n`;
    assert.equal(parseSidecar(text).kind, "conflict");
    const resolved = resolveConflict(text);
    assert.ok(resolved.kind === "merged");
    assert.deepEqual(
      resolved.sidecar.decisions.map(({ id }) => id),
      ["a", "b", "c"],
    );
    assert.deepEqual(resolved.conflicts, []);
  });

  it("lists what both changed, from their base if it is there", () => {
    const [mine] = itemsOf(rename("a", "Sara Lund", "Lund"));
    const [theirs] = itemsOf(rename("a", "Sara Lund", "Sara K. Lund"));
    const [base] = itemsOf(a);
    const text = `${head}<<<<<<< HEAD\r\n${mine}\n||||||| 123\n${base}\n=======\n${theirs}\n>>>>>>> x\n  ]\n}\n`;
    const resolved = resolveConflict(text);
    assert.ok(resolved.kind === "merged");
    assert.deepEqual(resolved.conflicts[0].base, a);
  });

  it("reads sides that lack or keep a comma", () => {
    const [first] = itemsOf(a);
    const [second] = itemsOf(b);
    const text = `${head}<<<<<<< HEAD\n${first}\n=======\n${first},\n>>>>>>> x\n${second}\n  ]\n}\n`;
    const resolved = resolveConflict(text);
    assert.ok(resolved.kind === "merged");
    assert.equal(resolved.sidecar.decisions.length, 2);
  });

  it("says so when a side is no sidecar, or nothing is marked", () => {
    assert.equal(resolveConflict("<<<<<<< a\n{\n=======\n}\n>>>>>>> b\n").kind, "damaged");
    assert.equal(resolveConflict(serializeSidecar(sidecar(a))).kind, "none");
    assert.equal(resolveConflict("=======\n").kind, "none");
  });
});

describe("a sidecar that was merged by hand", () => {
  const file = (...lines: readonly string[]) =>
    `{"type":"AnnotationPage","schemaVersion":1,"items":[${lines.join(",")}]}`;
  const line = (name: string) => {
    const [, items] = serializeSidecar(sidecar(rename("r", "Sara Lund", name))).split('"items": [');
    return items.slice(0, items.lastIndexOf("]"));
  };

  it("keeps two versions of one annotation, for the person to choose", () => {
    const parsed = parseSidecar(file(line("Sara A. Lund"), line("Sara B. Lund")));
    assert.ok(parsed.kind === "ok");
    assert.equal(parsed.sidecar.decisions.length, 1);
    assert.equal(parsed.sidecar.conflicts.length, 1);
    const again = parseSidecar(serializeSidecar(parsed.sidecar));
    assert.ok(again.kind === "ok");
    assert.deepEqual(again.sidecar.conflicts, parsed.sidecar.conflicts);
  });

  it("leaves a third one in the file, and drops one that says the same", () => {
    const lines = ["A", "A", "B", "C"].map((letter) => line(`Sara ${letter}. Lund`));
    const parsed = parseSidecar(file(...lines));
    assert.ok(parsed.kind === "ok");
    assert.deepEqual(parsed.problems, [{ item: 3, path: "id" }]);
    const { decisions, conflicts, foreign } = parsed.sidecar;
    assert.deepEqual(
      [decisions, conflicts, foreign].map(({ length }) => length),
      [1, 1, 1],
    );
  });
});

describe("a sidecar that is a trap", () => {
  it("is damaged where it nests too deep to be written again", () => {
    const deep = `{"type":"AnnotationPage","schemaVersion":1,"x":${"[".repeat(5000)}${"]".repeat(5000)},"items":[]}`;
    assert.equal(parseSidecar(deep).kind, "damaged");
  });

  it("has no offset beyond any text", () => {
    const text = serializeSidecar(sidecar(rename("r", "Sara Lund", "S. Lund")));
    const parsed = parseSidecar(text.replace(/"end":\d+/u, '"end":1000000000000'));
    assert.ok(parsed.kind === "ok");
    assert.deepEqual([parsed.sidecar.decisions.length, parsed.sidecar.foreign.length], [0, 1]);
  });
});
