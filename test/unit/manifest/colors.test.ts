import assert from "node:assert/strict";
import { ENTITY_TYPES } from "../../../src/engine";
import { colorOf } from "../../../src/extension/manifest/colors";
import { manifest, sorted } from "./manifest";

const { colors } = manifest.contributes;
const THEMES = ["dark", "highContrast", "highContrastLight", "light"];

describe("the manifest's colours", () => {
  it("hold one of every entity type, and each is declared once", () => {
    const ids = colors.map(({ id }) => id);
    const of = [...ENTITY_TYPES, "cue", "meeting"] as const;
    assert.deepEqual(
      of.filter((kind) => !ids.includes(colorOf(kind))),
      [],
    );
    assert.deepEqual(sorted(ids).length, ids.length);
  });

  // The editor's background in the themes of VS Code.
  const BACKGROUNDS = {
    light: "#ffffff",
    dark: "#1f1f1f",
    highContrast: "#000000",
    highContrastLight: "#ffffff",
  };
  const TINTS = ["indirectBackground", "quotedBackground", "topicBackground"] as const;
  for (const [theme, background] of Object.entries(BACKGROUNDS)) {
    for (const words of ["cue", "meeting"] as const) {
      it(`let the words of a ${words} be read on every tint, in the theme ${theme}`, () => {
        const of = (name: typeof words | (typeof TINTS)[number] | "currentBackground") =>
          colors.find(({ id }) => id === colorOf(name))!.defaults[theme];
        const tinted = [background, ...TINTS.map((tint) => laidOver(background, of(tint)))];
        const framed = tinted.map((ground) => laidOver(ground, of("currentBackground")));
        for (const ground of [...tinted, ...framed]) {
          const ratio = contrast(of(words), ground);
          assert.ok(ratio >= 4.5, `on ${ground}: ${ratio.toFixed(2)}`);
        }
      });
    }
  }

  for (const { id, description, defaults } of colors) {
    it(`${id} has a value for every kind of theme and a description`, () => {
      assert.deepEqual(sorted(Object.keys(defaults)), THEMES);
      for (const value of Object.values(defaults))
        assert.match(value, /^#[0-9a-f]{3,8}$|^[a-z]+\.[a-zA-Z.]+$/u);
      assert.match(description, /^%.+%$/u);
    });
  }
});

const channels = (hex: string): number[] =>
  [1, 3, 5, 7].map((at) => (hex.length > at ? parseInt(hex.slice(at, at + 2), 16) / 255 : 1));

/** The colour that one sees where a translucent one lies on an opaque one. */
function laidOver(background: string, tint: string): string {
  const [below, above] = [channels(background), channels(tint)];
  const mixed = [0, 1, 2].map((i) => above[i] * above[3] + below[i] * (1 - above[3]));
  return `#${mixed
    .map((one) =>
      Math.round(one * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** Contrast of two opaque colours (WCAG 2.2), 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, blue] = channels(hex).map((one) =>
      one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
