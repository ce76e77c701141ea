import { hasLetters, type Hit, lineOfHit, placeOfHit, speakerOfHit } from "../../engine";
import { dateOf, partiesOf } from "./hitParts";
import { plain } from "./text";

/** One line for a person, with the place in front as compilers and grep have it, which terminals open. */
export function hitLine(hit: Hit): string {
  const date = dateOf(hit);
  const told = hit.kind === "statement" ? statement(hit) : meeting(hit);
  return `${plain(hit.record.name)}:${lineOfHit(hit)}: ${plain(told)}${date && ` (${date})`}\n`;
}

function statement(hit: Hit & { kind: "statement" }): string {
  const speaker = speakerOfHit(hit)?.name ?? "Speaker not named";
  const { cueWords, words } = hit.statement;
  // In a transcript the cue is the colon behind the name.
  return hasLetters(cueWords) ? `${speaker}, ${cueWords}: ${words}` : `${speaker}: ${words}`;
}

function meeting(hit: Hit & { kind: "meeting" }): string {
  const { status, mode, topics } = hit.meeting;
  const parties = partiesOf(hit).join(", ") || "Parties not named";
  const place = placeOfHit(hit)?.name;
  const facts = [...(place ? [`in ${place}`] : []), mode, status].filter((fact) => fact !== "unknown");
  const about = topics.length > 0 ? `; about ${topics.join("; ")}` : "";
  return `Meeting of ${parties}: ${facts.join(", ")}${about}`;
}
