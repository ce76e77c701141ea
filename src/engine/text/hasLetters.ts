/** False of the colon that is the reporting word of a turn in a transcript. */
export const hasLetters = (words: string): boolean => /\p{L}/u.test(words);
