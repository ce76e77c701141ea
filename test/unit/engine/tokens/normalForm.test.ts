import assert from "node:assert/strict";
import fc from "fast-check";
import { normalForm } from "../../../../src/engine/tokens/normalForm";

/** What the form is, said plainly. */
const plainly = (word: string) =>
  word
    .replace(/[\p{Cf}\uFE0E\uFE0F]/gu, "")
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .normalize("NFC")
    .toLowerCase();

describe("the normal form of a word", () => {
  it("is in lower case, with plain apostrophes and hyphens", () => {
    for (const [word, form] of [
      ["Minister", "minister"],
      ["Díaz", "díaz"],
      ["O’Shea", "o'shea"],
      ["Jean‑Luc", "jean-luc"],
      ["“", "“"],
      ["–", "–"],
      ["co\u00adoperate", "cooperate"],
      ["I\u0307zmir".slice(0, 2), "i̇"],
      ["e\u0301tat", "état"],
      ["×", "×"],
      ["__proto__", "__proto__"],
    ])
      assert.equal(normalForm(word, 0, word.length), form);
  });

  it("is the same for a word that comes back, whatever came between", () => {
    const unit = fc.constantFrom(..."aBzZ09’'ʼ‐-É×ß÷Þ–“”…\u00ad\u0301İΣς");
    const words = fc.array(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 60 });
    fc.assert(
      fc.property(words, (list) => {
        for (const word of [...list, ...list]) {
          const text = `(${word})`;
          assert.equal(normalForm(text, 1, 1 + word.length), plainly(word));
        }
      }),
    );
  });
});
