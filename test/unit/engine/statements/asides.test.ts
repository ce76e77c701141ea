import assert from "node:assert/strict";
import { showStatements } from "../../../support/statements";

/** Each case: a text and its statements as `source | cue | content [> number of the outer one]`. */
const families: Record<string, [text: string, ...expected: string[]][]> = {
  "others act": [
    [
      "Ellery stressed the need for rope and Lena Ostby discussed sails with her.",
      "Ellery | stressed | the need for rope",
    ],
    [
      "Ellery underlined the value of the pier and President Ada Okoro briefed her on it.",
      "Ellery | underlined | the value of the pier",
    ],
    [
      "Ellery expressed concern over the storm while Lena Ostby raised the sails.",
      "Ellery | expressed | concern over the storm",
    ],
    [
      "Ellery voiced hope for peace and the two captains left.",
      "Ellery | voiced | hope for peace and the two captains left",
    ],
    [
      "Ellery stressed that Lena Ostby and Olaf Berg owned the boat.",
      "Ellery | stressed | that Lena Ostby and Olaf Berg owned the boat",
    ],
  ],
  asides: [
    [
      "Lena Ostby said it was “late”—“very late,” she added—“to sail.”",
      "Lena Ostby | said | it was “late” … “to sail.”",
      "she | added | “very late,”",
    ],
    [
      "Olaf Berg said the plan was “good” – “very good,” he insisted – and would hold.",
      "Olaf Berg | said | the plan was “good” … and would hold",
      "he | insisted | “very good,”",
    ],
    [
      "“It was time,” Lena Ostby said—Ostby paused—“to sail.”",
      "Lena Ostby | said | “It was time,” … “to sail.”",
    ],
    [
      "Lena Ostby said the pier – a wreck – would close.",
      "Lena Ostby | said | the pier – a wreck – would close",
    ],
  ],
  "relative clauses": [
    [
      "Lena Ostby, who called the plan “bold,” said it would “last” – “for years.”",
      "Lena Ostby | called | the plan “bold,”",
      "Lena Ostby | said | it would “last” – “for years.”",
    ],
    [
      "Olaf Berg, who described the vote as “rigged,” said the court would decide.",
      "Olaf Berg | described | the vote as “rigged,”",
      "Olaf Berg | said | the court would decide",
    ],
    ["Oslo, which when asked about the raid said it was false, sent a ship.", "Oslo | said | it was false"],
    ["Oslo, which, pressed about the raid, said it was false, sent a ship.", "Oslo | said | it was false"],
    ["Peru, which last year said the port was shut, sent a ship.", "Peru | said | the port was shut"],
    ["The council, when asked about the raid, said it was false.", "The council | said | it was false"],
  ],
  works: [
    ["They saw “Cold Harbour.”"],
    ["Lena Ostby sang “Silent Sea” and “Hallelujah.”"],
    ["Lena Ostby wrote “We sail at noon.”", "Lena Ostby | wrote | “We sail at noon.”"],
  ],
};

describe("what stands in, beside and behind content", () => {
  for (const [family, cases] of Object.entries(families))
    describe(family, () => {
      for (const [text, ...expected] of cases)
        it(text, () => assert.deepEqual(showStatements(text), expected));
    });
});
