import assert from "node:assert/strict";
import fc from "fast-check";
import { baseOfVerb, finish, mayHold, phrasesApart, signatureOf, tryWords } from "../../../../src/engine";
import { testAnnotator, testResources } from "../../../support/engine";

describe("signatureOf", () => {
  it("tells of every word that a text has, whatever its case and accents", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,9}$/u), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, (all) => {
        const signature = signatureOf(all.join(" "));
        for (const word of all) assert.ok(mayHold([word.toUpperCase()])(signature));
        assert.ok(mayHold([all.join(" ")])(signature));
      }),
    );
  });

  it("seldom tells of one that it has not", () => {
    const signature = signatureOf(Array.from({ length: 300 }, (_, i) => `word${i}`).join(" "));
    const wrong = Array.from({ length: 1000 }, (_, i) => `other${i}`).filter((one) =>
      mayHold([one])(signature),
    );
    assert.ok(wrong.length < 80, String(wrong.length));
    assert.equal(mayHold(["anything"])(signatureOf("")), false);
  });
});

describe("tryWords", () => {
  const text = "KP reported a truce.\n\nIt rained. The envoy trumpeted that the truce held.\n";
  const tried = (words: string, present = "") => {
    const phrases = phrasesApart(present, words, testResources());
    const source = { name: "a", text, words: present };
    return finish(tryWords(source, words, phrases, { annotator: testAnnotator() })).map(
      ({ kind, what, line, words: quote, before, after }) =>
        `${line} ${kind} ${what}: ${quote} (${before}>${after})`,
    );
  };

  it("tells what another list changes, where", () => {
    const found = tried("event: KP\nverb: trumpet = warn");
    assert.ok(
      found.some((one) => /^1 name (?:added|type): KP \(.*>event\)$/u.test(one)),
      found.join("\n"),
    );
    assert.ok(found.includes("3 statement added: trumpeted that the truce held (>warn)"), found.join("\n"));
  });

  it("tells the same of a line that is taken away, turned round", () => {
    assert.ok(
      tried("", "verb: trumpet = warn").includes(
        "3 statement removed: trumpeted that the truce held (warn>)",
      ),
    );
  });

  it("tells nothing of what the text does not hold, or the list said before", () => {
    assert.deepEqual(tried("event: Riga Week"), []);
    assert.deepEqual(tried("event: KP # again", "event: KP"), []);
  });

  it("finds the same with paragraphs that were analysed once as from scratch", () => {
    const words = "organization: Kyiv Post = KP";
    const whole = testAnnotator().annotate(text, { name: "a", words });
    const before = testAnnotator().annotate(text, { name: "a" });
    assert.notDeepEqual(whole, before);
    const names = tried(words).filter((one) => one.includes(" name "));
    assert.equal(names.length, 1);
  });
});

describe("baseOfVerb", () => {
  const cases: [written: string, base: string][] = [
    ["trumpeted", "trumpet"],
    ["flagged", "flag"],
    ["huddling", "huddle"],
    ["visited", "visit"],
    ["urges", "urge"],
    ["declared", "declare"],
    ["denies", "deny"],
    ["stressed", "stress"],
    ["criticized", "criticize"],
    ["said", "say"],
    ["Pointed  out", "point out"],
    ["stated", "state"],
    ["called", "call"],
    ["intimated", "intimate"],
  ];
  for (const [written, base] of cases)
    it(`${written} → ${base}`, () => assert.equal(baseOfVerb(written, testResources()), base));
});
