import assert from "node:assert/strict";
import {
  applyDecisions,
  mentionClaim,
  relationAgreement,
  relationCounts,
  reviewedPart,
  type AnnotationSet,
  type Decision,
  type LivePlace,
  type Verdict,
} from "../../../../src/engine";
import { SET, TEXT } from "../../../support/handMade";

const decide = (...verdicts: Verdict<LivePlace>[]): Decision<LivePlace>[] =>
  verdicts.map((verdict, i) => ({
    id: `d${i}`,
    annotator: "",
    time: `2026-01-0${i + 1}T10:00:00Z`,
    verdict,
  }));
const reviewer = (...verdicts: Verdict<LivePlace>[]) => {
  const live = decide(...verdicts);
  return { set: applyDecisions(SET, live).set, live };
};
const moss = mentionClaim(SET.entities[1].mentions[0], SET.entities[1]);
const quito = mentionClaim(SET.entities[3].mentions[0], SET.entities[3]);
const reyes = mentionClaim(SET.entities[2].mentions[1], SET.entities[2]);

describe("what both have reviewed", () => {
  it("leaves out what neither touched", () => {
    const part = reviewedPart(
      reviewer({ kind: "accept", claim: moss }),
      reviewer({ kind: "reject", claim: quito }),
      TEXT,
    );
    assert.deepEqual(
      part.left.map(({ kind }) => kind),
      ["person", "place"],
    );
    assert.deepEqual(
      part.right.map(({ kind }) => kind),
      ["person"],
    );
    assert.deepEqual([part.paragraphs, ...part.decided], [1, 1, 1]);
  });

  it("is nothing where they decided on different paragraphs, or one of them on nothing", () => {
    const left = reviewer({ kind: "accept", claim: moss });
    for (const right of [reviewer({ kind: "accept", claim: reyes }), reviewer()]) {
      const part = reviewedPart(left, right, TEXT);
      assert.deepEqual([part.left, part.right, part.paragraphs], [[], [], 0]);
    }
  });

  it("does not take a note for a decision", () => {
    const note: Verdict<LivePlace> = { kind: "note", at: moss.span, text: "?" };
    assert.deepEqual(reviewedPart(reviewer(note), reviewer(note), TEXT).decided, [0, 0]);
  });
});

describe("agreement on relations", () => {
  const measure = (other: AnnotationSet) => relationAgreement([relationCounts(SET, other)]);

  it("is full between equal sets", () => {
    const { statements, sameSpeaker, speakerKappa, mentions, coreference } = measure(SET);
    assert.deepEqual([statements, sameSpeaker, speakerKappa, coreference], [4, 1, 1, 1]);
    assert.equal(mentions, 7);
  });

  it("counts statements with another speaker", () => {
    const other = { ...SET, statements: SET.statements.map((one) => ({ ...one, speaker: "p2" })) };
    assert.equal(measure(other).sameSpeaker, 1 / 4);
  });

  it("counts mentions of another entity by B³", () => {
    // Omar Reyes and his second mention are parted: recall 1 for all but those two, which have 1/2.
    const other = {
      ...SET,
      entities: SET.entities.flatMap((one) =>
        one.id === "p2" ? one.mentions.map((own, i) => ({ ...one, id: `p2${i}`, mentions: [own] })) : [one],
      ),
    };
    const recall = 6 / 7;
    assert.equal(measure(other).coreference.toFixed(6), ((2 * recall) / (1 + recall)).toFixed(6));
  });

  it("has no figure where nothing can be compared", () => {
    const empty = { ...SET, entities: [], statements: [], meetings: [] };
    assert.ok(Number.isNaN(measure(empty).speakerKappa));
  });
});
