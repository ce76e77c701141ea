import assert from "node:assert/strict";
import { AnnotationIndex } from "../../../../../src/extension/core/annotations/annotationIndex";
import { finiteVerb } from "../../../../../src/extension/words/finiteVerb";
import { closeQuotation, plainWords } from "../../../../../src/extension/words/plainWords";
import { statementSentence } from "../../../../../src/extension/features/export/statementSentence";
import { testAnnotator } from "../../../../support/engine";
import {
  entity,
  INDEX,
  mention,
  place,
  SET,
  SOURCE,
  sourceOf,
  statement,
} from "../../../../support/handMade";

const sentenceOf = (id: string) => {
  const found = SET.statements.find((one) => one.id === id);
  assert.ok(found);
  return statementSentence(found, INDEX, SOURCE);
};

describe("a statement as a sentence", () => {
  const cases: readonly (readonly [id: string, sentence: string])[] = [
    [
      "s1",
      "Lena Moss stressed the need for rain. (seeds/rain.txt, line 1; Lena Moss – Omar Reyes, Quito; 2 March 2026)",
    ],
    [
      "s2",
      "Lena Moss praised the farmers. (seeds/rain.txt, line 1; Lena Moss – Omar Reyes, Quito; 2 March 2026)",
    ],
    ["s3", "Omar Reyes said, “We (all) hope [so].” (seeds/rain.txt, line 2)"],
    ["s4", "According to the ministry, the talks go on. (seeds/rain.txt, line 2)"],
  ];
  for (const [id, sentence] of cases) it(sentence, () => assert.equal(sentenceOf(id), sentence));

  it("says where the document was published", () => {
    const origin = { title: "Rain", publisher: "The Quito Herald", url: null, date: "2026-03-03" };
    const index = new AnnotationIndex({ ...SET, origin });
    assert.equal(
      statementSentence(SET.statements[3], index, SOURCE),
      "According to the ministry, the talks go on. (“Rain”, The Quito Herald, 3 March 2026; seeds/rain.txt, line 2)",
    );
  });

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

describe("a statement of a text as a sentence", () => {
  const DATELINE = "OSLO, 2 March 2026 – ";
  const cases: readonly (readonly [text: string, cue: string, sentence: string])[] = [
    [
      "Norway’s fleet is ready, the Norwegian Coast Guard said on Monday.",
      "said",
      "Norway’s fleet is ready, the Norwegian Coast Guard said.",
    ],
    [
      "“We are ready,” Mira Halvorsen told reporters.",
      "told",
      "“We are ready,” Mira Halvorsen told reporters.",
    ],
    [
      "“We are ready,” said Mira Halvorsen. “We always were.”",
      "said",
      "“We are ready,” Mira Halvorsen said. “We always were.”",
    ],
    [
      "The boats, Mira Halvorsen explained, will leave at dawn.",
      "explained",
      "The boats, Mira Halvorsen explained, will leave at dawn.",
    ],
    [
      "Mira Halvorsen told President Daniel Otieno on Monday that the boats were ready.",
      "told",
      "Mira Halvorsen told President Daniel Otieno that the boats were ready.",
    ],
    ["Mira Halvorsen urged all ports to reopen.", "urged", "Mira Halvorsen urged all ports to reopen."],
    [
      "The harbours are open, according to the Norwegian Coast Guard.",
      "according to",
      "The harbours are open, according to the Norwegian Coast Guard.",
    ],
    [
      "Mira Halvorsen did not say when the harbours would open.",
      "did not say",
      "Mira Halvorsen did not say when the harbours would open.",
    ],
    [
      "It was announced on Monday that the harbours would open.",
      "announced",
      "It was announced on Monday that the harbours would open.",
    ],
    [
      "Mira Halvorsen described the talks as “frank”.",
      "described",
      "Mira Halvorsen described the talks as “frank”.",
    ],
    ["Mira Halvorsen also praised the fishermen.", "praised", "Mira Halvorsen praised the fishermen."],
  ];
  for (const [text, cue, sentence] of cases) {
    it(sentence, () => {
      const source = sourceOf(`${DATELINE}${text}`, "a.txt");
      const set = testAnnotator().annotate(`${DATELINE}${text}`);
      const found = set.statements.find((one) => one.cue.some((span) => source.textOf(span).includes(cue)));
      assert.ok(found, "no statement");
      assert.equal(statementSentence(found, new AnnotationIndex(set), source), `${sentence} (a.txt, line 1)`);
    });
  }
});

describe("the words of a document in a sentence", () => {
  it("are free of Markdown and of what cannot be seen", () => {
    assert.equal(
      plainWords("the **new** [plan](https://a.example/b)\n> _for_ co\u00ADal_2"),
      "the new plan for coal_2",
    );
  });

  it("close a quotation that runs over paragraphs once", () => {
    assert.equal(closeQuotation("“One. “Two. “Three"), "“One. Two. Three”");
    assert.equal(closeQuotation("“One,” he said. “Two.”"), "“One,” he said. “Two.”");
  });
});

describe("a participle as a main verb", () => {
  const cases: readonly (readonly [cue: string, verb: string])[] = [
    ["admitting", "admitted"],
    ["agreeing", "agreed"],
    ["foreseeing", "foresaw"],
    ["having said", "had said"],
    ["warned", "warned"],
    ["UN", "UN"],
  ];
  for (const [cue, verb] of cases) it(`${cue}: ${verb}`, () => assert.equal(finiteVerb(cue), verb));
});
