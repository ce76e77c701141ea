import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import fc from "fast-check";
import { attributesFor, fitsAttribute, NO_LABELS, parseLabels } from "../../../../src/engine";
import { labelsSchema } from "../../../../src/engine/labels/labelSchema";

const ship = { name: "ship", label: "Ship", color: "#0a5", shortcut: 1 };
const role = { name: "standing", types: ["ship", "person"], values: ["leading", "following"] };

const parse = (value: unknown) => parseLabels(JSON.stringify(value));
const problemsOf = (value: unknown) => parse(value).problems.map(({ code, path }) => `${code} ${path}`);

describe("parseLabels", () => {
  it("reads types and attributes, with what is left out filled in", () => {
    const { labels, problems } = parse({
      $schema: "./labels.schema.json",
      schemaVersion: 1,
      entities: [ship, { name: "sea-route", color: { light: "#112233", dark: "#aabbcc" } }],
      attributes: [role, { name: "crew", values: "number" }, { name: "remark" }],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(labels.entities, [
      { name: "ship", label: "Ship", color: { light: "#0a5", dark: "#0a5" }, shortcut: 1 },
      { name: "sea-route", label: "sea-route", color: { light: "#112233", dark: "#aabbcc" }, shortcut: null },
    ]);
    assert.deepEqual(
      labels.attributes.map(({ name, types, values }) => [name, types, values]),
      [
        ["standing", ["ship", "person"], ["leading", "following"]],
        ["crew", null, "number"],
        ["remark", null, "text"],
      ],
    );
  });

  const wrong: [title: string, file: unknown, problems: string[]][] = [
    ["a list", [], ["labels.wrongType "]],
    ["a later version", { schemaVersion: 2, entities: [ship] }, ["labels.newer schemaVersion"]],
    ["a field that means nothing", { colours: [] }, ["labels.unknownField colours"]],
    ["no name", { entities: [{ label: "Ship" }] }, ["labels.missing entities.0.name"]],
    ["a name with capitals", { entities: [{ name: "Ship" }] }, ["labels.name entities.0.name"]],
    ["a name that is a number", { entities: [{ name: 5 }] }, ["labels.wrongType entities.0.name"]],
    ["a type that exists", { entities: [{ name: "person" }] }, ["labels.reserved entities.0.name"]],
    ["a kind of mark", { entities: [{ name: "cue" }] }, ["labels.reserved entities.0.name"]],
    ["a blank label", { entities: [{ name: "ship", label: " " }] }, ["labels.label entities.0.label"]],
    ["a colour by name", { entities: [{ ...ship, color: "red" }] }, ["labels.color entities.0.color"]],
    ["a shortcut of 0", { entities: [{ ...ship, shortcut: 0 }] }, ["labels.shortcut entities.0.shortcut"]],
    [
      "a letter as shortcut",
      { entities: [{ ...ship, shortcut: "s" }] },
      ["labels.shortcut entities.0.shortcut"],
    ],
    [
      "a misspelt field",
      { entities: [{ ...ship, colour: "#fff" }] },
      ["labels.unknownField entities.0.colour"],
    ],
    ["a label that is text", { entities: ["ship"] }, ["labels.wrongType entities.0"]],
    ["a name twice", { entities: [ship, { name: "ship" }] }, ["labels.duplicate entities.1.name"]],
    [
      "a shortcut twice",
      { entities: [ship], attributes: [{ name: "crew", shortcut: 1 }] },
      ["labels.duplicate attributes.0.shortcut"],
    ],
    ["no values", { attributes: [{ name: "crew", values: [] }] }, ["labels.values attributes.0.values"]],
    [
      "a value twice",
      { attributes: [{ name: "crew", values: ["a", "b", "a"] }] },
      ["labels.duplicate attributes.0.values.2"],
    ],
    ["a type that nobody defines", { attributes: [role] }, ["labels.unknownType attributes.0.types.0"]],
  ];
  for (const [title, file, problems] of wrong) {
    it(`reports ${title}`, () => assert.deepEqual(problemsOf(file), problems));
  }

  it("keeps what is right beside what is wrong", () => {
    const { labels, problems } = parse({ entities: [{ name: "Bad" }, ship, { name: "place" }] });
    assert.deepEqual(
      labels.entities.map(({ name }) => name),
      ["ship"],
    );
    assert.equal(problems.length, 2);
  });

  it("reports what is not JSON, and never throws", () => {
    const { labels, problems } = parseLabels('{ "entities": [ }');
    assert.deepEqual(labels, NO_LABELS);
    assert.equal(problems[0].code, "labels.json");
    fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(parse(value).problems)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { labels: read, problems: found } = parse({ entities: [value], attributes: [value] });
        assert.equal(read.entities.length + read.attributes.length === 0, found.length > 0);
      }),
    );
  });

  it("is what its JSON Schema says", () => {
    const path = join(__dirname, "..", "..", "..", "..", "schemas", "labels.schema.json");
    assert.deepEqual(
      JSON.parse(readFileSync(path, "utf8")),
      { title: "Readout labels", ...toJsonSchema(labelsSchema) },
      "run scripts/schemas.ts",
    );
  });
});

describe("attributes", () => {
  const { labels } = parse({
    entities: [ship],
    attributes: [role, { name: "crew", values: "number" }, { name: "armed", values: "boolean" }],
  });

  it("are those of the type and those of all types", () => {
    const names = (type: string) => attributesFor(labels, type).map(({ name }) => name);
    assert.deepEqual(names("ship"), ["standing", "crew", "armed"]);
    assert.deepEqual(names("place"), ["crew", "armed"]);
  });

  it("take only their values", () => {
    const [standing, crew, armed] = labels.attributes;
    const remark = { ...crew, values: "text" as const };
    const fits = [standing, crew, armed, remark].map((attribute) =>
      ["leading", "lost", 4, true].map((value) => fitsAttribute(attribute, value)),
    );
    assert.deepEqual(fits, [
      [true, false, false, false],
      [false, false, true, false],
      [false, false, false, true],
      [true, true, false, false],
    ]);
  });
});

describe("a file of labels that is a trap", () => {
  it("shows no more of them than one can choose among", () => {
    const entities = Array.from({ length: 10_000 }, (_, i) => ({ name: `ship-${i}` }));
    assert.equal(parse({ entities }).labels.entities.length, 200);
    assert.deepEqual(problemsOf({ entities }), ["labels.tooMany entities"]);
  });

  it("is not read where it nests too deep", () => {
    const { problems } = parseLabels(`{"entities":${"[".repeat(5000)}${"]".repeat(5000)}}`);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["labels.json"],
    );
  });
});
