import assert from "node:assert/strict";
import { toScheme } from "../../../../src/engine";
import { stateOfficesIn } from "../../../../src/engine/links/heldOffice";
import { testAnnotator } from "../../../support/engine";

const linksIn = (text: string, date?: string): Record<string, string> => {
  const { entities } = testAnnotator().annotate(text, date === undefined ? {} : { date });
  return Object.fromEntries(entities.flatMap(({ name, wikidata }) => (wikidata ? [[name, wikidata]] : [])));
};

describe("links to Wikidata", () => {
  const linked: Readonly<Record<string, readonly [date: string, links: Readonly<Record<string, string>>]>> = {
    "Ukrainian Foreign Minister Dmytro Kuleba said that talks failed.": [
      "2022-03-02",
      { "Dmytro Kuleba": "Q24025631" },
    ],
    "Secretary of State Antony J. Blinken said that talks failed.": [
      "2022-03-02",
      { "Antony J. Blinken": "Q7821917" },
    ],
    "President Joseph R. Biden, Jr. spoke with President Emmanuel Macron of France.": [
      "2022-03-02",
      { "Joseph R. Biden Jr.": "Q6279", "Emmanuel Macron": "Q3052772", France: "Q142" },
    ],
  };
  for (const [text, [date, links]] of Object.entries(linked))
    it(`are given: ${text}`, () => {
      const found = linksIn(text, date);
      for (const [name, id] of Object.entries(links)) assert.equal(found[name], id, JSON.stringify(found));
    });

  const without: Readonly<Record<string, readonly [date: string | undefined, name: string]>> = {
    "Foreign Minister Dmytro Kuleba of Ukraine said that talks failed.": [undefined, "Dmytro Kuleba"],
    "Ukrainian Foreign Minister Dmytro Kuleba said that the talks failed.": ["2009-03-02", "Dmytro Kuleba"],
    "Latvian Foreign Minister Dmytro Kuleba said that talks failed.": ["2022-03-02", "Dmytro Kuleba"],
    "Captain Dmytro Kuleba said that talks failed.": ["2022-03-02", "Dmytro Kuleba"],
    "Ukrainian Deputy Foreign Minister Dmytro Kuleba said that talks failed.": [
      "2022-03-02",
      "Dmytro Kuleba",
    ],
    "Ukrainian Foreign Minister Kuleba said that talks failed.": ["2022-03-02", "Kuleba"],
    "The governor of Georgia said that talks failed.": ["2022-03-02", "Georgia"],
  };
  for (const [text, [date, name]] of Object.entries(without))
    it(`are not given${date === undefined ? " without a date" : ` on ${date}`}: ${text}`, () => {
      assert.equal(linksIn(text, date)[name], undefined);
    });

  it("take the day above the text where there is no other", () => {
    const found = linksIn(
      "March 2, 2022\n\nUkrainian Foreign Minister Dmytro Kuleba said that talks failed.",
    );
    assert.ok(found["Dmytro Kuleba"]);
  });

  it("stand in the JSON, where there is one", () => {
    const text = "Norway and Foreign Minister Bo Ek of Norway agreed.";
    const { entities } = toScheme("a.txt", testAnnotator().annotate(text));
    assert.equal(entities.find(({ name }) => name === "Norway")?.wikidata, "Q20");
    assert.ok(!("wikidata" in entities.find(({ name }) => name === "Bo Ek")!));
  });
});

describe("stateOfficesIn", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "Foreign Minister": ["foreign"],
    "Minister of Foreign Affairs and Trade": ["foreign"],
    "Minister of External Affairs": ["foreign"],
    "External Affairs Minister": ["foreign"],
    "Secretary of State": ["foreign"],
    "Deputy Secretary of State": [],
    "Secretary of State for Health": [],
    "Deputy Prime Minister and Foreign Minister": ["foreign"],
    "Prime Minister": ["government"],
    President: ["president"],
    "President and CEO": [],
    "Vice President": [],
    "Chancellor of the Exchequer": [],
    King: ["monarch"],
  };
  for (const [role, offices] of Object.entries(cases))
    it(`in ${role}: ${offices.join(", ") || "none"}`, () => {
      assert.deepEqual(stateOfficesIn(role), offices);
    });
});
