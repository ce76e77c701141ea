import assert from "node:assert/strict";
import { annotate, showStatements } from "../../../support/statements";

const TRANSCRIPT = [
  "SECRETARY BERG: Thank you all. I think the talks were useful.",
  "We met for two hours.",
  "QUESTION: Has Minister Ana Duro left?",
  "SECRETARY BERG: She said that the port would open in May.",
].join("\n\n");

describe("turns of a transcript", () => {
  it("are one statement each, with what is reported inside under it", () => {
    assert.deepEqual(showStatements(TRANSCRIPT), [
      "SECRETARY BERG | : | Thank you all. I think the talks were useful. … We met for two hours.",
      "I | think | the talks were useful > 1",
      "QUESTION | : | Has Minister Ana Duro left?",
      "SECRETARY BERG | : | She said that the port would open in May.",
      "She | said | that the port would open in May > 4",
    ]);
  });

  it("give “I” to whoever has the floor", () => {
    const { entities, statements } = annotate(TRANSCRIPT);
    const speakers = statements.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
    assert.deepEqual(speakers.slice(0, 4), ["BERG", "BERG", null, "BERG"]);
  });

  it("ask, where the press does", () => {
    assert.equal(annotate(TRANSCRIPT).statements[2].act, "ask");
  });
});

describe("a turn of somebody whose name begins with Q", () => {
  const actOf = (label: string) =>
    annotate(`MS. BERG: Good day.\n\n${label}: Is it so?\n\nMS. BERG: It is.\n\n${label}: Thanks.`)
      .statements[1].act;
  it("asks no more than any other", () => assert.equal(actOf("MINISTER QURESHI"), "assert"));
  it("nor where the name stands alone", () => assert.equal(actOf("QURESHI"), "assert"));
  it("unlike the letter", () => assert.equal(actOf("Q"), "ask"));
});

describe("a turn of notes alone", () => {
  it("says nothing", () =>
    assert.deepEqual(showStatements("MINISTER DURO: (In French.)\n\nSECRETARY BERG: The talks went well."), [
      "SECRETARY BERG | : | The talks went well.",
    ]));
});

describe("“we” in a turn", () => {
  const speakerOf = (words: string): string | null => {
    const text = `MINISTER BERG: Norway’s Minister Lea Berg is here. ${words}\n\nMR. KUHN: Welcome, all.\n\nMINISTER BERG: Thanks.`;
    const { entities, statements } = annotate(text);
    const found = statements.find(({ source: [source] }) =>
      /^we$/iu.test(text.slice(source.start, source.end)),
    );
    return entities.find(({ id }) => id === found?.speaker)?.name ?? null;
  };

  it("is the country for which the speaker takes a position", () =>
    assert.equal(speakerOf("We urge both sides to stop the war."), "Norway"));

  it("is nobody where it feels with all in the room", () =>
    assert.equal(speakerOf("We hope that the rain will stop."), null));
});

describe("“you” in a question", () => {
  const speakersOf = (answer: string): (string | null)[] => {
    const text = `SECRETARY BERG: Good day.\n\nQUESTION: You said that the dam was safe. Is it?\n\n${answer}: It is.`;
    const { entities, statements } = annotate(text);
    return statements
      .filter(({ source: [source] }) => text.slice(source?.start, source?.end) === "You")
      .map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
  };

  it("is whoever answers", () => assert.deepEqual(speakersOf("SECRETARY BERG"), ["BERG"]));

  it("is nobody where nobody named answers", () => assert.deepEqual(speakersOf("QUESTION"), [null]));
});

describe("who asks", () => {
  const asks = (answer: string): string | null => {
    const text = `MS. BERG: Good day.\n\nQUESTION: Why?\n\nMS. BERG: ${answer}\n\nQUESTION: Will it rain?\n\nMS. BERG: No.`;
    const { entities, statements } = annotate(text);
    const found = statements.find(({ content: [{ start }] }) => text.startsWith("Will", start));
    return entities.find(({ id }) => id === found?.speaker)?.name ?? null;
  };

  it("is whoever was called up", () => assert.equal(asks("Let’s go to Nick Kuhn, please."), "Nick Kuhn"));
  it("is not whom the answer ended with", () => assert.equal(asks("We spoke with Nick Kuhn."), null));
});

describe("a signed release", () => {
  const speakerIn = (text: string): string | null => {
    const { entities, statements } = annotate(text);
    return entities.find(({ id }) => id === statements[0]?.speaker)?.name ?? null;
  };

  it("gives “I” to the person on its byline", () => {
    const text = "Ingrid Solheim, Minister of Trade\n\nI condemn the attack on the port of Bergen.";
    assert.equal(speakerIn(text), "Ingrid Solheim");
  });

  it("gives “I” to the person in its title", () => {
    const text = "Statement by Foreign Minister Ingrid Solheim\n\nI welcome the release of the sailors.";
    assert.equal(speakerIn(text), "Ingrid Solheim");
  });

  it("gives “I” to nobody where nobody signs", () => {
    const text = "A visit to Bergen\n\nI welcome the release of the sailors. Ingrid Solheim was there.";
    assert.equal(speakerIn(text), null);
  });
});
