import {
  ENTITY_TYPES,
  type EntityLabel,
  type EntityType,
  type LabelColor,
  type MeetingStatus,
} from "../../engine";
import { colorOf } from "../manifest/colors";

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

/** A codicon in a theme colour; or a tag painted in colours of the project's own. */
export interface Icon {
  readonly name: string;
  readonly color?: string;
  readonly paint?: LabelColor;
}

/** Icon of a type in its colour; a label without one takes that of its line in the text. */
export function coloredIconOfType(type: string, labels: readonly EntityLabel[] = []): Icon {
  const name = iconOfType(type);
  if ((ENTITY_TYPES as readonly string[]).includes(type)) return { name, color: colorOf(type as EntityType) };
  const paint = labels.find((label) => label.name === type)?.color;
  return paint ? { name, paint } : { name, color: "textLink.foreground" };
}

/** A tag filled with the colour, as an address: the editor's own icons take theme colours only. */
export function paintedTag(color: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path fill="${color}" fill-rule="evenodd" d="M8 1.5h6a.5.5 0 0 1 .5.5v6L8 14.5 1.5 8zM11.5 3.2a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z"/></svg>`;
  return `data:image/svg+xml;base64,${btoa(svg)}`;
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
