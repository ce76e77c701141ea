import assert from "node:assert/strict";
import { collectMarks, type Mark } from "../../../../../src/extension/core/annotations/marks";
import { entity, mention, place, SET, SOURCE, sourceOf, statement, TEXT } from "../../../../support/handMade";

const words = (mark: Mark, set = SET, text = TEXT) =>
  collectMarks(set, text === TEXT ? SOURCE : sourceOf(text))[mark].map(({ start, end }) =>
    text.slice(start, end),
  );

describe("marks", () => {
  it("draw names by type and what stands for them as references", () => {
    assert.deepEqual(words("person"), ["Lena Moss", "Omar Reyes", "Reyes"]);
    assert.deepEqual(words("personReference"), ["she"]);
    assert.deepEqual(words("date"), ["Monday"]);
  });

  it("tell quoted from reported content", () => {
    assert.deepEqual(words("quoted"), ["“We (all) hope [so].”"]);
    assert.deepEqual(words("indirect"), ["the need for rain", "the farmers", "the talks go on"]);
    assert.deepEqual(words("cue"), ["stressed", "praising", "said", "According to"]);
  });

  it("take a single mark that closes for no apostrophe", () => {
    const text = "She called it ‘the town’s own’ plan, ‘sound’ and “cheap”.";
    const content = [{ start: 14, end: text.length - 1 }];
    const set = { ...SET, entities: [], statements: [statement("s", { form: "mixed", content })] };
    assert.deepEqual(words("quoted", set, text), ["‘the town’s own’", "‘sound’", "“cheap”"]);
  });

  it("draw only the quoted part of a mixed statement as quoted", () => {
    const text = "She called it “very odd” and left.";
    const content = [{ start: 14, end: 33 }];
    const set = { ...SET, entities: [], statements: [statement("s", { form: "mixed", content })] };
    assert.deepEqual(words("quoted", set, text), ["“very odd”"]);
    assert.deepEqual(words("indirect", set, text), ["and left"]);
  });

  it("set off the words for a meeting, and what was talked about where nobody says it", () => {
    assert.deepEqual(words("meeting"), ["received", "the meeting"]);
    const topics = [place("the talks"), place("the need for rain"), place("Quito on Monday")];
    const set = { ...SET, meetings: [{ ...SET.meetings[0], topics }] };
    assert.deepEqual(words("topic", set), ["Quito on Monday"]);
  });

  it("tint nested statements once", () => {
    const inner = statement("s9", { content: [place("rain")], parent: "s1" });
    assert.deepEqual(
      words("indirect", { ...SET, statements: [...SET.statements, inner] }),
      words("indirect"),
    );
  });

  it("leave names inside a description to their own line", () => {
    const described = entity("p9", "person", "Lena Moss", mention("Minister Lena Moss received", "nominal"));
    const set = { ...SET, entities: [...SET.entities, described] };
    assert.deepEqual(words("personReference", set), ["received", "she"]);
  });
});
