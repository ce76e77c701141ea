import * as l10n from "@vscode/l10n";
import type { Entity, Meeting } from "../../engine";
import type { AnnotationIndex } from "../core/annotations/annotationIndex";
import type { SourceText } from "../core/annotations/sourceText";
import { shorten } from "./shorten";
import { rolesInWords } from "./speakerWords";

/** The parties ("Fuad Hussein – Antony Blinken"); when none is named, the words that denote the meeting. */
export function partiesInWords(meeting: Meeting, index: AnnotationIndex, source: SourceText): string {
  const parties = participantsOf(meeting, index).map(({ name }) => name);
  if (parties.length > 3)
    return l10n.t("{0} and {1} more", parties.slice(0, 2).join(" – "), parties.length - 2);
  if (parties.length > 1) return parties.join(" – ");
  const words = shorten(source.textOf(meeting.mentions[0]), 60);
  return parties.length === 1 ? l10n.t("{0}: {1}", parties[0], words) : words;
}

/** "Fuad Hussein, Foreign Minister (Iraq)": a party with the office and whom it stands for. */
export function partyWithSide(party: Entity, meeting: Meeting, index: AnnotationIndex): string {
  const note = officeAndSide(party, meeting, index);
  return note === undefined ? party.name : `${party.name}, ${note}`;
}

/** "Foreign Minister (Iraq)", the one without the other, or undefined. */
export function officeAndSide(party: Entity, { sides }: Meeting, index: AnnotationIndex): string | undefined {
  const [role] = rolesInWords(party, index);
  const side = index.entity(sides.find(({ participant }) => participant === party.id)?.side ?? null);
  if (!side || role?.endsWith(")") || party.name.includes(side.name)) return role;
  if (role !== undefined) return l10n.t("{0} ({1})", role, side.name);
  return side.type === "nationality" ? side.name : l10n.t("for {0}", side.name);
}

/** Place and date, as far as the text names them. */
export function placeAndDateInWords(meeting: Meeting, index: AnnotationIndex): string {
  return [meeting.place, meeting.date].flatMap((id) => index.entity(id)?.name ?? []).join(" · ");
}

/** The name of the larger meeting or event in whose frame it takes place. */
export function occasionInWords(
  meeting: Meeting,
  index: AnnotationIndex,
  source: SourceText,
): string | undefined {
  const event = index.entity(meeting.occasion);
  if (event) return event.name;
  const larger = index.meeting(meeting.occasion);
  return larger && shorten(source.textOf(larger.mentions[0]), 80);
}

export const participantsOf = (meeting: Meeting, index: AnnotationIndex) =>
  meeting.participants.flatMap((id) => index.entity(id) ?? []);
