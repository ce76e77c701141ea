import assert from "node:assert/strict";
import fc from "fast-check";
import { check, documentOf, sourcesOf } from "../../../support/drafts";

const WORDS =
  "harbour treaty winter council will not never open close border trains seven 14 2026 Tasmark Lindholm ferry customs toll we they have agreed lower higher and or of the to for".split(
    " ",
  );
const word = fc.constantFrom(...WORDS);
const mark = fc.constantFrom("", "", "", "", ",", ";", " –", ":");
/** A sentence that begins with two words which stand nowhere else, so that it stands in one place. */
const sentence = fc
  .array(fc.tuple(word, mark), { minLength: 4, maxLength: 25 })
  .map((words) => ["Zebras", "gladly", ...words.map((parts) => parts.join(""))]);

const another = (own: string) => WORDS.filter((one) => one !== own.replace(/\W+$/u, ""));

/** Each spoils the words, or leaves them as they are where it cannot. */
const mutation = fc
  .tuple(fc.constantFrom("delete", "replace", "insert", "swap", "not", "number"), fc.nat(), fc.nat())
  .map(([kind, seed, other]) => (words: readonly string[]): string[] => {
    const at = 1 + (seed % (words.length - 2));
    const choice = another(words[at]);
    const by = choice[other % choice.length];
    switch (kind) {
      case "delete":
        return words.toSpliced(at, 1);
      case "replace":
        return words.toSpliced(at, 1, by);
      case "insert":
        return words.toSpliced(at, 0, by);
      case "swap":
        return words.toSpliced(at, 2, words[at + 1], words[at]);
      case "not": {
        const first = words.findIndex((one, i) => i > 0 && /^(?:not|never)\b/u.test(one));
        return first > 0 && first < words.length - 1
          ? words.toSpliced(first, 1)
          : words.toSpliced(at, 0, "not");
      }
      case "number": {
        const first = words.findIndex((one) => /\d/u.test(one));
        return first < 0
          ? words.toSpliced(at, 1, "15")
          : words.toSpliced(first, 1, words[first].replace(/\d/u, "9"));
      }
    }
  });

/** What the words say, marks between them kept: what may differ is the last mark alone. */
const plain = (words: readonly string[]): string => words.join(" ").replace(/[\s,;:–]+$/u, "");
const RIGHT = new Set(["verbatim", "shortened", "inserted", "reported"]);

describe("a spoilt quotation", () => {
  it("is never verbatim, whatever was done to it", () => {
    fc.assert(
      fc.property(sentence, fc.array(mutation, { minLength: 1, maxLength: 3 }), (words, mutations) => {
        const spoilt = mutations.reduce<readonly string[]>(
          (now, mutate) => (now.length < 3 ? now : mutate(now)),
          words,
        );
        const sources = sourcesOf(documentOf("one", `Ana Lind: “${words.join(" ")}”`));
        const [finding] = check(sources, `Ana Lind: “${spoilt.join(" ")}”`);
        const isSame = plain(words).startsWith(plain(spoilt));
        if (!isSame) assert.equal(RIGHT.has(finding.kind), false, finding.kind);
      }),
      { numRuns: 400 },
    );
  });

  it("is verbatim as long as nobody touches it", () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (words, from, length) => {
        const first = from % (words.length - 1);
        const part = words.slice(first, first + 1 + (length % (words.length - first)));
        const sources = sourcesOf(documentOf("one", `Ana Lind: “${words.join(" ")}”`));
        const [finding] = check(sources, `Ana Lind: “${part.join(" ").replaceAll("–", "-")}”`);
        // One word that is written with a capital is a name or a title as far as can be seen.
        if (finding) assert.equal(finding.kind, "verbatim");
      }),
      { numRuns: 400 },
    );
  });

  it("is never verbatim in the mouth of somebody else", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom("Bo Ek", "Carl Lind", "Eva Moss", "Moss"), (words, speaker) => {
        const line = words.join(" ");
        const sources = sourcesOf(documentOf("one", `Ana Lind: “${line}”`));
        const [finding] = check(sources, `${speaker}: “${line}”`);
        assert.equal(finding.kind, "otherSpeaker");
      }),
      { numRuns: 200 },
    );
  });

  it("is never right where an editor's marks hide or bring in a negation", () => {
    const marks = fc.constantFrom("…", "[...]", "[surely]");
    fc.assert(
      fc.property(sentence, fc.nat(), marks, fc.boolean(), (words, place, by, brings) => {
        const at = 2 + (place % (words.length - 2));
        const [source, draft] = brings
          ? [words, words.toSpliced(at, 0, "[not]")]
          : [words.toSpliced(at, 0, "not"), words.toSpliced(at, 0, by)];
        // Where the negation stands last, or a sentence ends beside it, nothing is hidden.
        if (at >= words.length - 1 || words.slice(0, at + 1).some((one) => /^(?:not|never)\b/u.test(one)))
          return;
        const sources = sourcesOf(documentOf("one", `Ana Lind: “${source.join(" ")}”`));
        const [finding] = check(sources, `Ana Lind: “${draft.join(" ")}”`);
        assert.equal(RIGHT.has(finding.kind), false, finding.kind);
      }),
      { numRuns: 300 },
    );
  });
});
