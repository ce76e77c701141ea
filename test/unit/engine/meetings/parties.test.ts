import assert from "node:assert/strict";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const CASES: readonly {
  readonly says: string;
  readonly text: string;
  readonly expected: readonly string[];
}[] = [
  {
    says: "bodies end a list of persons",
    text: "[PER Ana Lind] spoke with [PER Bo Ek], [PER Ida Moe], the [ORG Baltic Union] and the [ORG Harbour Front].",
    expected: ["spoke: Ana Lind, Baltic Union, Bo Ek, Harbour Front, Ida Moe"],
  },
  {
    says: "a body beside a person",
    text: "[PER Ana Lind] met [PER Bo Ek] and the [ORG Baltic Union].",
    expected: ["met: Ana Lind, Baltic Union, Bo Ek"],
  },
  {
    says: "a body that is an attribute",
    text: "[PER Ana Lind] met [PER Bo Ek] and [ORG Baltic Union] [ROLE director] [PER Ida Moe].",
    expected: ["met: Ana Lind, Bo Ek, Ida Moe"],
  },
  {
    says: "the body for which somebody works",
    text: "[PER Ana Lind] met [PER Bo Ek], the [ORG Baltic Union]'s [ROLE director].",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    says: "an office with hyphens",
    text: "[PER Ana Lind] met [ORG Baltic Union] Chairman-in-Office [PER Bo Ek].",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    says: "a country's army beside a body",
    text: "Talks between [LOC Oman]'s army and the [ORG Harbour Front] resumed in [LOC Riga].",
    expected: ["Talks: Harbour Front, Oman | @ Riga"],
  },
  {
    says: "the ministers of a union among themselves",
    text: "[ORG Baltic Union] ministers held talks in [LOC Riga].",
    expected: ["talks: Baltic Union | @ Riga"],
  },
  {
    says: "a body that hears a call for something",
    text: "[ORG Baltic Union] ministers answered the call on [DATE Monday].",
    expected: [],
  },
  {
    says: "a participle between commas",
    text: "The ministers of [LOC Oman] and [LOC Chad], meeting in [LOC Riga] on [DATE Monday], called for calm.",
    expected: ["meeting: Chad, Oman | @ Riga | Monday"],
  },
  {
    says: "a noun between commas",
    text: "[PER Ana Lind] praised the lunch, meeting and walk.",
    expected: [],
  },
  {
    says: "who was brought together by a meeting held somewhere",
    text: "The meeting, held in [LOC Riga] on [DATE Monday], brought together the ministers of [LOC Oman] and [LOC Chad].",
    expected: ["The meeting: Chad, Oman | @ Riga | Monday"],
  },
  {
    says: "those among whom some are named",
    text: "[PER Ana Lind] met [PER Bo Ek]. Among those attending the talks were [PER Ida Moe] and [PER Li Oja].",
    expected: ["met / the talks: Ana Lind, Bo Ek, Ida Moe, Li Oja"],
  },
  {
    says: "the town to which somebody with a title is welcomed",
    text: "[PER Ana Lind] welcomed [ROLE Minister] [PER Bo Ek] to [LOC Riga].",
    expected: ["welcomed: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    says: "the country to which an ambassador is sent",
    text: "[PER Ana Lind] received the ambassador of [LOC Oman] to [LOC Chad], [PER Bo Ek].",
    expected: ["received: Ana Lind, Bo Ek"],
  },
  {
    says: "where talks broke down",
    text: "Talks between [LOC Oman] and [LOC Chad] collapsed in [LOC Riga] on [DATE Monday].",
    expected: ["Talks: Chad, Oman | @ Riga | Monday"],
  },
];

const topicsOf = (marked: string): string[] => {
  const { text, meetings } = meetingsIn(marked);
  return meetings.flatMap(({ topics }) => topics.map(({ start, end }) => text.slice(start, end)));
};

const TOPICS: readonly { readonly text: string; readonly topics: readonly string[] }[] = [
  { text: "[PER Ana Lind] met [PER Bo Ek] over the weekend.", topics: [] },
  { text: "[PER Ana Lind] met [PER Bo Ek] over the price of herring.", topics: ["the price of herring"] },
  { text: "[PER Ana Lind] discussed the ferry with [PER Bo Ek] over lunch.", topics: ["the ferry"] },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed the ferry in a phone call.",
    topics: ["the ferry"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed the gains made over the years.",
    topics: ["the gains made over the years"],
  },
];

describe("parties, places and days in wordings of the wires", () => {
  for (const { says, text, expected } of CASES)
    it(`${says}: ${text}`, () => assert.deepEqual(describeMeetings(meetingsIn(text)), expected));
});

describe("where the words of a topic end", () => {
  for (const { text, topics } of TOPICS) it(text, () => assert.deepEqual(topicsOf(text), topics));
});
