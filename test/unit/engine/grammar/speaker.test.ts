import assert from "node:assert/strict";
import { testAnnotator } from "../../../support/engine";

describe("who speaks", () => {
  /** What is told of a source holds of the "I" in its words as well. */
  const cases: [text: string, speaker: string | null][] = [
    ["Lena Ostby met Omar Haddad. “I will sail,” Ostby said.", "Lena Ostby"],
    ["“I will sail,” said Lena Ostby, the deputy of Omar Haddad.", "Lena Ostby"],
    ["Omar Haddad left. “I will stay,” Haddad’s adviser Lena Ostby said.", "Lena Ostby"],
    ["Omar Haddad left. “I will stay,” said the adviser of Omar Haddad.", null],
  ];
  for (const [text, speaker] of cases)
    it(text, () => {
      const { entities, statements } = testAnnotator().annotate(text);
      const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
      const [{ speaker: id }] = statements;
      const first = text.indexOf("I will");
      const whose = entities.find(({ mentions }) => mentions.some(({ start }) => start === first));
      assert.deepEqual([nameOf(id), whose?.name ?? null], [speaker, speaker]);
    });
});

describe("who a source without a person names", () => {
  const cases: [text: string, speaker: string | null][] = [
    ["Norway closed the port. The Norwegian government said the port was safe.", "Norway"],
    ["Norway closed the port. Norwegian authorities said the port was safe.", "Norway"],
    ["Norway closed the port. A Norwegian government adviser said the port was safe.", null],
    ["Norway closed the port. Norwegian fishermen said the port was safe.", null],
    ["The port was closed. The Norwegian government said the port was safe.", null],
    ["Members of the World Bank said the port was safe.", "World Bank"],
    ["Friends of the World Bank said the port was safe.", null],
  ];
  for (const [text, speaker] of cases)
    it(text, () => {
      const { entities, statements } = testAnnotator().annotate(text);
      const said = statements.find(({ cue }) =>
        cue.some(({ start, end }) => text.slice(start, end) === "said"),
      );
      assert.equal(entities.find(({ id }) => id === said?.speaker)?.name ?? null, speaker);
    });
});
