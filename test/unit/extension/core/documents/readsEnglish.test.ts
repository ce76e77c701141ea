import assert from "node:assert/strict";
import { readsEnglish } from "../../../../../src/extension/core/documents/readsEnglish";
import { TEXT } from "../../../../support/handMade";

describe("the language of a document", () => {
  const others: Readonly<Record<string, string>> = {
    German:
      "Die Ministerin traf den Präsidenten am Montag in Oslo und sprach mit ihm über die Lage in der Region sowie über die Zusammenarbeit der beiden Länder in den kommenden Jahren.",
    Spanish:
      "La ministra se reunió con el presidente el lunes en Quito y habló con él de la situación en la región y de la cooperación entre los dos países en los próximos años.",
    Arabic: "التقت الوزيرة بالرئيس يوم الاثنين في أوسلو وبحثت معه الوضع في المنطقة",
    Chinese: "外交部长星期一在奥斯陆会见了总统双方讨论了该地区的局势以及两国之间的合作",
  };
  for (const [language, text] of Object.entries(others))
    it(`is not English where it is ${language}`, () => assert.equal(readsEnglish(text), false));

  it("is English where it is, also where names are many or the text is short", () => {
    assert.ok(readsEnglish(TEXT));
    assert.ok(readsEnglish("Guterres, Lavrov, Blinken: Genf"));
    assert.ok(readsEnglish(""));
    assert.ok(readsEnglish("外交部"));
  });
});
