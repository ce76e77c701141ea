import assert from "node:assert/strict";
import { outline } from "../../../src/cli/format/outline";
import { shorten } from "../../../src/cli/format/text";
import type { AnnotationSet } from "../../../src/engine";

const TEXT = "Mara Holt met Ole Brandt in Riga. She said the bridge\nwould open.";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const evidence = { rule: "test", confidence: 1 };
const entity = (id: string, type: "person" | "place", name: string) => ({
  id,
  type,
  name,
  aliases: [],
  roles: [],
  mentions: [{ ...at(name), kind: "name" as const, evidence }],
});

const annotations: AnnotationSet = {
  version: 0,
  textLength: TEXT.length,
  entities: [
    entity("e1", "person", "Mara Holt"),
    entity("e2", "person", "Ole Brandt"),
    entity("e3", "place", "Riga"),
  ],
  statements: [
    {
      id: "s1",
      form: "indirect",
      content: [at("the bridge\nwould open")],
      cue: [at("said")],
      source: [at("She")],
      speaker: "e1",
      addressees: [],
      act: "assert",
      polarity: "positive",
      tense: "past",
      medium: null,
      cameo: "010",
      parent: null,
      meeting: "m1",
      evidence,
    },
  ],
  meetings: [
    {
      id: "m1",
      mentions: [at("met")],
      participants: ["e1", "e2"],
      place: "e3",
      date: null,
      occasion: null,
      status: "held",
      mode: "in-person",
      topics: [],
      host: null,
      sides: [],
      outcome: [],
      evidence,
    },
  ],
};

describe("outline", () => {
  it("lists meetings with their statements, statements by speaker, entities by type", () => {
    assert.deepEqual([...outline("riga.txt", TEXT, annotations)].join("").split("\n"), [
      "riga.txt",
      "  Meetings (1)",
      "    met (held, Riga, in-person)",
      "      parties: Mara Holt, Ole Brandt",
      "      - Mara Holt said: the bridge would open",
      "  Statements (1)",
      "    Mara Holt (1)",
      "      - said: the bridge would open",
      "  Entities (3)",
      "    People (2)",
      "      - Mara Holt",
      "      - Ole Brandt",
      "    Places (1)",
      "      - Riga",
      "",
      "",
    ]);
  });

  it("shortens at a word and never inside a character", () => {
    assert.equal(shorten("one two three four", 12), "one two…");
    assert.equal(shorten("short", 12), "short");
    assert.equal(shorten("abcdefghij😀klm", 12), "abcdefghij…");
  });
});
