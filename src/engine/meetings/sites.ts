import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import { wordSet } from "../lexicon/wordList";

const SITE = wordSet(words.sites);

const SEAS = wordSet(words.seas);
const REGIONS = wordSet(words.seas, words.wideRegions);

/** "the Indo-Pacific": nobody meets there, whatever the words before it say. */
export const isSea = ({ name }: Entity): boolean => SEAS.has(name.toLowerCase());

/** "leaders from across Africa": a part of the world sends nobody. */
export const isRegion = ({ type, name }: Entity): boolean =>
  type === "place" && REGIONS.has(name.toLowerCase());

/** The words of a name. */
const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** A palace may stand in the town that was named before; two towns are two places. */
export const isTown = ({ name }: Entity): boolean => !wordsOf(name).some((word) => SITE.has(word));
