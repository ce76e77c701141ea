import assert from "node:assert/strict";
import fc from "fast-check";
import { parseQuery, type QueryClause } from "../../../../src/engine";

const shown = ({ field, values, negated }: QueryClause) =>
  `${negated ? "-" : ""}${field}=${values.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join("|")}`;
const read = (text: string) => parseQuery(text).query.clauses.map(shown).join(" ");
const problems = (text: string) =>
  parseQuery(text).problems.map(({ code, value, start, end }) => `${code} ${value} ${start}-${end}`);

describe("parseQuery", () => {
  const cases: readonly (readonly [query: string, clauses: string])[] = [
    ["", ""],
    ["ceasefire", "about=ceasefire"],
    ["about:ceasefire", "about=ceasefire"],
    ['"two state solution" now', 'about="two state solution" about=now'],
    ["“two state solution”", 'about="two state solution"'],
    ['speaker:"Fuad Hussein" act:urge', 'speaker="Fuad Hussein" act=urge'],
    ["act:urge,demand form:direct,mixed", "act=urge|demand form=direct|mixed"],
    ['speaker:Lind,"Bo Ek"', 'speaker=Lind|"Bo Ek"'],
    ["-speaker:Lind -truce -“old words”", '-speaker=Lind -about=truce -about="old words"'],
    ["SPEAKER:Lind Act:URGE", "speaker=Lind act=URGE"],
    ["after:2024 before:2024-09-01", "after=2024 before=2024-09-01"],
    ["is:meeting in:2024/march.txt", "is=meeting in=2024/march.txt"],
    ["cease-fire", "about=cease-fire"],
    ["one,two", "about=one,two"],
  ];
  for (const [query, clauses] of cases)
    it(query || "(nothing)", () => {
      assert.equal(read(query), clauses);
      assert.deepEqual(problems(query), []);
    });

  const wrong: readonly (readonly [query: string, problem: string, rest: string])[] = [
    ["who:Lind truce", "unknownField who 0-8", "about=truce"],
    ["speaker: Lind", "missingValue speaker: 0-8", "about=Lind"],
    ["truce -", "missingValue - 6-7", "about=truce"],
    ['truce "two', 'unclosedQuotation "two 6-10', 'about=truce about="two"'],
    ["act:shout", "unknownAct shout 4-9", ""],
    ["act:urge,shout", "unknownAct shout 9-14", "act=urge"],
    ["form:oral", "unknownForm oral 5-9", ""],
    ["is:person", "unknownKind person 3-9", ""],
    ["after:tuesday", "badDate tuesday 6-13", ""],
    ["before:2024-13", "badDate 2024-13 7-14", ""],
  ];
  for (const [query, problem, rest] of wrong)
    it(`says what is wrong with ${query}, and where`, () => {
      assert.deepEqual(problems(query), [problem]);
      assert.equal(read(query), rest);
    });

  it("is total", () => {
    const part = fc.constantFrom('"', "”", "-", ":", ",", " ", "act", "speaker", "a", "é", "2024");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join("");
        const { query, problems: found } = parseQuery(text);
        for (const { start, end } of [...found, ...query.clauses.flatMap(({ values }) => values)])
          assert.ok(0 <= start && start < end && end <= text.length);
      }),
    );
  });
});
