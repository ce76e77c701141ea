import assert from "node:assert/strict";
import { nameOfficeHolders } from "../../../../../src/engine/mentions/names/officeHolders";
import type { NameCandidate } from "../../../../../src/engine/document/nameCandidate";
import { tokenize } from "../../../../../src/engine/tokens/tokenize";
import { testToolbox } from "../../../../support/engine";

/** The type that `name` has in the end if the model took it for an organization. */
function typeOf(text: string, name: string, others: readonly [words: string, type: NameCandidate["type"]][]) {
  const tokens = tokenize(text);
  const candidates = [...others, [name, "organization"] as const].map(([words, type]): NameCandidate => {
    const start = text.indexOf(words);
    const end = start + words.length;
    const firstToken = tokens.start.indexOf(start);
    const endToken = tokens.end.indexOf(end) + 1;
    return { start, end, type, firstToken, endToken, origin: "model", confidence: 0.5 };
  });
  candidates.sort((a, b) => a.start - b.start);
  const named = nameOfficeHolders(tokens, candidates, testToolbox().roles);
  return named.find(({ start }) => start === text.indexOf(name))?.type;
}

describe("nameOfficeHolders", () => {
  it("takes the name beside an office and its country for a person", () => {
    const others: [string, "role" | "place"][] = [
      ["ambassador", "role"],
      ["Peru", "place"],
    ];
    assert.equal(typeOf("The ambassador to Peru, Azumi Tolento, left.", "Azumi Tolento", others), "person");
  });

  it("names the capitals straight behind an office and its country", () => {
    const text = "The ambassador to Peru Azumi Tolento left.";
    const tokens = tokenize(text);
    const names = (["ambassador", "Peru"] as const).map((words, at): NameCandidate => {
      const start = text.indexOf(words);
      const end = start + words.length;
      const [firstToken, endToken] = [tokens.start.indexOf(start), tokens.end.indexOf(end) + 1];
      return {
        start,
        end,
        type: at ? "place" : "role",
        firstToken,
        endToken,
        origin: "model",
        confidence: 0.5,
      };
    });
    const [, , holder] = nameOfficeHolders(tokens, names, testToolbox().roles);
    assert.equal(text.slice(holder.start, holder.end), "Azumi Tolento");
    assert.equal(holder.type, "person");
  });

  it("leaves a body in a list alone", () => {
    const others: [string, "role"][] = [["ministers", "role"]];
    assert.equal(
      typeOf("The ministers, Azumi Tolento and guests left.", "Azumi Tolento", others),
      "organization",
    );
  });

  it("leaves capitals alone: an acronym is no person", () => {
    const others: [string, "role"][] = [["director", "role"]];
    assert.equal(typeOf("The director, UNEP GRID, left.", "UNEP GRID", others), "organization");
  });

  it("takes the list behind the plural of an office for its holders", () => {
    const others: [string, "role" | "person"][] = [
      ["Senators", "role"],
      ["Lind", "person"],
    ];
    assert.equal(typeOf("Senators Lind, Park, and Roche wrote.", "Park", others), "person");
    assert.equal(typeOf("The senators met Park and Lind.", "Park", [["Lind", "person"]]), "organization");
  });
});
