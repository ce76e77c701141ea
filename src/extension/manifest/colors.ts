import type { MarkKind } from "./markKinds";

/** A colour in the four kinds of theme. Its description is the word `color.<its key>`. */
type Themes = readonly [light: string, dark: string, highContrast: string, highContrastLight: string];

const NONE = "#00000000";
const BLUE: Themes = ["#0a5bb5", "#6cb6ff", "#8fd0ff", "#003f8a"];
const VIOLET: Themes = ["#8a3ffc", "#c9a6ff", "#e0c8ff", "#5b1fb0"];
const GREEN: Themes = ["#0b7a53", "#5fd3a3", "#8ff0c4", "#00532f"];
const TEAL: Themes = ["#00646e", "#5fd0dc", "#8af0ff", "#004d56"];
const BROWN: Themes = ["#9a5b00", "#e5b567", "#ffd37a", "#6b3d00"];

/** Kinds of marks that have a colour of their own. */
type ColoredKind = Exclude<MarkKind, "reference" | "indirect" | "quoted" | "own">;

/** Underlines and icons. Types of one colour differ by their lines. */
const markColors: Readonly<Record<ColoredKind, Themes>> = {
  person: BLUE,
  organization: VIOLET,
  place: GREEN,
  nationality: GREEN,
  event: BROWN,
  agreement: BROWN,
  role: BLUE,
  date: BROWN,
  quantity: BROWN,
  /** The hue of the tint of statements, as a colour of text. */
  cue: ["#7a5900", "#e6c455", "#ffe070", "#5c4300"],
  /** The hue of the tint of what was talked about, as a colour of text. */
  meeting: TEAL,
};

/** Every colour, in each kind of theme. */
export const colors = {
  ...markColors,
  indirectBackground: ["#ffd60026", "#ffd60016", NONE, NONE],
  quotedBackground: ["#ff980038", "#ff980030", NONE, NONE],
  topicBackground: ["#00a0b01c", "#5fd0dc1c", NONE, NONE],
  /** The borders are seen in the high-contrast themes only, where there is no background. */
  indirectBorder: [NONE, NONE, "#ffd600b0", "#6b3d00a0"],
  quotedBorder: [NONE, NONE, "#ff9800", "#8a3a00"],
  topicBorder: [NONE, NONE, "#8af0ffb0", "#004d56a0"],
  /** Of the proposal that the review stands at. */
  currentBackground: ["#0a5bb51f", "#6cb6ff30", NONE, NONE],
  currentBorder: ["#0a5bb5", "#6cb6ff", "#f38518", "#0f4a85"],
} as const satisfies Readonly<Record<string, Themes>>;

/** The theme colour of that name. */
export const colorOf = (name: keyof typeof colors): string => `readout.${name}`;
