/** Words as they are written on one line. */
export const oneLine = (words: string): string => words.replace(/\s+/gu, " ").trim();
