import type words from "../../../package.nls.json";

/** A key of package.nls.json: one that is not there does not compile. */
export type Word = keyof typeof words;

/** How the manifest refers to a translated word. */
export const word = (key: Word): string => `%${key}%`;
