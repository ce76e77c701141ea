import assert from "node:assert/strict";
import {
  type AnnotationSet,
  applyDecisions,
  type Claim,
  type Decision,
  type EntityType,
  type LivePlace,
  mentionClaim,
  mentionKey,
  type Span,
  statementClaim,
  type Verdict,
} from "../../../../src/engine";

const TEXT = "Envoy Sara Lund met Omar Reyes in Lima. She said that talks would go on. Lund left.";

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const by = (rule: string) => ({ rule, confidence: 0.9 });
const name = (words: string) => ({ ...spanOf(words), kind: "name" as const, evidence: by("name.list") });
const entity = (id: string, type: EntityType, words: string[]) => ({
  id,
  type,
  name: words[0],
  mentions: words.map(name),
  aliases: [],
  roles: [],
});

/** What an engine proposes; ids and types differ between versions. */
function proposals(prefix = "e", sara: EntityType = "person"): AnnotationSet {
  return {
    version: 1,
    textLength: TEXT.length,
    entities: [
      entity(`${prefix}1`, sara, ["Sara Lund", "She"]),
      entity(`${prefix}2`, "person", ["Omar Reyes"]),
      entity(`${prefix}3`, "place", ["Lima"]),
      entity(`${prefix}4`, "person", ["Lund left".slice(0, 4)]),
    ].map((one) =>
      one.id.endsWith("4")
        ? { ...one, mentions: [{ ...name("Lund left"), end: spanOf("Lund left").start + 4 }] }
        : one,
    ),
    statements: [
      {
        id: `${prefix}s1`,
        form: "indirect",
        content: [spanOf("that talks would go on")],
        cue: [spanOf("said")],
        source: [spanOf("She")],
        speaker: `${prefix}1`,
        addressees: [],
        act: "assert",
        polarity: "positive",
        tense: "past",
        medium: null,
        cameo: null,
        parent: null,
        meeting: `${prefix}m1`,
        evidence: by("statement.clause"),
      },
    ],
    meetings: [
      {
        id: `${prefix}m1`,
        mentions: [spanOf("met")],
        participants: [`${prefix}1`, `${prefix}2`],
        place: `${prefix}3`,
        date: null,
        occasion: null,
        status: "held",
        mode: "in-person",
        host: null,
        sides: [],
        outcome: [],
        topics: [],
        evidence: by("meeting.verb"),
      },
    ],
  };
}

let count = 0;
function decide(verdict: Verdict<LivePlace>): Decision<LivePlace> {
  count++;
  return {
    id: `urn:uuid:${count}`,
    annotator: "A. Reader",
    time: `2026-01-01T00:00:${String(count).padStart(2, "0")}Z`,
    verdict,
  };
}

function claimOn(set: AnnotationSet, words: string): Claim<LivePlace> {
  const { start, end } = spanOf(words);
  for (const one of set.entities) {
    const mention = one.mentions.find((place) => place.start === start && place.end === end);
    if (mention) return mentionClaim(mention, one);
  }
  throw new Error(`no mention ${words}`);
}

const names = (set: AnnotationSet) =>
  set.entities.map(({ type, name, mentions }) => `${type} ${name} ${mentions.length}`);
const LAST = { start: TEXT.indexOf("Lund left"), end: TEXT.indexOf("Lund left") + 4 };

describe("applyDecisions", () => {
  it("changes nothing without decisions", () => {
    assert.deepEqual(applyDecisions(proposals(), []).set, proposals());
  });

  it("keeps what was rejected out of another engine's proposals", () => {
    const reject = decide({ kind: "reject", claim: claimOn(proposals(), "Lima") });
    const { set, states, rejected } = applyDecisions(proposals("other"), [reject]);
    assert.ok(!names(set).some((one) => one.includes("Lima")));
    assert.equal(states.get(mentionKey(spanOf("Lima"))), "rejected");
    assert.deepEqual(rejected, [reject]);
    assert.equal(set.meetings[0].place, null);
  });

  it("rejects a claim, not the words: another type is a new proposal", () => {
    const reject = decide({ kind: "reject", claim: claimOn(proposals(), "Sara Lund") });
    const { set } = applyDecisions(proposals("e", "organization"), [reject]);
    assert.ok(names(set).includes("organization Sara Lund 2"));
  });

  it("keeps what was accepted although it is no longer proposed", () => {
    const accept = decide({ kind: "accept", claim: claimOn(proposals(), "Omar Reyes") });
    const later = {
      ...proposals(),
      entities: proposals().entities.filter(({ name }) => name !== "Omar Reyes"),
    };
    const { set, states } = applyDecisions(later, [accept]);
    assert.ok(names(set).includes("person Omar Reyes 1"));
    assert.equal(states.get(mentionKey(spanOf("Omar Reyes"))), "accepted");
  });

  it("adds a mention over a shorter proposed one", () => {
    const claim: Claim<LivePlace> = {
      kind: "mention",
      span: spanOf("Envoy Sara Lund"),
      type: "person",
      mentionKind: "name",
      entity: null,
      name: "Envoy Sara Lund",
    };
    const { set, states } = applyDecisions(proposals(), [decide({ kind: "add", claim })]);
    assert.ok(names(set).includes("person Envoy Sara Lund 1"));
    assert.ok(names(set).includes("person Sara Lund 1"), "the pronoun stays");
    assert.equal(states.get(mentionKey(spanOf("Envoy Sara Lund"))), "added");
  });

  it("relabels one mention and moves its span", () => {
    const was = claimOn(proposals(), "Lima");
    const claim = {
      ...was,
      kind: "mention",
      span: spanOf("in Lima"),
      type: "organization",
    } as Claim<LivePlace>;
    const { set } = applyDecisions(proposals(), [decide({ kind: "correct", was, claim })]);
    assert.ok(names(set).includes("organization Lima 1"));
    assert.ok(!names(set).some((one) => one.startsWith("place")));
  });

  it("merges, renames, retypes, detaches", () => {
    const merge = decide({ kind: "merge", at: LAST, into: spanOf("Sara Lund") });
    assert.ok(names(applyDecisions(proposals(), [merge]).set).includes("person Sara Lund 3"));
    const rename = decide({ kind: "rename", at: LAST, name: "Sara K. Lund" });
    assert.ok(names(applyDecisions(proposals(), [merge, rename]).set).includes("person Sara K. Lund 3"));
    const retype = decide({ kind: "retype", at: spanOf("Lima"), type: "event" });
    assert.ok(names(applyDecisions(proposals(), [retype]).set).includes("event Lima 1"));
    const detach = decide({ kind: "split", at: [spanOf("She")], name: "She" });
    assert.deepEqual(
      names(applyDecisions(proposals(), [detach]).set).filter((one) => /She|Sara/u.test(one)),
      ["person Sara Lund 1", "person She 1"],
    );
  });

  it("lets a statement follow its source to another entity, unless the person said who speaks", () => {
    const was = statementClaim(proposals(), proposals().statements[0]);
    const accept = decide({ kind: "accept", claim: was });
    const detach = decide({ kind: "split", at: [spanOf("She")], name: "She" });
    const merge = decide({ kind: "merge", at: spanOf("She"), into: spanOf("Omar Reyes") });
    for (const before of [[], [accept]])
      assert.equal(applyDecisions(proposals(), [...before, detach, merge]).set.statements[0].speaker, "e2");
    const nobody = decide({ kind: "correct", was, claim: { ...was, speaker: null } });
    assert.equal(applyDecisions(proposals(), [nobody, detach, merge]).set.statements[0].speaker, null);
  });

  it("refers to the merged entity wherever the other one was", () => {
    const merge = decide({ kind: "merge", at: spanOf("Sara Lund"), into: spanOf("Omar Reyes") });
    const { set } = applyDecisions(proposals(), [merge]);
    assert.equal(set.statements[0].speaker, "e2");
    assert.deepEqual(set.meetings[0].participants, ["e2"]);
  });

  it("corrects a speaker, also when the engine draws the content otherwise", () => {
    const set = proposals();
    const was = statementClaim(set, set.statements[0]);
    const claim = { ...was, speaker: { at: spanOf("Omar Reyes"), name: "Omar Reyes", type: "person" } };
    const correct = decide({ kind: "correct", was, claim });
    const wider = { ...set.statements[0], content: [spanOf("talks would go on")] };
    const { set: reviewed, states } = applyDecisions({ ...set, statements: [wider] }, [correct]);
    assert.equal(reviewed.statements.length, 1);
    assert.equal(reviewed.statements[0].speaker, "e2");
    assert.deepEqual(reviewed.statements[0].content, [spanOf("that talks would go on")]);
    assert.equal(states.get("es1"), "corrected");
  });

  it("makes a speaker that nothing recognises", () => {
    const set = proposals();
    const was = statementClaim(set, set.statements[0]);
    const claim = { ...was, speaker: { at: spanOf("Envoy"), name: "the envoy", type: "role" } };
    const { set: reviewed } = applyDecisions(set, [decide({ kind: "correct", was, claim })]);
    const speaker = reviewed.entities.find(({ id }) => id === reviewed.statements[0].speaker);
    assert.equal(speaker?.name, "the envoy");
  });

  it("takes a type of the project's own, with the values of its attributes", () => {
    const attributes = { branch: "navy", year: 2020, active: true };
    const add = decide({
      kind: "add",
      claim: {
        kind: "mention",
        span: spanOf("Envoy"),
        type: "title",
        mentionKind: "name",
        entity: null,
        name: "Envoy",
        attributes,
      },
    });
    const { set } = applyDecisions(proposals(), [add]);
    const own = set.entities.find(({ mentions }) => mentions[0].start === spanOf("Envoy").start)!;
    assert.equal(own.type, "title");
    assert.deepEqual(own.mentions[0].attributes, attributes);
    assert.deepEqual(mentionClaim(own.mentions[0], own).attributes, attributes);
  });

  it("lists decisions whose words are gone", () => {
    const orphan = decide({ kind: "rename", at: null, name: "X" });
    assert.deepEqual(applyDecisions(proposals(), [orphan]).orphans, [orphan]);
  });

  it("lets the later of two decisions stand, whatever their order in the list", () => {
    const first = decide({ kind: "rename", at: LAST, name: "First" });
    const second = decide({ kind: "rename", at: LAST, name: "Second" });
    assert.ok(names(applyDecisions(proposals(), [second, first]).set).includes("person Second 1"));
  });
});
