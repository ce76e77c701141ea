import assert from "node:assert/strict";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const LIST = "\n\n- [PER Bo Ek], pilot\n- [PER Li Oja], diver";

/** What opens a list of those who were there. */
const HEADINGS: readonly string[] = [
  "Participants included:",
  "Harbour participants:",
  "Joining [PER Ana Lind] on the call were the following pilots:",
  "She was joined by the following:",
  "The leaders that participated:",
  "Local leaders who took the floor and officials who attended the session were:",
  "Pilots from the harbour who spoke and staff who participated in today's session included:",
  "State harbour leaders included:",
  "Governors from today's meeting included:",
  "The stakeholders included representatives from:",
  "Presenters:*",
  "The following harbour masters participated in the session:",
  "The session heard from two pilots who know the reef:",
  "A full list of those in attendance at the meeting is as follows:",
];

/** What opens other lists. */
const OTHERS: readonly string[] = [
  "Participating harbours issued the following warnings about:",
  "Participants discussed the following ports:",
  "The Harbour Council includes:",
  "Funds supporting the reef include:",
  "Key leaders under sanctions include:",
];

const CASES: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  {
    text: "[PER Ana Lind] met officials in [LOC Riga]. Other members of the Omani government included [PER Bo Ek] and [PER Li Oja].",
    expected: ["met: Ana Lind, Bo Ek, Li Oja | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met officials in [LOC Riga]. Other members of her delegation on the way included [PER Bo Ek] and [PER Li Oja].",
    expected: ["met: Ana Lind | @ Riga"],
  },
  {
    text: `[PER Ana Lind] met pilots and their leaders in [LOC Riga]. She will attend the [EVT Oslo Summit].\n\nThe leaders that participated:${LIST}`,
    expected: ["met: Ana Lind, Bo Ek, Li Oja | @ Riga", "Oslo Summit:  | planned"],
  },
  {
    text: "[PER Ana Lind] held a call with leaders. Joining [PER Ana Lind] on the call were [PER Bo Ek], [PER Li Oja], and representatives from [LOC Oman].",
    expected: ["a call / the call: Ana Lind, Bo Ek, Li Oja, Oman | phone"],
  },
  {
    text: "[PER Ana Lind] held a call with leaders. [PER Ana Lind] was joined by representatives from [LOC Oman].",
    expected: ["a call: Ana Lind | phone"],
  },
];

describe("lists of those who were there", () => {
  for (const heading of HEADINGS)
    it(heading, () => {
      const text = `[PER Ana Lind] held a session with officials. The day was long. ${heading}${LIST}`;
      assert.match(describeMeetings(meetingsIn(text)).join(), /Bo Ek, Li Oja/u);
    });
  for (const heading of OTHERS)
    it(`not ${heading}`, () => {
      const text = `[PER Ana Lind] held a session with officials. The day was long. ${heading}${LIST}`;
      assert.doesNotMatch(describeMeetings(meetingsIn(text)).join(), /Bo Ek/u);
    });
  for (const { text, expected } of CASES)
    it(text, () => {
      assert.deepEqual(describeMeetings(meetingsIn(text)), expected);
    });
});
