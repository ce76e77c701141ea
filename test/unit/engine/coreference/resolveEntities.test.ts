import assert from "node:assert/strict";
import fc from "fast-check";
import { testAnnotator } from "../../../support/engine";

/** Every entity as its mentions in order, "Olga Stein = Stein = she". */
function chains(text: string): string[] {
  return testAnnotator()
    .annotate(text)
    .entities.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(" = "));
}

describe("resolveEntities", () => {
  it("names a place of a dateline as people write it", () => {
    const [place] = testAnnotator().annotate("BRUSSELS – Nine ministers met on Monday.").entities;
    assert.equal(place.name, "Brussels");
  });

  const linked: [rule: string, text: string, chain: string][] = [
    ["surname", "Prime Minister Olga Stein resigned. Stein had been ill.", "Olga Stein = Stein"],
    [
      "role and country",
      "Iraq’s Foreign Minister, Fuad Karim, left for Doha. The Iraqi foreign minister will return on Friday.",
      "Fuad Karim = The Iraqi foreign minister",
    ],
    [
      "pronoun at the start",
      "President Omar Haddad thanked the mission. He warned that the war could spread. He also praised the medics.",
      "Omar Haddad = He = He",
    ],
    [
      "spelling",
      "Minister Mohammed Taha arrived first. Muhammad Taha spoke last.",
      "Mohammed Taha = Muhammad Taha",
    ],
    [
      "acronym in brackets",
      "The Islamic Development Bank (IsDB) approved the loan. IsDB gave no date.",
      "Islamic Development Bank = IsDB = IsDB",
    ],
    [
      "acronym behind a possessive of the plural",
      "The Office of Harbour Affairs’ (OHA) boats sailed. OHA gave no date.",
      "Office of Harbour Affairs = OHA = OHA",
    ],
    [
      "role of a group",
      "The fishermen’s union elected its secretary, Olga Stein. The fishermen’s secretary thanked them.",
      "Olga Stein = The fishermen’s secretary",
    ],
    [
      "our country in a quotation",
      "“The dam is safe for our country,” said Omar Haddad, the foreign minister of Chad.",
      "our country = Chad",
    ],
    ["country's names", "The United States sent ships. The U.S. sent planes.", "United States = U.S."],
    [
      "office in a relative clause",
      "Omar Haddad, who serves as both Deputy Prime Minister and Foreign Minister of Iraq, left. The minister met Secretary of State Olga Stein.",
      "Omar Haddad = The minister",
    ],
    [
      "office of a counterpart",
      "Foreign Minister Omar Haddad and his Kenyan counterpart Olga Stein met. The Kenyan minister spoke first.",
      "Olga Stein = The Kenyan minister",
    ],
    [
      "leader of a country",
      "Chancellor Olga Stein met Peruvian President Omar Haddad. The Peruvian leader spoke first.",
      "Omar Haddad = The Peruvian leader",
    ],
    [
      "holder beside the office",
      "The Japanese Ambassador to Kenya, Kazuyoshi Matsuda, left. The envoy will return.",
      "Kazuyoshi Matsuda = The envoy",
    ],
    [
      "subject after the source",
      "President Omar Haddad left. According to her office, Chancellor Olga Stein will stay.",
      "her = Olga Stein",
    ],
    [
      "subject ahead",
      "Prime Minister Olga Stein met President Omar Haddad. For his part, Haddad thanked her.",
      "Omar Haddad = his = Haddad",
    ],
    [
      "own country",
      "Egyptian President Omar Haddad affirmed his country’s support. Egypt sent aid.",
      "his country = Egypt",
    ],
    [
      "object of thanks",
      "President Omar Haddad thanked Ambassador Luis Prado for his work.",
      "Luis Prado = his",
    ],
    [
      "holder behind the country that an envoy is sent to",
      "Ambassador Extraordinary and Plenipotentiary of Peru to Kenya, Luis Prado, arrived. The ambassador will stay.",
      "Luis Prado = The ambassador",
    ],
    [
      "holder behind several offices",
      "Kenyan Minister of Industry and Director of the Nairobi Salt Works Luis Prado arrived. The Kenyan minister will stay.",
      "Luis Prado = The Kenyan minister",
    ],
    [
      "minister of another country than the report's",
      "OSLO – Prime Minister Ida Holm of Norway met Kenyan Trade Minister Luis Prado. Norway sells fish. Holm smiled. The Kenyan minister nodded.",
      "Luis Prado = The Kenyan minister",
    ],
    [
      "speaker of an assembly",
      "Parliament Speaker Luis Prado opened the debate. The speaker named no date.",
      "Luis Prado = The speaker",
    ],
    [
      "source in a headline",
      "Ferries to sail again: Iraqi foreign minister\n\nIraqi Foreign Minister Ida Holm said on Monday that ferries would sail.",
      "Iraqi foreign minister = Ida Holm",
    ],
    [
      "who spoke last speaks on",
      "The dam of President Omar Haddad leaks, and Haddad fears floods. Mayor Luis Prado said Haddad, whom Haddad’s friends call Haddad, was late, and he said the boats were lost.",
      "Luis Prado = he",
    ],
    [
      "role alone",
      "Defense Minister Ana Silva visited the base. The minister praised the crew.",
      "Ana Silva = The minister",
    ],
    [
      "name ahead",
      "A senior Danish official praised the talks. Deputy Foreign Minister Ida Holm said so in Oslo.",
      "A senior Danish official = Ida Holm",
    ],
    [
      "office ahead of whoever is named next",
      "Fares will rise, the Bergen governor said on Sunday. Governor Ida Holm spoke to reporters.",
      "the Bergen governor = Ida Holm",
    ],
    [
      "no office ahead of one of several",
      "Fares will rise, the Bergen governor said on Sunday. Governor Ida Holm met Governor Ana Silva.",
      "Ida Holm",
    ],
    [
      "no office ahead of another country",
      "Russia’s ambassador said fares will rise. Ambassador Ida Holm spoke to reporters.",
      "Ida Holm",
    ],
    [
      "offices of two that stand as one",
      "Secretary of Trade Ana Silva met President Luis Prado. The Secretary and President Prado praised the crew.",
      "Ana Silva = The Secretary",
    ],
    [
      "“we” of a signed release",
      "Ida Holm, Secretary of State\n\nOn Harvest Day, the United States condemns the raid. We plant trees. We clean rivers. We mend roads. We build dams.",
      "United States = We = We = We = We",
    ],
    [
      "“we” of a release on behalf of a country, not of the one it greets",
      "Ida Holm, Secretary of State\n\nOn behalf of the United States of America, I congratulate Italy on its day. Italy is a friend. We honor Italy.",
      "United States of America = We",
    ],
    [
      "“we” of a release on behalf of a people",
      "Ida Holm, Secretary of State\n\nOn behalf of the American people, I congratulate Italy. The United States is a friend. We honor Italy.",
      "United States = We",
    ],
    [
      "“we” where a Secretary of State takes a position",
      "Ida Holm, Secretary of State\n\nThe United States and Peru have a plan. We condemn the raid on Lima. We hope for rain.",
      "United States = We",
    ],
    [
      "what it is held to account for",
      "Peru sent ships to hold Chad accountable for its raids.",
      "Chad = its",
    ],
    [
      "whose own verb it stands behind",
      "Peru said the Navy Council will double its crew.",
      "Navy Council = its",
    ],
    [
      "no dateline",
      "WASHINGTON – Today, the Navy Council of Peru hosted its first concert.",
      "Navy Council of Peru = its",
    ],
    ["speaker of I", "“I will not run,” said Senator Ana Silva.", "I = Ana Silva"],
  ];
  for (const [rule, text, chain] of linked) {
    it(`links: ${rule}`, () => assert.ok(chains(text).includes(chain), chains(text).join("\n")));
  }

  const apart: [reason: string, text: string, chain: string][] = [
    [
      "what a coalition fights",
      "The Global Coalition to Defeat ISIS convened on Monday. ISIS fled to the hills.",
      "ISIS",
    ],
    [
      "two ministers",
      "French Foreign Minister Luc Morel met Italian Foreign Minister Carla Bassi. The Italian foreign minister left.",
      "Carla Bassi = The Italian foreign minister",
    ],
    [
      "former",
      "Former President Tariq Bel wept. President Nadia Rauf smiled. The president waved.",
      "Tariq Bel",
    ],
    [
      "deputy",
      "Deputy Foreign Minister Lea Bloom met Foreign Minister Ian Frost. The deputy foreign minister left.",
      "Lea Bloom = The deputy foreign minister",
    ],
    [
      "a father's name",
      "Crown Prince Faris bin Nasser received the guests. King Nasser sent a letter. Nasser is ill.",
      "Nasser = Nasser",
    ],
    [
      "what two have in common",
      "Ida Holm, Minister of Trade\n\nNorway condemns the raid. Norway and Chad will keep our shared rivers clean.",
      "Norway = Norway",
    ],
    ["nobody known", "The mayor said that rain was near. Paris is wet.", "Paris"],
  ];
  for (const [reason, text, chain] of apart) {
    it(`keeps apart: ${reason}`, () => assert.ok(chains(text).includes(chain), chains(text).join("\n")));
  }

  it("numbers entities by their first mention and sorts mentions", () => {
    const { entities } = testAnnotator().annotate(
      "Ana Silva met Omar Haddad in Paris. Silva thanked Haddad.",
    );
    assert.deepEqual(
      entities.map(({ id }) => id),
      entities.map((_, i) => `e${i + 1}`),
    );
    const starts = entities.map(({ mentions }) => mentions[0].start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it("ties an office to its country and resolves dates from the dateline", () => {
    const text = "OSLO – 15 May 2024: Danish Prime Minister Ida Holm arrived on Tuesday. Denmark sent her.";
    const { entities } = testAnnotator().annotate(text);
    const holder = entities.find(({ name }) => name === "Ida Holm");
    const role = entities.find(({ type }) => type === "role");
    const day = entities.find(({ name }) => name === "Tuesday");
    const country = entities.find(({ name }) => name === "Denmark");
    assert.deepEqual(holder?.roles, [{ role: role?.id, of: country?.id }]);
    assert.deepEqual(day?.value, { kind: "date", iso: "2024-05-14", anchor: "dateline" });
  });

  it("gives every mention one entity and keeps spans inside any text", () => {
    const words = fc.constantFrom(
      "President",
      "Ana",
      "Silva",
      "Iraq",
      "he",
      "his",
      "the",
      "minister",
      "country",
      "said",
      ".",
      ",",
      "“",
      "”",
      "(",
      ")",
      "UN",
      "Omar",
      "\n\n",
      "its",
      "'s",
      "and",
      "of",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        const seen = new Set<string>();
        for (const { mentions } of testAnnotator().annotate(text).entities) {
          for (const { start, end } of mentions) {
            assert.ok(start >= 0 && start < end && end <= text.length);
            assert.ok(!seen.has(`${start}-${end}`), text.slice(start, end));
            seen.add(`${start}-${end}`);
          }
        }
      }),
    );
  });
});
