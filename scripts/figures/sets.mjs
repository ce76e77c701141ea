// The gold sets and the figures that the project holds itself to.
// A goal is [row of the scorer's table, what it means to a reader, F1 to reach].

const readoutsGoals = [
  ["names (exact span and type)", "names, roles, dates and quantities: exact span and type", 0.92],
  ["coreference (B-cubed)", "coreference, B³", 0.8],
  ["statements END TO END (content, speaker)", "statements end to end (content and speaker)", 0.85],
  ["statements.speaker, given a match", "speaker, given a matched statement", 0.95],
  ["meetings (found)", "meetings found", 0.9],
  ["meetings END TO END (same participants)", "meetings with the same participants", 0.8],
  ["meetings.place", "place of a meeting", 0.9],
  ["meetings.date", "date of a meeting", 0.9],
  ["meetings.status, given a match", "status, given a matched meeting", 0.9],
  ["statements.meeting link", "statement–meeting links", 0.85],
];

export const sets = {
  readouts: {
    title: "Agency articles under the full scheme",
    gold: "gold/readouts",
    goals: readoutsGoals,
  },
  seed: {
    title: "The first document of that set alone",
    gold: "gold/readouts",
    only: "000_22cddaff3b60481f",
    goals: [
      ["names (exact span and type)", "names", 0.9],
      ["statements END TO END (content, speaker)", "statements end to end", 0.85],
      ["meetings END TO END (same participants)", "both meetings with their participants", 1],
      ["meetings.place", "place", 1],
      ["meetings.date", "date", 1],
    ],
  },
  polnear: {
    title: "Statements in US political news (PolNeAR, development part)",
    gold: "gold/polnear/dev.jsonl",
    goals: [
      ["statements.content words", "content, words", 0.8],
      ["statements.content exact", "content, exact", 0.45],
      ["statements.cue exact", "cue, exact", 0.6],
      ["statements.source exact", "source, exact", 0.65],
      ["statements (content IoU >= 0.5)", "statements, content IoU ≥ 0.5", 0.64],
    ],
  },
  worldwide: {
    title: "Names in newspapers outside the West (Worldwide, development part)",
    gold: "gold/worldwide/dev.jsonl",
    types: "person,organization,place,nationality",
    goals: [["names (exact span and type)", "person, organization, place, nationality", 0.78]],
  },
  crossner: {
    title: "Names in sentences on politics (CrossNER, development part)",
    gold: "gold/crossner/dev.jsonl",
    types: "person,organization,place,event",
    goals: [["names (exact span and type)", "person, organization, place, event", 0.65]],
  },
  plover: {
    title: "Sentences that report a meeting (PLOVER CONSULT)",
    gold: "gold/plover/train.jsonl",
    scorer: "consult.mjs",
    goals: [["sentences with a meeting (CONSULT)", "sentences with a meeting", 0.75]],
  },
};
