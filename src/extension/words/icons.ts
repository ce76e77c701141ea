import type { EntityType, MeetingStatus } from "../../engine";

/** Words of a document where the editor would read "$(name)" as an icon. */
export const escapeIcons = (text: string): string => text.replace(/\$\(/gu, "\\$(");

/** Codicon of an entity type, or of a label of the project. */
export function iconOfType(type: EntityType | (string & {})): string {
  const icons: Readonly<Record<EntityType, string>> = {
    person: "account",
    organization: "organization",
    place: "location",
    nationality: "globe",
    event: "megaphone",
    agreement: "law",
    role: "briefcase",
    date: "calendar",
    quantity: "symbol-number",
  };
  return (icons as Readonly<Record<string, string | undefined>>)[type] ?? "tag";
}

/** Codicon that tells a meeting that took place from one that did not, or not yet. */
export function iconOfStatus(status: MeetingStatus): string {
  const icons: Readonly<Record<MeetingStatus, string>> = {
    held: "comment-discussion",
    planned: "clock",
    postponed: "debug-pause",
    cancelled: "circle-slash",
    denied: "error",
    alleged: "question",
  };
  return icons[status];
}
