import { withoutUnseen } from "../../../engine";
import { escapeIcons } from "../../words/icons";

const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~$&:"'@]/gu;

/**
 * Text from a document as plain Markdown text: nothing in it is a link, an image, an icon or HTML, it stays on one line,
 * and it cannot turn the direction of what follows.
 */
export function escapeMarkdown(text: string): string {
  return escapeIcons(oneLine(text)).replace(SPECIAL, "\\$&");
}

/** The same for a note that one pastes: only what would change its look is escaped, so that it also reads as plain text. */
export function escapeNote(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~]/gu, "\\$&");
}

const oneLine = (text: string): string => withoutUnseen(text.replace(/\s+/gu, " "));

/** A link that runs a command. The label is Markdown; escape what comes from a document. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()]/gu, percent)})`;
}

const percent = (character: string): string => (character === "(" ? "%28" : "%29");

/** Lines of a card, each a paragraph; empty ones left out. */
export const paragraphs = (...lines: readonly (string | null | undefined | false)[]): string =>
  lines.filter(Boolean).join("\n\n");
