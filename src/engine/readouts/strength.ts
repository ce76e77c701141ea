import words from "../../../lexicons/words/readouts.json";
import { formsOfVerbPhrase } from "../lexicon/inflect";
import { wordSet } from "../lexicon/wordList";
import { fold } from "../text/fold";
import type { ReadoutItem } from "./readoutItem";

/** What verbs are compared in: only those of one scale are stronger or weaker than each other. */
const SCALES = ["saying", "asking", "blaming", "praising", "promising", "warning"] as const;
export type Scale = (typeof SCALES)[number];

export interface Strength {
  readonly scale: Scale;
  /** From 1 on; more is stronger. */
  readonly level: number;
}

const IRREGULAR = new Map([
  ["say", ["said"]],
  ["tell", ["told"]],
  ["swear", ["swore", "sworn"]],
  ["undertake", ["undertook", "undertaken"]],
]);
const STRONGER = wordSet(words.stronger);
const LIGHT = formsIn(words.light.words);
const LEVELS = new Map(
  SCALES.flatMap((scale) =>
    words[scale].words
      .split(" / ")
      .flatMap((step, at) => [...formsIn(step)].map((form) => [form, { scale, level: at + 1 }] as const)),
  ),
);

function formsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").flatMap((word) => formsOfVerbPhrase(word.replaceAll("_", " "), IRREGULAR)));
}

/** Words of the content that may tell what a light verb says. */
const NOUN_WITHIN = 4;

/** How strong the reporting words are; null where they are on no scale. */
export function strengthOf({ cue, quotes }: ReadoutItem): Strength | null {
  const said = cue.flatMap((one) => wordsOf(one.words));
  const told = said.flatMap((word) => LEVELS.get(word) ?? []);
  const behind = said.some((word) => LIGHT.has(word)) ? wordsOf(quotes[0].words).slice(0, NOUN_WITHIN) : [];
  const noun = behind.flatMap((word) => LEVELS.get(word) ?? []).find(({ scale }) => scale !== "saying");
  const found = noun ?? told.at(-1);
  if (!found) return null;
  const more = [...said, ...(noun ? behind : [])].some((word) => STRONGER.has(word));
  return { scale: found.scale, level: found.level + Number(more) };
}

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];
