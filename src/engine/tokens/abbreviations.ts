import words from "../../../lexicons/words/tokens.json";
import { wordSet } from "../lexicon/wordList";

export const TITLE_ABBREVIATIONS = wordSet(words.titleAbbreviations);
export const OTHER_ABBREVIATIONS = wordSet(words.otherAbbreviations);
export const BEFORE_NUMBER = wordSet(words.abbreviationsBeforeNumber);
export const ONLY_CAPITALIZED = wordSet(words.abbreviationsWithCapital);
export const NAME_PARTICLES = wordSet(words.nameParticles);
export const DOMAINS = wordSet(words.domains);
export const OFFICE_PARTS = wordSet(words.officeParts);
