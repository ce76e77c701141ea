import assert from "node:assert/strict";
import { entityCard } from "../../../../../src/extension/shown/cards/entityCard";
import { CARD_COMMANDS } from "../../../../../src/extension/shown/cards/links";
import { meetingCard, meetingNote } from "../../../../../src/extension/shown/cards/meetingCard";
import { statementCard } from "../../../../../src/extension/shown/cards/statementCard";
import type { Meeting } from "../../../../../src/engine";
import type { PlacedMention } from "../../../../../src/extension/core/annotations/annotationIndex";
import { CONTEXT, INDEX, place, SET } from "../../../../support/handMade";

/** The card as a person reads it: links and escapes taken out. */
const read = (card: string) => card.replace(/\]\(command:[^)]*\)/gu, "]").replace(/\\(?=\W)/gu, "");
const entityAt = (words: string, nth = 1) =>
  read(entityCard(INDEX.mentionAt(place(words, nth).start + 1) as PlacedMention, INDEX, CONTEXT));
const statementCardOf = (id: string) => {
  const found = SET.statements.find((statement) => statement.id === id);
  assert.ok(found);
  return read(statementCard(found, INDEX, CONTEXT));
};

describe("the heading of a statement", () => {
  it("puts the reporting words where a sentence has them", () => {
    assert.match(statementCardOf("s1"), /\*\*Lena Moss\*\* _\w+_/u);
    assert.match(statementCardOf("s4"), /_According to_ \*\*the ministry\*\*/u);
  });
});

describe("the card of an entity", () => {
  it("names it, its type, its role and how often it comes up", () => {
    const card = entityAt("Lena Moss");
    assert.match(card, /\*\*Lena Moss\*\* · person · 2 mentions/u);
    assert.match(card, /_Minister_/u);
    assert.match(card, /2 statements · \$\(organization\) 1 meeting/u);
  });

  it("says who holds an office", () => assert.match(entityAt("Minister"), /Held by Lena Moss/u));

  it("says how a pronoun was resolved", () => {
    assert.match(entityAt("she"), /“she” is Lena Moss: sure, _[^_]+_: “Lena Moss”, \[line 1\]/u);
  });

  it("gives a date's value and where it counts from", () => {
    assert.match(entityAt("Monday"), /Mon 2026-03-02, counted from the dateline/u);
  });
});

describe("the card of a statement", () => {
  it("gives speaker, cue, form and act, the chain and the meeting", () => {
    const card = statementCardOf("s1");
    assert.match(card, /\*\*Lena Moss\*\* _stressed_ · indirect · assertion/u);
    assert.match(card, /“she” is Lena Moss/u);
    assert.match(card, /at the meeting \[Lena Moss – Omar Reyes · Quito · Monday\]/u);
  });

  it("says how it was found and how sure that is", () => {
    assert.match(statementCardOf("s1"), /Found: sure, _frame_/u);
  });

  it("names whom it was said to", () => assert.match(statementCardOf("s3"), /to Lena Moss/u));

  it("admits that the text does not name the speaker", () => {
    assert.match(statementCardOf("s4"), /\*\*the ministry\*\*[\s\S]*does not say who/u);
  });
});

describe("the card of a meeting", () => {
  const [meeting] = SET.meetings;

  it("gives parties, status, place and date", () => {
    const card = read(meetingCard(meeting, INDEX, CONTEXT));
    assert.match(card, /\*\*Lena Moss – Omar Reyes\*\* · held · in person/u);
    assert.match(card, /Participants: Lena Moss, Minister; Omar Reyes/u);
    assert.match(card, /Place: Quito/u);
    assert.match(card, /2 statements/u);
  });

  it("gives whom the parties stand for, the host and what came of it", () => {
    const full: Meeting = {
      ...meeting,
      host: "p1",
      sides: [{ participant: "p2", side: "l1" }],
      outcome: [place("the farmers")],
    };
    const card = read(meetingCard(full, INDEX, CONTEXT));
    assert.match(card, /Participants: Lena Moss, Minister; Omar Reyes, for Quito/u);
    assert.match(card, /Host: Lena Moss/u);
    assert.match(card, /Outcome: the farmers/u);
    assert.match(card, /sure, _verb for meeting, with parties_/u);
  });

  it("can be copied without links, with what was said there", () => {
    const note = meetingNote(meeting, INDEX, CONTEXT);
    assert.doesNotMatch(note, /command:/u);
    assert.match(read(note), /\*\*Lena Moss stressed:\*\* the need for rain/u);
    assert.match(read(note), /\*\*Lena Moss praised:\*\* the farmers/u);
    assert.match(note, /_seeds\/rain\.txt, line 1_/u);
  });
});

it("cards link only to commands that the hover trusts", () => {
  const cards = [
    ...INDEX.mentions.map((placed) => entityCard(placed, INDEX, CONTEXT)),
    ...SET.statements.map((statement) => statementCard(statement, INDEX, CONTEXT)),
    ...SET.meetings.map((meeting) => meetingCard(meeting, INDEX, CONTEXT)),
  ];
  const linked = new Set(
    cards.flatMap((card) => [...card.matchAll(/command:([\w.]+)/gu)].map(([, id]) => id)),
  );
  assert.deepEqual(
    [...linked].filter((command) => !CARD_COMMANDS.includes(command)),
    [],
  );
  assert.ok(linked.size > 3);
});
