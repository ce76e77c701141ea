import assert from "node:assert/strict";
import { parseSidecar, serializeSidecar, type AnnotationSet, type Span } from "../../../../../src/engine";
import { DocumentDecisions } from "../../../../../src/extension/core/decisions/documentDecisions";
import {
  accept,
  add,
  combine,
  correct,
  merge,
  reject,
} from "../../../../../src/extension/core/decisions/edits";
import { allTargets, claimOf, type Target } from "../../../../../src/extension/core/decisions/target";
import { place, SET, TEXT } from "../../../../support/handMade";

let count = 0;
const make = (text = TEXT) => new DocumentDecisions(text, () => `urn:test:${count++}`);

const situation = (decisions: DocumentDecisions, proposals: AnnotationSet = SET) => {
  const reviewed = decisions.review(proposals);
  return { set: reviewed.set, proposals, reviewed, live: decisions.live };
};

const mentionOf = (set: AnnotationSet, span: Span): Target & { kind: "mention" } => {
  const found = allTargets(set).find(
    (target): target is Target & { kind: "mention" } =>
      target.kind === "mention" && target.mention.start === span.start && target.mention.end === span.end,
  );
  assert.ok(found);
  return found;
};

const names = (decisions: DocumentDecisions) => decisions.review(SET).set.entities.map(({ name }) => name);

describe("DocumentDecisions", () => {
  it("take a bulk change back as one step", () => {
    const decisions = make();
    const now = situation(decisions);
    const all = allTargets(SET);
    decisions.commit(
      combine(
        "acceptMany",
        all.map((target) => accept(now, target)),
      ),
      "",
    );
    assert.equal(decisions.review(SET).states.size, all.length);
    assert.equal(decisions.undo(), "acceptMany");
    assert.equal(decisions.size, 0);
    assert.equal(decisions.redo(), "acceptMany");
    assert.equal(decisions.review(SET).states.size, all.length);
    assert.equal(decisions.redo(), undefined);
  });

  it("delete what was added without a trace, and keep rejected what is proposed", () => {
    const decisions = make();
    const span = place("rain");
    const claim = {
      kind: "mention",
      span,
      type: "event",
      mentionKind: "name",
      entity: null,
      name: "rain",
    } as const;
    decisions.commit(add(claim), "");
    assert.ok(names(decisions).includes("rain"));
    const now = situation(decisions);
    decisions.commit(reject(now, mentionOf(now.set, span)), "");
    assert.equal(decisions.size, 0);
    decisions.commit(reject(situation(decisions), mentionOf(SET, place("Quito"))), "");
    assert.equal(decisions.size, 1);
    assert.ok(!names(decisions).includes("Quito"));
  });

  it("correct twice what was proposed once", () => {
    const decisions = make();
    for (const words of ["Omar", "Omar Reyes in"]) {
      const now = situation(decisions);
      const entity = now.set.entities.find(({ id }) => id === "p2")!;
      const target: Target = { kind: "mention", entity, mention: entity.mentions[0] };
      const claim = { ...claimOf(now.set, target), span: place(words) };
      decisions.commit(correct(now, target, claim), "");
    }
    assert.equal(decisions.size, 1);
    const reyes = decisions.review(SET).set.entities.find(({ id }) => id === "p2");
    assert.deepEqual(
      { start: reyes?.mentions[0].start, end: reyes?.mentions[0].end },
      place("Omar Reyes in"),
    );
  });

  it("keep undone changes at their words while the text is edited", () => {
    const decisions = make();
    const [moss, reyes] = ["p1", "p2"].map((id) => SET.entities.find((entity) => entity.id === id)!);
    decisions.commit(merge(reyes, moss), "");
    decisions.undo();
    decisions.follow([{ start: 0, end: 0, text: "Today: " }]);
    decisions.redo();
    const [{ verdict }] = decisions.live;
    assert.equal(verdict.kind, "merge");
    assert.equal(verdict.kind === "merge" && verdict.at?.start, place("Omar Reyes").start + 7);
  });

  it("come back from a sidecar for an edited text", () => {
    const decisions = make();
    decisions.commit(reject(situation(decisions), mentionOf(SET, place("Quito"))), "Ana");
    const parsed = parseSidecar(serializeSidecar(decisions.store(TEXT)));
    assert.equal(parsed.kind, "ok");
    if (parsed.kind !== "ok") return;
    const edited = `Once more. ${TEXT}`;
    const again = make(edited);
    again.load(parsed.sidecar, edited);
    const [{ annotator, verdict }] = again.live;
    assert.equal(annotator, "Ana");
    const span = verdict.kind === "reject" && verdict.claim.kind === "mention" ? verdict.claim.span : null;
    assert.equal(span && edited.slice(span.start, span.end), "Quito");
  });

  it("keep their places when a sidecar brings nothing new", () => {
    const decisions = make();
    decisions.commit(accept(situation(decisions), mentionOf(SET, place("Quito"))), "");
    const before = decisions.live;
    decisions.load(decisions.store(TEXT), TEXT);
    assert.deepEqual(decisions.live, before);
    assert.equal(decisions.undo(), "accept");
  });
});
