import assert from "node:assert/strict";
import { AnnotationIndex } from "../../../../src/extension/annotations/annotationIndex";
import { statementSentence } from "../../../../src/extension/words/statementSentence";
import { entity, INDEX, mention, place, SET, SOURCE, sourceOf, statement } from "../../../support/handMade";

const sentenceOf = (id: string) => {
  const found = SET.statements.find((one) => one.id === id);
  assert.ok(found);
  return statementSentence(found, INDEX, SOURCE);
};

describe("a statement as a sentence", () => {
  const cases: readonly (readonly [id: string, sentence: string])[] = [
    ["s1", "Lena Moss stressed the need for rain. (seeds/rain.txt, line 1)"],
    ["s2", "Lena Moss praised the farmers. (seeds/rain.txt, line 1)"],
    ["s3", "Omar Reyes said, “We (all) hope [so].” (seeds/rain.txt, line 2)"],
    ["s4", "According to the ministry, the talks go on. (seeds/rain.txt, line 2)"],
  ];
  for (const [id, sentence] of cases) it(sentence, () => assert.equal(sentenceOf(id), sentence));

  const chained: readonly (readonly [cue: string, told: string])[] = [
    ["saying", "said"],
    ["noting", "noted"],
    ["denying", "denied"],
    ["calling for", "called for"],
    ["has announced", "has announced"],
    ["Emphasizing", "emphasized"],
  ];
  for (const [cue, told] of chained) {
    it(`"${cue}" alone becomes "${told}"`, () => {
      const text = `${cue} that it rains`;
      const one = statement("s", {
        speaker: "p",
        cue: [{ start: 0, end: cue.length }],
        content: [{ start: cue.length + 1, end: text.length }],
      });
      const person = entity("p", "person", "Ann Bell", { ...mention("Quito"), ...place("Quito") });
      const set = { ...SET, entities: [person], statements: [one] };
      const sentence = statementSentence(one, new AnnotationIndex(set), sourceOf(text, "a.txt"));
      assert.equal(sentence, `Ann Bell ${told} that it rains. (a.txt, line 1)`);
    });
  }
});
