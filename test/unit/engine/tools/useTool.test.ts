import assert from "node:assert/strict";
import { Lines, sameFingerprint, fingerprint, type ToolAnswer, TOOLS } from "../../../../src/engine";
import { VISIT } from "../../../support/records";
import { askOf, citationsIn, foundIn, type FoundRow, type FoundRows } from "../../../support/tools";

const SPEECH = `May 9, 2023

Foreign Minister Ana Lind of Norland said that the ceasefire was dead. “We will not wait for ever while the old harbour of Rotesand lies under their guns,” Lind said.`;
const TEXTS = { "news/visit.txt": VISIT, "news/speech.txt": SPEECH };

const codes = (answer: ToolAnswer) =>
  answer.kind === "problem" ? answer.problems.map(({ code, detail }) => detail ?? code) : [];

/** Each citation is what its document has there. */
function assertCited(value: unknown, texts: Readonly<Record<string, string>>): void {
  const cited = citationsIn(value);
  assert.ok(cited.length > 0);
  for (const { document, spans, quotes, line, checksum } of cited) {
    const text = texts[document];
    assert.deepEqual(
      spans.map(([start, end]) => text.slice(start, end)),
      quotes,
    );
    assert.ok(sameFingerprint(fingerprint(text), checksum), document);
    assert.ok(line <= new Lines(text).at(spans[0][0]).line);
  }
}

describe("tools for assistants", () => {
  it("say what they do and take", () => {
    assert.deepEqual(
      TOOLS.map(({ name }) => name),
      [
        "search_statements",
        "search_meetings",
        "describe_person",
        "read_annotations",
        "verify_quotation",
        "check_draft",
      ],
    );
    for (const { title, description } of TOOLS) assert.ok(title !== "" && description.length > 80);
  });

  it("find statements with the place of their words", async () => {
    const found = foundIn(await askOf(TEXTS)("search_statements", { query: "ceasefire" }));
    assertCited(found, TEXTS);
    assert.deepEqual(
      found.rows.map(({ speaker, act, quotes }) => [(speaker as { name: string }).name, act, ...quotes]),
      [
        ["Ana Lind", "assert", "that the ceasefire was dead"],
        ["Wendy Sherman", "urge", "to agree to a ceasefire"],
        ["Sedat Onal", "warn", "that the ceasefire would not hold"],
      ],
    );
    assert.deepEqual([found.total, found.leftOut, found.nextOffset], [3, 0, null]);
  });

  it("find meetings, and no statements beside them", async () => {
    const found = foundIn(await askOf(TEXTS)("search_meetings", { query: "meeting:Sherman after:2022-03" }));
    assertCited(found, TEXTS);
    const [{ kind, parties, place, date, line }] = found.rows;
    assert.equal(found.total, 1);
    assert.deepEqual(
      [kind, (parties as { name: string }[]).map(({ name }) => name), place, date, line],
      ["meeting", ["Wendy Sherman", "Sedat Onal"], "Ankara", "2022-03-02", 3],
    );
  });

  it("tell of a person what the documents tell, and who else is called so", async () => {
    const ask = askOf(TEXTS);
    const found = foundIn<Record<string, FoundRows> & { name: string; names: string[] }>(
      await ask("describe_person", { name: "Sherman" }),
    );
    assertCited(found, TEXTS);
    assert.equal(found.name, "Wendy Sherman");
    assert.deepEqual(
      found.offices.rows.map(({ name, places }) => [name, (places as FoundRow[])[0].quotes]),
      [["Deputy Secretary", ["Deputy Secretary"]]],
    );
    assert.equal(found.statements.total, 2);
    assert.equal(found.meetings.total, 1);
    assert.deepEqual(
      found.with.rows.map(({ name }) => name),
      ["Sedat Onal"],
    );
    assert.deepEqual(await ask("describe_person", { name: "Bo Lind" }), {
      kind: "problem",
      problems: [{ code: "unknownPerson", path: "name", value: "Bo Lind", allowed: ["Ana Lind"] }],
    });
  });

  it("read what was recognised in one document, by the end of its path", async () => {
    const ask = askOf({ ...TEXTS, "old/visit.txt": VISIT });
    const found = foundIn<Record<string, FoundRows> & { document: string; date: string }>(
      await ask("read_annotations", { document: "news/visit.txt" }),
    );
    assertCited(found, TEXTS);
    assert.deepEqual([found.document, found.date], ["news/visit.txt", "2022-03-02"]);
    assert.deepEqual(
      found.names.rows.slice(0, 2).map(({ name, quotes }) => [name, quotes]),
      [
        ["Wendy Sherman", ["Wendy Sherman"]],
        ["Sedat Onal", ["Sedat Onal"]],
      ],
    );
    assert.equal(found.statements.total, 3);
    const only = foundIn(await ask("read_annotations", { document: "speech.txt", only: "statements" }));
    assert.deepEqual(
      Object.keys(only).filter((key) => ["names", "statements", "meetings"].includes(key)),
      ["statements"],
    );
    assert.deepEqual(await ask("read_annotations", { document: "visit.txt" }), {
      kind: "problem",
      problems: [
        {
          code: "severalDocuments",
          path: "document",
          value: "visit.txt",
          allowed: ["news/visit.txt", "old/visit.txt"],
        },
      ],
    });
    assert.deepEqual(codes(await ask("read_annotations", { document: "none.txt" })), ["unknownDocument"]);
  });

  it("tell a quotation that is right from one that is not", async () => {
    const ask = askOf(TEXTS);
    const verify = async (quotation: string, speaker?: string) => {
      const found = foundIn<{ kind: string; source: FoundRow | null; difference?: object[] }>(
        await ask("verify_quotation", { quotation, ...(speaker !== undefined && { speaker }) }),
      );
      if (found.source) assertCited(found, TEXTS);
      return [found.kind, found.source?.speaker ?? null, ...(found.difference ?? [])];
    };
    assert.deepEqual(await verify("The shelling is wrong", "Wendy Sherman"), ["verbatim", "Wendy Sherman"]);
    assert.deepEqual(await verify("The shelling is wrong"), ["verbatim", "Wendy Sherman"]);
    assert.deepEqual(await verify("The shelling is wrong", "Sedat Onal"), ["otherSpeaker", "Wendy Sherman"]);
    assert.deepEqual(
      await verify(
        "We will wait for ever while the old harbour of Rotesand lies under their guns",
        "Ana Lind",
      ),
      ["altered", "Ana Lind", { draft: null, source: "not" }],
    );
    assert.deepEqual(await verify("The moon is made of cheese", "Ana Lind"), ["notFound", null]);
  });

  it("check a draft, faults first", async () => {
    const text =
      "“The shelling is wrong,” Sherman said. “We will not wait for ever while the new harbour of Rotesand lies under their guns,” Lind said. Onal warned that the ceasefire would not hold.";
    const found = foundIn<FoundRows & { faults: number }>(await askOf(TEXTS)("check_draft", { text }));
    assertCited(found, TEXTS);
    assert.deepEqual(
      found.rows.map(({ kind, draft }) => [kind, (draft as { quote: string }).quote]),
      [
        ["altered", "We will not wait for ever while the new harbour of Rotesand lies under their guns,"],
        ["verbatim", "The shelling is wrong,"],
        ["verbatim", "the ceasefire would not hold"],
      ],
    );
    assert.equal(found.faults, 1);
  });
});

describe("an input that does not fit", () => {
  it("is answered with what does not, and where", async () => {
    const ask = askOf(TEXTS);
    const wrong: readonly (readonly [tool: string, input: unknown, paths: readonly string[]])[] = [
      ["search_statements", {}, ["query"]],
      ["search_statements", undefined, ["query"]],
      ["search_statements", { query: " " }, ["query"]],
      ["search_statements", { query: "truce", limit: 0 }, ["limit"]],
      ["search_statements", { query: "truce", limit: 2.5 }, ["limit"]],
      ["search_meetings", { query: "truce", offset: -1 }, ["offset"]],
      ["describe_person", { name: 7 }, ["name"]],
      ["read_annotations", { document: "a", only: "verbs" }, ["only"]],
      ["verify_quotation", { quotation: "x".repeat(6_000) }, ["quotation"]],
      ["check_draft", { text: "x", folder: "/etc" }, ["folder"]],
    ];
    for (const [tool, input, paths] of wrong) {
      const answer = await ask(tool, input);
      assert.equal(answer.kind, "problem", tool);
      if (answer.kind !== "problem") continue;
      assert.deepEqual(
        answer.problems.map(({ code, path }) => [code, path]),
        paths.map((path) => ["badInput", path]),
      );
    }
    assert.deepEqual(codes(await ask("delete_everything", {})), ["unknownTool"]);
  });

  it("is a query that cannot be read, with what could stand there", async () => {
    const ask = askOf(TEXTS);
    const answer = await ask("search_statements", { query: "truce act:shout" });
    assert.ok(answer.kind === "problem");
    const [{ code, detail, value, at, allowed }] = answer.problems;
    assert.deepEqual([code, detail, value, at], ["badQuery", "unknownAct", "shout", 10]);
    assert.ok(allowed?.includes("urge"));
    assert.deepEqual(codes(await ask("search_meetings", { query: "who:Lind" })), ["unknownField"]);
  });
});

describe("a result that is too large", () => {
  const lines = Array.from({ length: 250 }, (_, at) => `Ana Lind said that the bridge ${at} was shut.`);
  const many = { "many.txt": lines.join("\n\n") };

  it("is cut, says how much is left, and goes on where it stopped", async () => {
    const ask = askOf(many);
    const seen = new Set<number>();
    for (let offset: number | null = 0; offset !== null;) {
      const found: FoundRows = foundIn(
        await ask("search_statements", { query: "bridge", limit: 100, offset }),
      );
      assert.equal(found.total, 250);
      assert.ok(JSON.stringify(found).length < 45_000);
      assert.equal(offset + found.rows.length + found.leftOut, 250);
      for (const { line } of found.rows) seen.add(line);
      offset = found.nextOffset;
    }
    assert.equal(seen.size, 250);
    const usual = foundIn(await ask("search_statements", { query: "bridge" }));
    assert.deepEqual([usual.rows.length, usual.leftOut, usual.nextOffset], [20, 230, 20]);
  });

  it("ends a long quotation early, its span too, and never in half a character", async () => {
    const long = `Ana Lind said: “${"The 😀 bridge is shut. ".repeat(400)}It stays so.”`;
    const found = foundIn(await askOf({ "long.txt": long })("search_statements", { query: "bridge" }));
    assertCited(found, { "long.txt": long });
    const [{ quotes, leftOutCharacters }] = found.rows;
    assert.ok(quotes[0].length <= 4_000 && !/[\uD800-\uDBFF]$/u.test(quotes[0]));
    assert.ok((leftOutCharacters as number) > 5_000);
  });
});

describe("documents that change or may not be read", () => {
  it("are not quoted from a text that is not the one that was read", async () => {
    const changed = { read: () => Promise.resolve(new Map([["news/visit.txt", `New. ${VISIT}`]])) };
    const ask = askOf({ "news/visit.txt": VISIT }, changed);
    const person = foundIn<Record<string, FoundRows>>(await ask("describe_person", { name: "Sherman" }));
    assert.deepEqual(person.offices.rows[0].places, []);
    const verified = foundIn<{ kind: string; unread: number }>(
      await ask("verify_quotation", { quotation: "The shelling is wrong" }),
    );
    assert.deepEqual([verified.kind, verified.unread], ["notFound", 1]);
  });

  it("are told where they could not be read, and left out where they are not covered", async () => {
    const ask = askOf(TEXTS, { unread: 2, covers: (name) => name === "news/visit.txt" });
    const found = foundIn<FoundRows & { folder: object }>(
      await ask("search_statements", { query: "ceasefire" }),
    );
    assert.deepEqual(found.folder, { documents: 1, unread: 2 });
    assert.deepEqual(new Set(found.rows.map(({ document }) => document)), new Set(["news/visit.txt"]));
    assert.deepEqual(codes(await ask("describe_person", { name: "Ana Lind" })), ["unknownPerson"]);
    assert.deepEqual(codes(await ask("read_annotations", { document: "speech.txt" })), ["unknownDocument"]);
    const verified = foundIn<{ kind: string }>(
      await ask("verify_quotation", { quotation: "We will not wait for ever" }),
    );
    assert.equal(verified.kind, "notFound");
    const none = askOf({});
    assert.deepEqual(codes(await none("check_draft", { text: "“No,” Lind said." })), ["noDocuments"]);
    assert.equal(foundIn(await none("search_statements", { query: "truce" })).total, 0);
  });
});
