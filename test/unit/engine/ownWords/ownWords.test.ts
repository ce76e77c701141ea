import assert from "node:assert/strict";
import { applyDecisions, type AnnotationSet, createParagraphCache, stampOf } from "../../../../src/engine";
import { testAnnotator } from "../../../support/engine";

const read = (text: string, ...lines: readonly string[]) => {
  const set = testAnnotator().annotate(text, { words: lines.join("\n") });
  return { set, said: saidOf(text, set), names: namesOf(text, set), meetings: meetingsOf(text, set) };
};
const namesOf = (text: string, { entities }: AnnotationSet) =>
  entities.map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(", ")}`,
  );
const saidOf = (text: string, { statements }: AnnotationSet) =>
  statements.map(({ act, cue }) => `${act} ${cue.map(({ start, end }) => text.slice(start, end)).join(" ")}`);
const meetingsOf = (text: string, { meetings }: AnnotationSet) =>
  meetings.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(" "));

describe("A project's own words", () => {
  const text = "KYIV. The Kyiv Post wrote of a truce. The Post and KP agreed with Bobby. Bo Ek did not.";
  const list = ["organization: Kyiv Post = the Post, KP", "person: Bo Ek = Bobby"];

  it("make other names the same, under the name that the list gives", () => {
    const { names } = read(text, ...list);
    assert.ok(names.includes("organization Kyiv Post: Kyiv Post, Post, KP"), names.join("\n"));
    assert.ok(names.includes("person Bo Ek: Bobby, Bo Ek"), names.join("\n"));
  });

  it("name what the text does not write out", () => {
    const { names } = read("In Riga, KP reported a truce.", list[0]);
    assert.ok(names.includes("organization Kyiv Post: KP"), names.join("\n"));
  });

  it("are the reason that a mark gives", () => {
    const rules = read(text, ...list).set.entities.flatMap(({ name, mentions }) =>
      name === "Kyiv Post" ? mentions.map(({ evidence }) => evidence.rule) : [],
    );
    assert.deepEqual(new Set(rules), new Set(["names.listed"]));
  });

  it("ask for an article that they have, and for capitals that they have", () => {
    const { names } = read("Every post was filled. A Post office closed. The KP said so.", list[0]);
    assert.deepEqual(
      names.filter((name) => name.includes("Kyiv")),
      ["organization Kyiv Post: KP"],
    );
  });

  it("leave a longer name that was found as it is", () => {
    const { names } = read("Minister Ana Lind met Ada Lind in Riga.", "place: Lind");
    assert.ok(!names.some((name) => name.startsWith("place Lind")), names.join("\n"));
  });

  it("keep two lines apart that look alike, and one type whatever the text makes of it", () => {
    const apart = read(
      "Mr. John Lee met John Lee Ka-chiu in Riga.",
      "person: John Lee",
      "person: John Lee Ka-chiu",
    );
    assert.equal(apart.names.filter((name) => name.startsWith("person")).length, 2, apart.names.join("\n"));
    const place = read("Lind said so. Lind added that it rained in Lind.", "place: Lind");
    assert.ok(place.names.includes("place Lind: Lind, Lind, Lind"), place.names.join("\n"));
  });

  it("take marks away that are no names", () => {
    const sentence = "The Strategic Partnership was praised in Riga. A Strategic Partnership is good.";
    assert.ok(read(sentence).names.some((name) => name.includes("Strategic Partnership")));
    assert.ok(
      !read(sentence, "never: Strategic Partnership").names.some((name) => name.includes("Partnership")),
    );
  });

  it("let a verb report in all its forms, as the verb that it is like", () => {
    const sentence = "The minister trumpeted that the truce held. She had been trumpeting that it would.";
    assert.deepEqual(read(sentence).said, []);
    assert.deepEqual(read(sentence, "verb: trumpet = warn").said, [
      "warn trumpeted",
      "warn had been trumpeting",
    ]);
  });

  it("may say otherwise of a verb that the engine knows", () => {
    assert.deepEqual(read("The envoy stressed that the truce held.", "verb: stress = deny").said, [
      "deny stressed",
    ]);
  });

  it("let a verb tell of meetings", () => {
    const sentence = "Minister Ana Lind huddled with Minister Bo Ek in Riga.";
    assert.deepEqual(read(sentence).meetings, []);
    assert.deepEqual(read(sentence, "meeting: huddle = confer").meetings, ["huddled"]);
  });

  it("make offices, of one word or several", () => {
    const { names } = read(
      "Wazir Ana Lind met the high marshal of Riga.",
      "role: wazir",
      "role: high marshal",
    );
    assert.ok(names.includes("role Wazir: Wazir"), names.join("\n"));
    assert.ok(names.includes("person Ana Lind: Ana Lind"), names.join("\n"));
    assert.ok(
      names.some((name) => name.startsWith("role high marshal")),
      names.join("\n"),
    );
  });

  it("change nothing where they do not stand, and nothing if there are none", () => {
    const sentence = "Minister Ana Lind met Bo Ek in Riga. She said that the truce held.";
    const without = testAnnotator().annotate(sentence);
    assert.deepEqual(read(sentence, "person: Cy Holm", "verb: trumpet = say", "never: Oslo").set, without);
    assert.deepEqual(read(sentence, "# nothing", "nonsense").set, without);
  });

  it("are told apart by the paragraphs that were kept of an earlier version", () => {
    const cache = createParagraphCache();
    const sentence = "The Strategic Partnership was praised.";
    const annotate = (words: string) => testAnnotator().annotate(sentence, { words }, cache);
    assert.notDeepEqual(annotate("never: Strategic Partnership"), annotate(""));
    assert.deepEqual(annotate(""), testAnnotator().annotate(sentence));
  });

  it("yield to what a person decided", () => {
    const sentence = "It rained in Lind.";
    const start = sentence.indexOf("Lind");
    const { set } = read(sentence, "person: Lind");
    const decided = applyDecisions(set, [
      {
        id: "urn:uuid:1",
        annotator: "",
        time: "2026-01-01T00:00:00Z",
        verdict: { kind: "retype", at: { start, end: start + 4 }, type: "place" },
      },
    ]);
    assert.deepEqual(namesOf(sentence, decided.set), ["place Lind: Lind"]);
  });

  it("are part of a record's stamp as far as they may concern the text", () => {
    const source = { name: "a", text: "KP wrote." };
    const stamp = stampOf({ ...source, words: list.join("\n") });
    assert.notEqual(stamp, stampOf(source));
    assert.equal(stamp, stampOf({ ...source, words: [list[0], "place: Lind"].join("\n") }));
  });
});
