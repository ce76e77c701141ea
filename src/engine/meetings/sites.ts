import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import { wordSet } from "../lexicon/wordList";

const SITE = wordSet(words.sites);

/** The words of a name. */
const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** A palace may stand in the town that was named before; two towns are two places. */
export const isTown = ({ name }: Entity): boolean => !wordsOf(name).some((word) => SITE.has(word));
