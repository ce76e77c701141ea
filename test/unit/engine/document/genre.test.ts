import assert from "node:assert/strict";
import type { Genre } from "../../../../src/engine";
import { genreOf } from "../../../../src/engine/document/genre";
import { kindsOfParagraphs } from "../../../../src/engine/document/layout";
import { findTurns } from "../../../../src/engine/document/turns";
import { splitParagraphs } from "../../../../src/engine/text/split";

function genre(...lines: readonly string[]): Genre | null {
  const text = lines.join("\n\n");
  const paragraphs = splitParagraphs(text);
  const kinds = kindsOfParagraphs(text, paragraphs);
  return genreOf({ text, paragraphs, kinds, turns: findTurns(text, paragraphs) });
}

const LETTERHEAD = "Office of the Spokesperson";
const LONG =
  "Both sides looked back on a year of work on the river and forward to another one in which the new weirs are to be built.";

const CASES: readonly (readonly [Genre | null, string, readonly string[]])[] = [
  ["readout", "that names itself", ["Readout of the Envoy’s Visit", LONG]],
  ["readout", "attributed to a spokesperson", [LETTERHEAD, "The below is attributable to Ana Duro:", LONG]],
  ["readout", "titled by its sides", ["Minister Moss’s Call with Minister Reyes", LONG]],
  [
    "readout",
    "told by its first sentence",
    ["Foreign Minister Lena Moss met today with Omar Reyes in Quito.", LONG],
  ],
  ["readout", "with a dateline", ["OSLO – Today, Minister Moss convened the council by video.", LONG]],
  ["jointStatement", "that names itself", ["Joint Statement on the Water Dialogue", LONG]],
  [
    "jointStatement",
    "of a group",
    ["We, the Ministers of Norland and Sudland, met to sign the treaty.", LONG],
  ],
  [
    "jointStatement",
    "after a line",
    [LETTERHEAD, "The text of this was released by the Governments of Norland and Sudland.", LONG],
  ],
  [
    "transcript",
    "in turns",
    ["MS. LIND: Good morning to all of you.", "MR. OKORO: Good morning.", "MS. LIND: Thanks."],
  ],
  [
    "transcript",
    "of one speech",
    ["Ana Lind, Minister", "MINISTER LIND: Thank you all for coming to Quito.", LONG],
  ],
  ["travel", "announced", [LETTERHEAD, "Deputy Minister Lind will travel to Oslo from May 3 to 5.", LONG]],
  [
    "list",
    "of appointments",
    ["Public Schedule", "9:00 a.m. The Minister meets the Mayor.", "10:30 a.m. The Minister is in Quito."],
  ],
  ["list", "of items", ["- One weir", "- Two weirs", "- Three weirs", "- Four weirs"]],
  ["story", "of an agency", ["QUITO, May 3 (ABC) — Two ministers met in Quito on Monday.", LONG]],
  ["story", "with a byline", ["Ministers meet over weirs", "By Ana Duro", `${LONG} Nobody doubts it.`]],
  [
    "story",
    "in which people say things",
    ["Weirs fail.", `The mayor said so. “It broke,” said Ana Lind. A neighbour told reporters more. ${LONG}`],
  ],
  ["release", "under a letterhead", ["FOR IMMEDIATE RELEASE", LONG]],
  ["release", "signed above", ["Lena Moss, Foreign Minister", LONG]],
  [null, "of which nothing tells", [LONG]],
  [null, "that is empty", [""]],
];

describe("the kind of a document", () => {
  for (const [kind, what, lines] of CASES)
    it(`${kind ?? "none"}: one ${what}`, () => assert.equal(genre(...lines), kind));
});
