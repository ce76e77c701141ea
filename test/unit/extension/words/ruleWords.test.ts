import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NAME_ORIGINS, ruleOfName } from "../../../../src/engine/document/nameOrigin";
import {
  ruleOf,
  SOURCE_PLACES,
  STATEMENT_FRAMES,
  type SourcePlace,
  type StatementFrame,
} from "../../../../src/engine/document/statementFrame";
import { hasWords, ruleInWords } from "../../../../src/extension/words/ruleWords";
import { shorten } from "../../../../src/extension/words/shorten";
import { testAnnotator } from "../../../support/engine";

const ROOT = join(import.meta.dirname, "..", "..", "..", "..");
const SEEDS = join(ROOT, "seeds");
const ENGINE = join(ROOT, "src", "engine");

describe("a rule in words", () => {
  const cases: readonly (readonly [code: string, words: string])[] = [
    ["coreference.surname", "same surname"],
    ["names.gazetteer.country", "listed name"],
    ["meetings.verb.meet", "verb for meeting, with parties"],
    ["that.subject", "clause with “that”; its subject speaks"],
    ["that.gerund.chain", "clause with “that”; subject of the sentence that it hangs on"],
    ["accordingTo.front", "“according to”"],
    ["quotation.floating", "quotation that goes on without a verb"],
    ["x.someNewRule", "some new rule"],
  ];
  for (const [code, words] of cases) it(code, () => assert.equal(ruleInWords(code), words));

  it("is known for whatever the engine finds in the seeds", () => {
    const codes = readdirSync(SEEDS).flatMap((file) => {
      const { entities, statements, meetings } = testAnnotator().annotate(
        readFileSync(join(SEEDS, file), "utf8"),
      );
      const mentions = entities.flatMap((entity) => entity.mentions);
      return [...mentions, ...statements, ...meetings].map(({ evidence }) => evidence.rule);
    });
    assert.ok(new Set(codes).size > 50);
    assert.deepEqual(
      [...new Set(codes)].filter((code) => !hasWords(code)),
      [],
    );
  });

  it("is known for every origin of a name", () => {
    const codes = NAME_ORIGINS.map((origin) => ruleOfName({ origin, type: "person" }));
    assert.deepEqual(
      codes.filter((code) => !hasWords(code)),
      [],
    );
  });

  it("is known for every frame of a statement and every place of its source", () => {
    const hasFrameWith = (place: SourcePlace) =>
      STATEMENT_FRAMES.some((frame) => hasWords(ruleOf({ frame, place })));
    const hasPlaceIn = (frame: StatementFrame) =>
      SOURCE_PLACES.some((place) => hasWords(ruleOf({ frame, place })));
    assert.deepEqual(
      SOURCE_PLACES.filter((place) => !hasFrameWith(place)),
      [],
    );
    assert.deepEqual(
      STATEMENT_FRAMES.filter((frame) => !hasPlaceIn(frame)),
      [],
    );
  });

  it("is known for every code that the engine's source spells out", () => {
    const code = /\brule: "([a-z]\w*(?:\.\w+)+)"|"((?:coreference|meetings)(?:\.\w+)+)"/gu;
    const codes = readdirSync(ENGINE, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [...readFileSync(join(ENGINE, file), "utf8").matchAll(code)])
      .map(([, first, second]) => first ?? second);
    assert.ok(new Set(codes).size > 20);
    assert.deepEqual(
      [...new Set(codes)].filter((one) => !hasWords(one)),
      [],
    );
  });

  it("does not claim to know what it spells out", () => {
    assert.equal(hasWords("coreference.byMagic"), false);
    assert.equal(hasWords("that.byMagic"), false);
  });
});

describe("a shortened text", () => {
  const cases: readonly (readonly [text: string, length: number, short: string])[] = [
    ["short", 10, "short"],
    ["one two three", 9, "one two…"],
    ["one, two", 5, "one…"],
    ["a\n b", 10, "a b"],
    ["abcdefgh", 4, "abcd…"],
    ["abc😀d", 4, "abc…"],
  ];
  for (const [text, length, short] of cases) it(short, () => assert.equal(shorten(text, length), short));
});
