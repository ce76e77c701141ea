import { withoutUnseen } from "../text/unseen";

const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML that means nothing but itself, also between quotation marks of an attribute; nothing in it turns its direction. */
export const escapeHtml = (text: string): string =>
  withoutUnseen(text).replace(/[&<>"']/gu, (sign) => SPECIAL[sign]);
