import assert from "node:assert/strict";
import { check, documentOf, inShort, sourcesOf } from "../../../support/drafts";

const sources = sourcesOf(
  documentOf(
    "harbour",
    "Ana Lind: “We will not close the harbour to 14 fishing boats from Tasmark — not this winter,” ",
    "Ana Lind: “We will not close the harbour to 14 fishing boats from Tasmark — not this winter.”",
    "Bo Ek: “The ferry treaty is the best that our islands could get, and I am glad of it.”",
    "Bo Ek: the lighthouse keepers have agreed to a lower toll for smaller vessels.",
    "Ana Lind denies: the customs office had bought coal from the northern mines.",
    "Will the tunnel open before the spring festival?",
    "Harbour Bank (body): the loan will be repaid within seven winters",
    "Ana Lind: “The nets must rest until the herring spawn,” she said, “and nobody shall fish at night.”",
    "Ana Lind: The bakery on the quay, she said, opens again in autumn",
    "Ana Lind: the tram to the fort will run again in autumn",
    "Bo Ek: the tram to the fort would run again in autumn",
  ),
  documentOf(
    "second",
    "Ana Lind: “We hope for calm seas.”",
    "Bo Ek: “Will the tunnel open before the spring festival?”",
  ),
);

/** Lines of a draft, and what is found in each. */
function table(title: string, cases: readonly (readonly [line: string, found: string])[]): void {
  describe(title, () => {
    for (const [line, found] of cases)
      it(line, () => assert.deepEqual(check(sources, line).map(inShort), found === "" ? [] : [found]));
  });
}

describe("checkDraft", () => {
  table(
    "takes for verbatim what differs in quotation marks, dashes, white space and the first capital alone",
    [
      [
        "Ana Lind: “We will not close the harbour to 14 fishing boats from Tasmark”",
        "verbatim, same < harbour",
      ],
      ["Ana Lind: “we will not close the harbour to 14 fishing boats”", "verbatim, same < harbour"],
      ['Ana Lind: "boats from  Tasmark – not this winter."', "verbatim, same < harbour"],
      ["Lind: “We hope for calm seas,”", "verbatim, same < second"],
      ["Bo Ek: it was “the best that our ‘islands’ could get”", "verbatim, same < harbour"],
    ],
  );

  table("reports what an editor left out or put in", [
    ["Ana Lind: “We will not close the harbour … from Tasmark”", "shortened, same < harbour"],
    ["Ana Lind: “We will not close the harbour [...] from Tasmark”", "shortened, same < harbour"],
    ["Ana Lind: “[The council] will not close the harbour to 14 fishing boats”", "inserted, same < harbour"],
    ["Bo Ek: “the best that [the two] islands could get”", "inserted, same < harbour"],
    ["Bo Ek: “[T]he best that our islands could get”", "inserted, same < harbour"],
    ["Ana Lind: “will not close the harbour to 14 fishing boat[s]”", "inserted, same < harbour"],
  ]);

  table("never takes an editor’s marks for a licence", [
    ["Ana Lind: “We will … close the harbour to 14 fishing boats”", "altered: cutNegation, same < harbour"],
    [
      "Ana Lind: “We will [always] close the harbour to 14 fishing boats”",
      "altered: negation, same < harbour",
    ],
    ["Ana Lind: “not close the harbour to [15] fishing boats”", "altered: number, same < harbour"],
    [
      "Bo Ek: “The ferry treaty is [not] the best that our islands could get”",
      "altered: negation, same < harbour",
    ],
    [
      "Bo Ek: “The ferry treaty is the [un]best that our islands could get”",
      "altered: words, same < harbour",
    ],
  ]);

  table("joins what a source interrupts by its attribution", [
    [
      "Ana Lind: “The nets must rest until the herring spawn and nobody shall fish at night.”",
      "verbatim, same < harbour",
    ],
    ["Ana Lind: “rest until the herring spawn, and nobody shall fish at night.”", "verbatim, same < harbour"],
    [
      "Ana Lind: “until the herring spawn and everybody shall fish at night.”",
      "altered: negation, same < harbour",
    ],
    ["Ana Lind: the bakery on the quay opens again in autumn", "verbatim, same < harbour"],
  ]);

  table("prefers the same speaker in other tense to the same words by another", [
    ["Ana Lind: the tram to the fort would run again in autumn", "reported, same < harbour"],
    ["Bo Ek: the tram to the fort would run again in autumn", "verbatim, same < harbour"],
  ]);

  table("tells what was altered", [
    [
      "Ana Lind: “We will close the harbour to 14 fishing boats from Tasmark”",
      "altered: negation, same < harbour",
    ],
    [
      "Ana Lind: “We won’t close the harbour to 14 fishing boats from Tasmark”",
      "altered: words, same < harbour",
    ],
    [
      "Ana Lind: “We will not close the harbour to 15 fishing boats from Tasmark”",
      "altered: number, same < harbour",
    ],
    [
      "Ana Lind: “We will not close the harbour to 14 fishing boats from Holm”",
      "altered: name, same < harbour",
    ],
    [
      "Ana Lind: “We will not close the port to 14 fishing boats from Tasmark”",
      "altered: words, same < harbour",
    ],
    ["Ana Lind: “We will not close the Harbour to 14 fishing boats”", "altered: capitals, same < harbour"],
    [
      "Ana Lind: “We will not close the harbour, to 14 fishing boats”",
      "altered: punctuation, same < harbour",
    ],
    ["Bo Ek: “the tunnel will open before the spring festival”", "altered: words, same < second"],
    ["Bo Ek: “Will the tunnel open before the spring festival.”", "altered: question, same < second"],
  ]);

  table("tells who said it", [
    [
      "Bo Ek: “We will not close the harbour to 14 fishing boats from Tasmark”",
      "otherSpeaker, other < harbour",
    ],
    ["Ana Lind: “The ferry treaty is the best that our islands could get”", "otherSpeaker, other < harbour"],
    ["Harbour Bank (body): “We hope for calm seas.”", "speakerUnclear, unclear < second"],
    [
      "“We will not close the harbour to 14 fishing boats from Tasmark.”",
      "speakerUnclear, unclear < harbour",
    ],
    ["Ana Lind: “a day when the moon was green”", "notFound"],
  ]);

  table("compares reported statements as reports", [
    ["Bo Ek: that the lighthouse keepers have agreed to a lower toll", "verbatim, same < harbour"],
    [
      "Bo Ek: the lighthouse keepers had agreed to a lower toll for smaller vessels",
      "reported, same < harbour",
    ],
    [
      "Bo Ek: the lighthouse keepers had refused a lower toll for smaller vessels",
      "altered: negation, same < harbour",
    ],
    [
      "Bo Ek: the customs office had bought coal from the northern mines",
      "altered: negation, other < harbour",
    ],
    [
      "Ana Lind: the customs office had bought coal from the northern mines",
      "altered: negation, same < harbour",
    ],
    [
      "Ana Lind denies: the customs office had bought coal from the northern mines",
      "verbatim, same < harbour",
    ],
    ["Bo Ek: “the lighthouse keepers have agreed to a lower toll”", "verbatim: madeDirect, same < harbour"],
  ]);

  table("tells of a sentence that has lost its speaker", [
    ["The ferry treaty is the best that the islands could get.", "lostSpeaker: words, unclear < harbour"],
    [
      "After long talks the lighthouse keepers agreed to a lower toll for smaller vessels, which surprised the town.",
      "lostSpeaker: words, unclear < harbour",
    ],
    ["Will the tunnel open before the spring festival?", ""],
    [
      "The lighthouse keepers <have agreed to> a lower toll for smaller vessels.",
      "lostSpeaker, unclear < harbour",
    ],
    [
      "Some officials <said that> the lighthouse keepers have agreed to a lower toll for smaller vessels.",
      "speakerUnclear, unclear < harbour",
    ],
    ["The ferry sails at noon and the islands are far.", ""],
  ]);

  it("names the place so that it can be verified", () => {
    const [{ source }] = check(sources, "Lind: “We hope for calm seas.”");
    const text = documentOf(
      "second",
      "Ana Lind: “We hope for calm seas.”",
      "Bo Ek: “Will the tunnel open before the spring festival?”",
    ).text;
    assert.equal(text.slice(source!.start, source!.end), source!.quote);
    assert.equal(source!.quote, "We hope for calm seas");
    assert.equal(source!.speaker, "Ana Lind");
    assert.equal(source!.checksum.length, text.length);
  });

  it("gives the difference word by word, in places of both texts", () => {
    const line = "Ana Lind: “We will close the port to 14 fishing boats”";
    const [{ difference, source }] = check(sources, line);
    assert.deepEqual(
      difference.map(({ same, draft }) => [same, draft && line.slice(draft.start, draft.end)]),
      [
        [true, "We will"],
        [false, null],
        [true, "close the"],
        [false, "port"],
        [true, "to 14 fishing boats"],
      ],
    );
    assert.equal(source!.quote, "We will not close the harbour to 14 fishing boats");
  });

  it("names other documents that have the very words", () => {
    const two = sourcesOf(
      documentOf("a", "Ana Lind: “We hope for calm seas.”"),
      documentOf("b", "Ana Lind: “We hope for calm seas.”"),
    );
    const [{ source, carriers }] = check(two, "Ana Lind: “We hope for calm seas.”");
    assert.equal(source!.document, "a");
    assert.deepEqual(
      carriers.map(({ document }) => document),
      ["b"],
    );
  });

  it("finds nothing in no sources, and nothing to check in an empty draft", () => {
    assert.deepEqual(check(sourcesOf(), "Ana Lind: “We hope for calm seas.”").map(inShort), ["notFound"]);
    assert.deepEqual(check(sources, ""), []);
  });
});
