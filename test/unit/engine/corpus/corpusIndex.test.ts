import assert from "node:assert/strict";
import { CorpusIndex, type Hit } from "../../../../src/engine";
import { recordOf, VISIT } from "../../../support/records";

const CALL = `August 5, 2021

Foreign Minister Fuad Hussein of Iraq spoke by phone with Secretary of State Antony Blinken on Thursday. They discussed human rights.

Hussein said, “The cease-fire must be extended.” Blinken did not say that sanctions would end. He praised Iraq’s women and girls.`;
const ACCENTS = `June 1, 2022

Ana Lind said that Sedat Önal’s plans don’t matter to Ankara.`;
const SPEECH = `May 9, 2023

Ana Lind said that the rights of humans matter. Bo Ek urged Riga to end the sanctions.`;

const index = new CorpusIndex();
const texts = { "visit.txt": VISIT, "2021/call.txt": CALL, "speech.txt": SPEECH, "accents.txt": ACCENTS };
const shown = (hit: Hit): string => {
  if (hit.kind === "statement") return `${hit.record.name}: ${hit.statement.words}`;
  return `${hit.record.name}: meeting ${hit.meeting.parties.map((at) => hit.record.entities[at].name).join(" & ")}`;
};
const search = (query: string, from = index) => from.search(query).map(shown);
const copyOf = (one: CorpusIndex) => CorpusIndex.restore([...one.save()])!;

const URGED = "visit.txt: to agree to a ceasefire";
const WRONG = "visit.txt: “The shelling is wrong,”";
const WARNED = "visit.txt: that the ceasefire would not hold";
const VISITED = "visit.txt: meeting Wendy Sherman & Sedat Onal";
const EXTENDED = "2021/call.txt: “The cease-fire must be extended.”";
const CALLED = "2021/call.txt: meeting Fuad Hussein & Antony Blinken";
const PLANS = "accents.txt: that Sedat Önal’s plans don’t matter to Ankara";
const RIGHTS = "speech.txt: that the rights of humans matter";

describe("CorpusIndex.search", () => {
  before(() => {
    for (const [name, text] of Object.entries(texts)) index.put(recordOf(name, text));
  });

  const cases: Readonly<Record<string, readonly string[]>> = {
    "": [],
    "speaker:sherman": [WRONG, URGED],
    'speaker:"Wendy Sherman" act:urge': [URGED],
    "speaker:Sherman,Onal about:ceasefire": [URGED, WARNED],
    ceasefire: [URGED, WARNED],
    "cease-fire": [EXTENDED],
    "ceasefire -hold": [URGED],
    'ceasefire -"would not"': [URGED],
    "form:direct": [WRONG, EXTENDED],
    "speaker:Hussein form:direct": [EXTENDED],
    "about:russia act:urge": [URGED],
    "is:meeting": [VISITED, CALLED],
    "meeting:Sherman after:2022-03 before:2022-03 is:meeting": [VISITED],
    "meeting:Blinken meeting:Hussein is:meeting": [CALLED],
    "meeting:Blinken meeting:Sherman": [],
    "is:meeting place:Ankara": [VISITED],
    "is:meeting country:Iraq": [CALLED],
    "is:meeting country:irq": [CALLED],
    "country:TUR act:warn": [WARNED],
    'role:"deputy secretary" act:urge': [URGED],
    "human rights": [CALLED, RIGHTS],
    '"human rights"': [CALLED],
    woman: [],
    '"women and girl"': ["2021/call.txt: Iraq’s women and girls"],
    "before:2021-08-05 form:direct": [EXTENDED],
    "before:2021-08-04": [],
    "after:2023-05-10": [],
    "in:2021/ is:meeting": [CALLED],
    "in:call,visit is:meeting -in:visit": [CALLED],
    "ukrain*": [VISITED],
    '"sedat onal plan"': [PLANS],
    '"Önal’s plans"': [PLANS],
    '"don\'t matter"': [PLANS],
    onal: [PLANS],
    nobodysaidthis: [],
    "ceasefire nobodysaidthis": [],
  };
  for (const [query, found] of Object.entries(cases))
    it(query || "(nothing)", () => {
      assert.deepEqual(search(query), found);
      assert.deepEqual(search(query, copyOf(index)), found);
    });

  it("puts the newest first", () => {
    const dates = index.search("form:direct,indirect").map(({ record }) => record.date);
    assert.deepEqual(dates, [...dates].sort().reverse());
  });
});

describe("CorpusIndex", () => {
  const text = (name: string) => `${name} Lind said that she was ready.`;
  const names = Array.from({ length: 12 }, (_, at) => `${String.fromCharCode(97 + at)}.txt`);
  const many = () => {
    const one = new CorpusIndex();
    for (const name of names) one.put(recordOf(name, text("Ana")));
    return one;
  };

  it("knows what is current, replaces what changed, and forgets what is removed", () => {
    const one = many();
    const { stamp } = one.get("c.txt")!;
    assert.ok(one.isCurrent("c.txt", stamp));
    one.put(recordOf("c.txt", "Ana Lind said that she was tired."));
    assert.ok(!one.isCurrent("c.txt", stamp));
    assert.equal(one.size, 12);
    assert.equal(search("ready", one).length, 11);
    assert.deepEqual(search("tired", one), ["c.txt: that she was tired"]);
    assert.ok(one.remove("c.txt"));
    assert.ok(!one.remove("c.txt"));
    assert.deepEqual(search("tired", one), []);
    assert.equal(one.size, 11);
  });

  it("finds the same after most was removed, and after a restart", () => {
    const one = many();
    for (const name of names.slice(0, 9)) one.remove(name);
    one.put(recordOf("b.txt", text("Bo")));
    const found = ["b.txt", "j.txt", "k.txt", "l.txt"].map((name) => `${name}: that she was ready`);
    assert.deepEqual(search("ready", one), found);
    const again = copyOf(one);
    assert.deepEqual(search("ready", again), found);
    again.put(recordOf("m.txt", text("Ana")));
    assert.equal(search("ready", again).length, 5);
    assert.deepEqual([...again.records()].slice(0, 4), [...one.records()]);
  });

  it("is not restored from another version, nor from what is damaged or cut off", () => {
    const lines = [...many().save()];
    assert.ok(CorpusIndex.restore(lines));
    assert.equal(CorpusIndex.restore([]), null);
    assert.equal(CorpusIndex.restore(["{}"]), null);
    assert.equal(CorpusIndex.restore(["no JSON"]), null);
    assert.equal(CorpusIndex.restore(lines.slice(0, -1)), null);
    assert.equal(CorpusIndex.restore(lines.slice(0, 3)), null);
    assert.equal(
      CorpusIndex.restore([lines[0].replace(/"version":\d+/u, '"version":0'), ...lines.slice(1)]),
      null,
    );
  });
});

describe("CorpusIndex.persons", () => {
  it("lists who is named, once, with office, country and documents", () => {
    const one = new CorpusIndex();
    one.put(recordOf("a.txt", CALL));
    one.put(recordOf("b.txt", CALL));
    const hussein = one.persons().find(({ name }) => name === "Fuad Hussein")!;
    assert.deepEqual(hussein.documents, ["a.txt", "b.txt"]);
    assert.deepEqual(hussein.roles, ["Foreign Minister"]);
    assert.equal(hussein.country, "IRQ");
    assert.equal(hussein.statements, 2);
    assert.equal(hussein.meetings, 2);
  });

  it("takes nobody for another: by a surname alone, or of two countries", () => {
    const one = new CorpusIndex();
    one.put(recordOf("a.txt", "Smith said that he was ready."));
    one.put(recordOf("b.txt", "Smith said that he was tired."));
    assert.equal(one.persons().filter(({ name }) => name === "Smith").length, 2);
    const record = recordOf("c.txt", "Foreign Minister John Lee said that he was ready.");
    for (const country of ["HKG", "USA"])
      one.put({
        ...record,
        name: country,
        entities: record.entities.map((entity) => ({ ...entity, country })),
      });
    assert.equal(one.persons().filter(({ name }) => name === "John Lee").length, 2);
  });
});

describe("CorpusIndex.complete", () => {
  const complete = (text: string, caret = text.length) => {
    const { start, end, candidates } = index.complete(text, caret);
    return [`${start}-${end}`, ...candidates.map(({ insert }) => insert)];
  };

  it("gives fields, names and codes for what was typed", () => {
    assert.deepEqual(complete("sp"), ["0-2", "speaker:"]);
    assert.deepEqual(complete("truce -sp"), ["7-9", "speaker:"]);
    assert.deepEqual(complete("speaker:hus"), ["8-11", '"Fuad Hussein"']);
    assert.deepEqual(complete('speaker:"fuad h'), ["8-15", '"Fuad Hussein"']);
    assert.deepEqual(complete("speaker:Onal,wen"), ["13-16", '"Wendy Sherman"']);
    assert.deepEqual(complete("act:de"), ["4-6", "deny", "demand", "declare"]);
    assert.deepEqual(complete("meeting:bli act:urge", 11), ["8-11", '"Antony Blinken"']);
    assert.deepEqual(complete("country:ira"), ["8-11", "Iraq"]);
    assert.deepEqual(complete("in:call"), ["3-7"]);
    assert.deepEqual(complete("in:2021"), ["3-7", "2021/call.txt"]);
    assert.deepEqual(complete("after:20"), ["6-8"]);
    assert.deepEqual(complete("nofield:x"), ["8-9"]);
  });

  it("puts the most frequent first", () => {
    const one = new CorpusIndex();
    for (const name of ["a", "b"]) one.put(recordOf(name, SPEECH));
    one.put(recordOf("c", VISIT));
    const { candidates } = one.complete("speaker:", 8);
    assert.deepEqual(
      candidates.map(({ documents }) => documents),
      [2, 2, 1, 1],
    );
  });
});
