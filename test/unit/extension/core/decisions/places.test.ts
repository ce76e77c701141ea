import assert from "node:assert/strict";
import fc from "fast-check";
import { TextIndex } from "../../../../../src/engine";
import { Places } from "../../../../../src/extension/core/decisions/places";

const TEXT = "The blue lantern was hung in the hall of the old harbour, where the choir sings.";
const at = (words: string, text = TEXT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe("Places", () => {
  it("follow edits", () => {
    const places = new Places(TEXT);
    const place = places.add(at("old harbour"));
    places.follow([{ start: 0, end: 3, text: "A very" }]);
    assert.deepEqual(places.span(place), at("old harbour", TEXT.replace("The", "A very")));
  });

  it("keep the words that went away, and find them when they are back", () => {
    const places = new Places(TEXT);
    const place = places.add(at("blue lantern"));
    const { start, end } = at("The blue lantern ");
    places.follow([{ start, end, text: "" }]);
    const rest = TEXT.slice(end);
    places.settle(rest);
    assert.equal(places.span(place), null);
    assert.equal(places.wordsOf(place, rest), "blue lantern");
    assert.equal(places.selectors(place, new TextIndex(rest)).quote.exact, "blue lantern");
    places.follow([{ start: 0, end: 0, text: TEXT.slice(start, end) }]);
    places.settle(TEXT);
    assert.deepEqual(places.span(place), at("blue lantern"));
  });

  it("keep the last words when several edits come before the text is at rest", () => {
    const places = new Places(TEXT);
    const place = places.add(at("choir"));
    places.follow([{ start: 0, end: 4, text: "" }]);
    places.follow([{ start: TEXT.indexOf("choir") - 4, end: TEXT.indexOf("choir") + 1, text: "" }]);
    assert.equal(places.wordsOf(place, ""), "choir");
  });

  it("can be put onto other words", () => {
    const places = new Places(TEXT);
    const place = places.add(at("choir"));
    places.move(place, at("hall"));
    assert.deepEqual(places.span(place), at("hall"));
  });

  it("hold however many there are", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(TEXT.length - 1), { maxLength: 200 }), (starts) => {
        const places = new Places(TEXT);
        const all = starts.map((start) => places.add({ start, end: start + 1 }));
        assert.deepEqual(
          all.map((place) => places.span(place)?.start),
          starts,
        );
      }),
    );
  });
});
