import assert from "node:assert/strict";
import { findDates } from "../../../../../src/engine/mentions/dates/findDates";
import { splitSentences } from "../../../../../src/engine/tokens/sentences";
import { tokenize } from "../../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../../support/engine";
import { readMarks, showMarks } from "../../../../support/marks";

function marked(text: string): string {
  const tokens = tokenize(text);
  const { dates, quantities } = testToolbox();
  return showMarks(text, findDates(tokens, splitSentences(tokens), dates, quantities));
}

describe("findDates", () => {
  const cases = [
    "OSLO – [3 May 2021]: The talks began.",
    "They met on [Monday], on [Monday evening] and on [Friday, June 3, 2022].",
    "It opens on [October 1, 2024], and closes on [12 December].",
    "It opened on [27/7/2022] and again on [2022-07-24].",
    "It runs from [June 12-18 this year].",
    "They signed [last week], [earlier this month] and [late last year].",
    "They left [ten years ago]; the two had met [a week ago].",
    "In the [1990s] and the [mid-1980s] it was calm.",
    "Between [2014] and [2019] sales doubled.",
    "In the [first half of 2022] and at the [beginning of 2023] it rained.",
    "By the [end of the year] it may march on.",
    "In [early June] and [late May] it rained.",
    "It was built in the [19th century] and burnt in [1871].",
    "The meeting in [March] was quiet. May we come?",
    "Protesters march. He may go.",
    "They counted 2000 people and 1500 tents.",
    "At [3 p.m.] on [Tuesday] and at [10:30 GMT] on [Wednesday] they called.",
    "This summer house is old, but [last summer] was hot.",
    "Agenda 2063 and Resolution 1701 were named.",
    "Today the world is different; now is the time, tomorrow is too late.",
    "The minister arrived [yesterday].",
    "[Today], Premier Okoro met Lind in Bern; they meet again [tomorrow morning].",
    "The premier spoke by phone [today] with Lind. [Earlier today] it rained.",
    "The children of today learn more than until today, and today's world is small.",
    "“Today, if it rains, we stay.”",
    "[Sunday night] was calm, and [next Thursday] will be too.",
    "A Good Friday service was held.",
    "In the [summer of 2015] they met.",
    "They toured the coast [July 24-August 1], then [September 30–October 1], in [June and July] and in [Jan-Feb 2023].",
    "They met on [August 24 and 25] and on [5 and 6 May]; on [June 12] and 18 days on.",
    "In the [coming weeks] and over the [next four years] it may change, as in the [last 20 years].",
    "In [recent days] and the [last couple of days] it rained; recent talks and the next few talks failed.",
    "The deal came [two days later], and a week earlier than planned it failed.",
    "In [mid-March], in [FY2025], in [fiscal year 2024] and by [year’s end] it rained.",
    "On the [night of 3 to 4 May] and in the [week of June 3] they rested, as on the [day before yesterday].",
    "[This fall] they meet; this fall in prices hurts. I saw her the [other day], and the other days too.",
    "The following [Monday] she left on the [following day].",
    "On [World River Day] and on [International Women’s Day] they sang. Day One was long, Every Day is new.",
    "She came on [7/8] and left on [9/8]; the score was 7/8.",
    "They met on [12, 13 and 14 June] and from [March 3 to April 5].",
    "On [River Day of Action] they sang.",
    "A town of 1065 villas was planned in [1745] by the duke.",
  ];
  for (const expected of cases) {
    it(expected, () => assert.equal(marked(readMarks(expected).text), expected));
  }
});
