import assert from "node:assert/strict";
import { showStatements } from "../../../support/statements";

/** Where content ends: a text and its statements as `source | cue | content`. */
const cases: [text: string, ...expected: string[]][] = [
  [
    "Ellery explained that the dam was safe, stressing that it had been mended.",
    "Ellery | explained | that the dam was safe",
    "Ellery | stressing | that it had been mended",
  ],
  [
    "Ellery reiterated the need for stone so that the dam can be mended.",
    "Ellery | reiterated | the need for stone so that the dam can be mended",
  ],
  [
    "While Ellery has condemned the plan, the men who drew it left the room.",
    "Ellery | has condemned | the plan",
  ],
  ["Ellery pledged to mend the dam, after she had seen the crack.", "Ellery | pledged | to mend the dam"],
  [
    "Ellery said the dam was safe and she accused the council of neglect.",
    "Ellery | said | the dam was safe",
    "she | accused | the council of neglect",
  ],
  ["Ellery praised the divers during her visit to the island.", "Ellery | praised | the divers"],
  [
    "Ellery expressed thanks for the support of the divers during her illness.",
    "Ellery | expressed | thanks for the support of the divers during her illness",
  ],
  // A cue in what opens the sentence: the main clause is the author's.
  ["While Ellery welcomed the plan, they had left the room.", "Ellery | welcomed | the plan"],
  [
    "A few weeks after Ellery announced that the dam was safe, the sluice was shut.",
    "Ellery | announced | that the dam was safe",
  ],
  [
    "Now that Ellery has claimed that the dam is safe, divers are leaving.",
    "Ellery | has claimed | that the dam is safe",
  ],
  [
    "In a year in which many sailors say they do not trust her, some divers left.",
    "many sailors | say | they do not trust her",
  ],
  [
    "The divers left after Ellery announced that the dam was safe, the sluice was shut and the road was dry.",
    "Ellery | announced | that the dam was safe, the sluice was shut and the road was dry",
  ],
  [
    "In Oslo, Ellery said the dam, which had leaked, was safe.",
    "Ellery | said | the dam, which had leaked, was safe",
  ],
  [
    "The repairs, which divers said would begin in May, will not save the dam.",
    "divers | said | which … would begin in May",
  ],
  // What the source says next.
  [
    "Ellery said the dam was safe but noted that it had leaked.",
    "Ellery | said | the dam was safe",
    "Ellery | noted | that it had leaked",
  ],
  ["Ellery said the dam was safe, but she leaves soon.", "Ellery | said | the dam was safe"],
  [
    "Ellery said the dam was safe, although she admitted that it had leaked.",
    "Ellery | said | the dam was safe",
    "she | admitted | that it had leaked",
  ],
  [
    "Ellery said the divers would work, but they had no boat.",
    "Ellery | said | the divers would work, but they had no boat",
  ],
  ["Ellery will praise the divers, as well as visit the dam.", "Ellery | will praise | the divers"],
  [
    "Ellery will praise a stable, secure, and open sea.",
    "Ellery | will praise | a stable, secure, and open sea",
  ],
  [
    "Ellery will urge the divers to leave and visit the dam.",
    "Ellery | will urge | to leave and visit the dam",
  ],
];

describe("contentEnd", () => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(showStatements(text), expected));
});
