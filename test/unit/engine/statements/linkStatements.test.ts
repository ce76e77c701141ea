import assert from "node:assert/strict";
import fc from "fast-check";
import { annotate } from "../../../support/statements";

/** Each statement as `speaker: content`, the speaker by canonical name or "-". */
function spoken(text: string): string[] {
  const { entities, statements } = annotate(text);
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? "-";
  return statements.map(
    ({ speaker, content }) =>
      `${nameOf(speaker)}: ${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );
}

describe("linkStatements", () => {
  const cases: [name: string, text: string, ...expected: string[]][] = [
    [
      "a pronoun speaks for its person",
      "President Laura Bennett praised the crews. She warned that the storm would return.",
      "Laura Bennett: the crews",
      "Laura Bennett: that the storm would return",
    ],
    [
      "“we” in what somebody signs",
      "Statement by Foreign Minister Lena Ostby\n\nI condemn the raid on the port. We call on Chad to stop.",
      "Lena Ostby: the raid on the port",
      "Lena Ostby: to stop",
    ],
    [
      "a quotation with marks only at its ends",
      "“Today, President Ana Lind met the crews.\n\nThe ministers agreed to meet in June.\n\nMinister Bo Ek stressed that aid is near.”",
      "-: “Today, President Ana Lind met the crews. … The ministers agreed to meet in June. … Minister Bo Ek stressed that aid is near.”",
      "-: to meet in June",
      "Bo Ek: that aid is near.",
    ],
    ["officials are nobody", "Norwegian officials said the dam was safe.", "-: the dam was safe"],
    [
      "a body's own people speak for it",
      "Harbour Council officials said the dam was safe.",
      "Harbour Council: the dam was safe",
    ],
    [
      "some of its people do not",
      "On Monday senior Reuters officials said the dam was safe.",
      "-: the dam was safe",
    ],
    ["a country's side is the country", "The Chad side said the dam was safe.", "Chad: the dam was safe"],
    [
      "a story tells what was hardly said",
      "Lena Ostby valued the long friendship.",
      "Lena Ostby: the long friendship",
    ],
    [
      "a release does not",
      "Readout of the Envoy’s Visit\n\nLena Ostby valued the long friendship. She praised the long friendship.",
      "Lena Ostby: the long friendship",
    ],
    [
      "a source inside a body is not the body",
      "A source within the central Harbour Council said the dam was safe.",
      "-: the dam was safe",
    ],
    [
      "another report is not the report that was spoken of",
      "President Laura Bennett’s report said the village was dry. The monthly report called for ropes.",
      "Laura Bennett: the village was dry",
      "-: ropes",
    ],
    [
      "a spokesman is not his office",
      "A spokesman for Laura Bennett said the dam was safe.",
      "-: the dam was safe",
    ],
    [
      "a person's family is not the person",
      "President Laura Bennett left. Her family said the village was dry.",
      "-: the village was dry",
    ],
    [
      "a letter speaks for who wrote it, also the second time",
      "President Laura Bennett’s letter said the village was dry. The letter also called for ropes.",
      "Laura Bennett: the village was dry",
      "Laura Bennett: ropes",
    ],
    [
      "a statement speaks for who issued it",
      "President Laura Bennett said in a statement that the village was dry. The statement said nothing was lost.",
      "Laura Bennett: that the village was dry",
      "Laura Bennett: nothing was lost",
    ],
    [
      "a body with its letters in brackets",
      "The Department of Fisheries (DOF) said the dam was safe.",
      "Department of Fisheries: the dam was safe",
    ],
    [
      "a country and its friends are no speaker",
      "Peru, allies, and partners said the dam was safe.",
      "-: the dam was safe",
    ],
    [
      "a surname that is spelt as a pronoun",
      "Taiwan’s Speaker You Si-kun came. Speaker You said the dam was safe.",
      "You Si-kun: the dam was safe",
    ],
    [
      "people of a body whose name holds a preposition",
      "Department of Justice officials said the dam was safe.",
      "Department of Justice: the dam was safe",
    ],
    [
      "a country's body whose name holds a preposition",
      "Norway’s National Institute for Sea Research said the dam was safe.",
      "National Institute for Sea Research: the dam was safe",
    ],
    ["a country's government", "The U.S. government said the dam was safe.", "U.S.: the dam was safe"],
    ["a report of nobody", "The report said the village was dry.", "-: the village was dry"],
    ["two countries are no speaker", "Peru and Kenya said the dam was safe.", "-: the dam was safe"],
    [
      "a quotation that runs over paragraphs",
      "President Laura Bennett said: “We began at dawn.\n“By noon the village was dry.\n“By night we slept.”",
      "Laura Bennett: “We began at dawn. … “By noon the village was dry. … “By night we slept.”",
    ],
    [
      "a quotation without a cue after a cued one",
      "“We began at dawn,” said President Laura Bennett.\n“Nobody will be left behind in the valley.”",
      "Laura Bennett: “We began at dawn,”",
      "Laura Bennett: “Nobody will be left behind in the valley.”",
    ],
    [
      "a quotation with nothing but a name before it",
      "President Laura Bennett visited the village on Friday.\n“Nobody will be left behind in the valley.”",
      "Laura Bennett: “Nobody will be left behind in the valley.”",
    ],
    [
      "the first person inside a quotation",
      "“I hope that the village will recover,” said President Laura Bennett.",
      "Laura Bennett: “I hope that the village will recover,”",
      "Laura Bennett: that the village will recover",
    ],
    [
      "a block quotation that a colon announces",
      "Asked about the dam, Laura Bennett replied:\n\n> The dam is for engineers. I am here for the boats.",
      "Laura Bennett: The dam is for engineers. I am here for the boats.",
    ],
    [
      "a quotation in the paragraph after a colon",
      "President Laura Bennett replied:\n“The dam is for engineers to judge.”",
      "Laura Bennett: “The dam is for engineers to judge.”",
    ],
    [
      "a cue in the last paragraph of a running quotation",
      "“We began at dawn.\n“By night we slept,” President Laura Bennett said.",
      "Laura Bennett: “We began at dawn. … “By night we slept,”",
    ],
    ["a quotation of nobody", "“Nobody will be left behind in the valley.”"],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(spoken(text), expected));

  it("names the addressee and the medium", () => {
    const text = "Laura Bennett told Peter Holm in a letter that the dam was safe.";
    const { entities, statements } = annotate(text);
    const [{ addressees, medium }] = statements;
    assert.deepEqual(
      addressees.map((id) => entities.find((entity) => entity.id === id)?.name),
      ["Peter Holm"],
    );
    assert.equal(medium && text.slice(medium.start, medium.end), "in a letter");
  });

  const features: [text: string, act: string, polarity: string, tense: string][] = [
    ["The council denied that the dam was closed.", "deny", "positive", "past"],
    ["The council did not say that the dam was closed.", "assert", "negative", "past"],
    ["The council no longer reported that the dam was closed.", "assert", "negative", "past"],
    ["The council cannot say that the dam is closed.", "assert", "negative", "hypothetical"],
    ["The council will announce that the dam is closed.", "assert", "positive", "future"],
    ["The council would insist that the dam is closed.", "assert", "positive", "hypothetical"],
    ["The council hopes that the dam is closed.", "attitude", "positive", "present"],
    ["The council warned that the dam was closed.", "warn", "positive", "past"],
  ];
  for (const [text, ...expected] of features) {
    it(text, () => {
      const [{ act, polarity, tense }] = annotate(text).statements;
      assert.deepEqual([act, polarity, tense], expected);
    });
  }

  it("gives every statement a rule, a confidence and a parent that stands before it", () => {
    const { statements } = annotate("The council stated that Laura Bennett confirmed the plan for the dam.");
    for (const [index, { evidence, parent }] of statements.entries()) {
      assert.ok(evidence.rule.length > 0 && evidence.confidence > 0 && evidence.confidence <= 1);
      assert.ok(parent === null || statements.findIndex(({ id }) => id === parent) < index);
    }
  });

  it("keeps spans inside the text, in order and free of outer white space, on any mixture", () => {
    const piece = fc.constantFrom(
      "the council said that ",
      "“",
      "” ",
      "he said",
      ", ",
      ". ",
      "according to ",
      "Laura Bennett ",
      "praising ",
      "(",
      ") ",
      " — ",
      ": ",
      "that ",
      "who ",
      "was told ",
      "to stay ",
      "quoted him as saying ",
      "\n",
      "‘",
      "’ ",
      "did not ",
      "and ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { statements } = annotate(text);
        const ids = new Set(statements.map(({ id }) => id));
        for (const { content, cue, source, parent } of statements) {
          assert.ok(content.length > 0 && (parent === null || ids.has(parent)));
          for (const { start, end } of [...content, ...cue, ...source]) {
            const words = text.slice(start, end);
            assert.ok(start >= 0 && start < end && end <= text.length && words === words.trim());
          }
          for (let i = 1; i < content.length; i++) assert.ok(content[i - 1].end <= content[i].start);
        }
      }),
    );
  });
});
