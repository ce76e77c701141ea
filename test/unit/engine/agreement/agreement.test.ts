import assert from "node:assert/strict";
import {
  type AnnotationSet,
  cohenKappa,
  compareSets,
  type EntityType,
  krippendorffAlpha,
} from "../../../../src/engine";

const near = (actual: number, expected: number, digits = 3) =>
  assert.equal(actual.toFixed(digits), expected.toFixed(digits));

describe("cohenKappa", () => {
  // 50 proposals read by two readers; J. Sim and C. Wright 2005 explain such tables. p_o = .70, p_e = .50.
  it("of 20 + 15 agreed and 5 + 10 disputed proposals is 0.4", () => {
    const table = new Map([
      [
        "yes",
        new Map([
          ["yes", 20],
          ["no", 5],
        ]),
      ],
      [
        "no",
        new Map([
          ["yes", 10],
          ["no", 15],
        ]),
      ],
    ]);
    near(cohenKappa(table), 0.4);
  });

  it("is 1 for full agreement and 0 at the level of chance", () => {
    near(
      cohenKappa(
        new Map([
          ["a", new Map([["a", 3]])],
          ["b", new Map([["b", 5]])],
        ]),
      ),
      1,
    );
    near(
      cohenKappa(
        new Map([
          [
            "a",
            new Map([
              ["a", 4],
              ["b", 4],
            ]),
          ],
          [
            "b",
            new Map([
              ["a", 4],
              ["b", 4],
            ]),
          ],
        ]),
      ),
      0,
    );
  });
});

/** Rows of one observer each, "." for a missing value, as Krippendorff 2011 prints them. */
function unitsOf(...observers: string[]): (string | null)[][] {
  const rows = observers.map((row) => row.split(" ").map((value) => (value === "." ? null : value)));
  return rows[0].map((_, unit) => rows.map((row) => row[unit]));
}

describe("krippendorffAlpha (examples of Krippendorff 2011)", () => {
  it("A: two observers, two values", () => {
    near(krippendorffAlpha(unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")), 0.095);
  });

  it("B: two observers, five values", () => {
    near(krippendorffAlpha(unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d")), 0.692);
  });

  it("C: four observers, missing values", () => {
    const units = unitsOf(
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    );
    near(krippendorffAlpha(units), 0.743);
  });
});

function setOf(...marks: [type: EntityType, start: number, end: number][]): AnnotationSet {
  const entities = marks.map(([type, start, end], i) => ({
    id: `e${i}`,
    type,
    name: "x",
    aliases: [],
    roles: [],
    mentions: [{ start, end, kind: "name" as const, evidence: { rule: "hand", confidence: 1 } }],
  }));
  return { version: 0, textLength: 100, entities, statements: [], meetings: [] };
}

describe("compareSets", () => {
  const left = setOf(["person", 0, 10], ["person", 20, 30], ["place", 40, 45], ["person", 80, 90]);
  const right = setOf(["person", 0, 10], ["person", 22, 30], ["event", 40, 45], ["place", 60, 65]);

  it("counts exact and overlapping marks of each kind", () => {
    const [event, person, place] = compareSets(left, right).kinds;
    assert.deepEqual([event.kind, person.kind, place.kind], ["event", "person", "place"]);
    near(person.exact.f1, 2 / 5);
    near(person.overlap.f1, 4 / 5);
    near(person.overlap.precision, 1);
    near(person.overlap.recall, 2 / 3);
    assert.equal(place.overlap.f1, 0);
  });

  it("counts characters for κ and α", () => {
    const { kappa, alpha } = compareSets(left, right).kinds[1];
    // 18 of 100 characters marked by both, 12 by the left one alone.
    const chance = 0.3 * 0.18 + 0.7 * 0.82;
    near(kappa, (0.88 - chance) / (1 - chance));
    near(alpha, 1 - (199 * 24) / (2 * 48 * 152));
  });

  it("lists what differs, in document order", () => {
    const listed = compareSets(left, right).disagreements.map((one) =>
      one.reason === "fact" ? one.fact : `${one.reason} ${one.left?.start ?? "-"} ${one.right?.start ?? "-"}`,
    );
    assert.deepEqual(listed, ["span 20 22", "kind 40 40", "missing - 60", "missing 80 -"]);
  });

  it("finds nothing to dispute between equal sets", () => {
    const { kinds, disagreements } = compareSets(left, left);
    assert.deepEqual(disagreements, []);
    for (const { exact, kappa, alpha } of kinds) assert.deepEqual([exact.f1, kappa, alpha], [1, 1, 1]);
  });
});
