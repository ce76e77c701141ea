import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addEntry,
  knownVerbs,
  lineOfEntry,
  parseWords,
  withEntry,
  type WordEntry,
} from "../../../../src/engine";
import { testResources } from "../../../support/engine";

const VERBS = knownVerbs(testResources());
const LIST = `# our own words
organization: Kyiv Post = the Post,  KP   # three names
Person : Bo Ek=Bobby

never: Strategic Partnership
verb: Trumpet = warn
meeting: huddle = confer
role: high envoy
`;

describe("parseWords", () => {
  it("reads an entry a line, with comments and white space aside", () => {
    const { entries, problems } = parseWords(LIST, VERBS);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ line, entry }) => `${line} ${lineOfEntry(entry)}`),
      [
        "2 organization: Kyiv Post = the Post, KP",
        "3 person: Bo Ek = Bobby",
        "5 never: Strategic Partnership",
        "6 verb: trumpet = warn",
        "7 meeting: huddle = confer",
        "8 role: high envoy",
      ],
    );
    assert.deepEqual(
      entries.slice(0, 2).map(({ start, end }) => LIST.slice(start, end)),
      ["organization: Kyiv Post = the Post,  KP", "Person : Bo Ek=Bobby"],
    );
  });

  const wrong: [line: string, code: string, value: string][] = [
    ["Kyiv Post", "words.colon", ""],
    ["newspaper: Kyiv Post", "words.kind", "newspaper"],
    ["person:", "words.empty", ""],
    ["person: Bo Ek = , Bobby", "words.empty", ""],
    ["verb: trumpet", "words.like", "trumpet"],
    ["verb: trumpet = warn, say", "words.like", "trumpet"],
    ["verb: trumpet = eat", "words.unknownLike", "eat"],
    ["meeting: huddle = warn", "words.unknownLike", "warn"],
    ["role: high envoy = envoy", "words.takesNone", "envoy"],
    [`person: ${"x".repeat(201)}`, "words.long", "x".repeat(200)],
  ];
  for (const [line, code, value] of wrong)
    it(`leaves out “${line.slice(0, 30)}”, and says why`, () => {
      const { entries, problems } = parseWords(`person: Ana Lind\n${line}\r\nplace: Riga`, VERBS);
      assert.deepEqual(
        problems.map((problem) => [problem.line, problem.code, problem.value]),
        [[2, code, value]],
      );
      assert.equal(entries.length, 2);
    });

  it("takes no words twice, but a verb that reports and tells of a meeting", () => {
    const list = "person: Bo Ek = Bobby\nnever: Bobby\nverb: huddle = say\nmeeting: huddle = confer";
    const { entries, problems } = parseWords(list, VERBS);
    assert.deepEqual(
      problems.map(({ code, line, start, end }) => [code, line, list.slice(start, end)]),
      [["words.twice", 2, "Bobby"]],
    );
    assert.equal(entries.length, 3);
  });

  it("never throws, and what it reads it writes so that it reads the same", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abP:=,# \n\r\tnevrobplac’é") });
    fc.assert(
      fc.property(letters, (text) => {
        const { entries } = parseWords(text);
        const again = parseWords(entries.map(({ entry }) => lineOfEntry(entry)).join("\n"));
        assert.deepEqual(
          again.entries.map(({ entry }) => entry),
          entries.map(({ entry }) => entry),
        );
      }),
    );
  });
});

describe("addEntry", () => {
  const kp: WordEntry = { kind: "organization", name: "Kyiv Post", aliases: ["the Post"] };

  it("adds a line at the end, behind a line end", () => {
    assert.equal(withEntry("", kp), "organization: Kyiv Post = the Post\n");
    assert.equal(
      withEntry("# own\r\nplace: Riga", kp),
      "# own\r\nplace: Riga\r\norganization: Kyiv Post = the Post\r\n",
    );
  });

  it("puts further names into the line of the same name, whose comment stays", () => {
    const list = "organization: Kyiv Post = KP # paper\nplace: Riga\n";
    assert.equal(withEntry(list, kp), "organization: Kyiv Post = KP, the Post # paper\nplace: Riga\n");
  });

  it("changes nothing where the list says it already", () => {
    assert.equal(addEntry(withEntry("", kp), kp), null);
    assert.equal(addEntry(withEntry("", kp), { ...kp, aliases: [] }), null);
  });
});
