/** Control characters but for white space, and signs that turn the direction of what follows. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text without characters that cannot be seen and change how what follows is shown. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, "");
