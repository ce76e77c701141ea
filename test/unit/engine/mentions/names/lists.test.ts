import assert from "node:assert/strict";
import type { EntityType } from "../../../../../src/engine/annotations/annotationSet";
import type { TypedRange } from "../../../../../src/engine/mentions/names/classifyChunk";
import { agreeInLists } from "../../../../../src/engine/mentions/names/lists";
import { MODEL_TYPES } from "../../../../../src/engine/mentions/names/model/labels";
import { tokenize } from "../../../../../src/engine/tokens/tokenize";

/** The words of a text that are in capitals, each as a name of its type, with `likely` the next best type. */
function typesIn(text: string, types: Record<string, [EntityType, EntityType?]>): string[] {
  const tokens = tokenize(text);
  const ranges: TypedRange[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const [type, likely] = types[tokens.lower[i]] ?? [];
    if (!type) continue;
    const scores = Int32Array.from(MODEL_TYPES, (name) => (name === type ? 0 : name === likely ? -30 : -900));
    ranges.push({ first: i, end: i + 1, type, origin: "model", confidence: 0.5, scores });
  }
  return agreeInLists(tokens, ranges).map(({ type }) => type);
}

describe("agreeInLists", () => {
  it("gives the doubtful name of a list the type of the others", () => {
    const types = typesIn("in Ayelu, Dorme, Ellis and Sattwa", {
      ayelu: ["place"],
      dorme: ["place"],
      ellis: ["person", "place"],
      sattwa: ["place"],
    });
    assert.deepEqual(types, ["place", "place", "place", "place"]);
  });
  it("keeps a type that the model has no doubt of", () => {
    const types = typesIn("Ayelu, Dorme and Ellis", {
      ayelu: ["place"],
      dorme: ["place"],
      ellis: ["person"],
    });
    assert.deepEqual(types, ["place", "place", "person"]);
  });
  it("takes names in brackets for a list of their own", () => {
    const types = typesIn("Ando (Rovers), Bella (Tarn), Corso (United)", {
      ando: ["person"],
      rovers: ["organization"],
      bella: ["person"],
      tarn: ["place", "organization"],
      corso: ["person"],
      united: ["organization"],
    });
    assert.deepEqual(types, ["person", "organization", "person", "organization", "person", "organization"]);
  });
  it("leaves two names alone", () => {
    assert.deepEqual(typesIn("Ayelu and Ellis", { ayelu: ["place"], ellis: ["person", "place"] }), [
      "place",
      "person",
    ]);
  });
});
