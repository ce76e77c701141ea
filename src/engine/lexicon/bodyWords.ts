import words from "../../../lexicons/words/corpus.json";
import { wordSet } from "./wordList";

/** Kinds of bodies of which many countries and towns have one: "ministry", "authorities". */
export const SHARED_BODIES = wordSet(words.sharedBodies);
