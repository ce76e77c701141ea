import type { Origin } from "../../engine";
import { dateInWords } from "./dateInWords";

/** "“Talks in Riga”", "The Oslo Herald", "31 May 2026", "https://…": as far as the front matter says. */
export function originInWords(origin: Origin | null | undefined): string[] {
  if (!origin) return [];
  const { title, publisher, date, url } = origin;
  return [title && `“${title}”`, publisher, date && dateInWords(date), url].filter((part) => part !== null);
}
