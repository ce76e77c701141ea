import type { Hit } from "../../engine";
import { dateOf, lineOf, partiesOf, placeOf, speakerOf } from "./hitParts";
import { plain } from "./text";

/** One line for a person, with the place in front as compilers and grep have it, which terminals open. */
export function hitLine(hit: Hit): string {
  const date = dateOf(hit);
  const told = hit.kind === "statement" ? statement(hit) : meeting(hit);
  return `${plain(hit.record.name)}:${lineOf(hit)}: ${plain(told)}${date && ` (${date})`}\n`;
}

function statement(hit: Hit & { kind: "statement" }): string {
  const speaker = speakerOf(hit)?.name ?? "Speaker not named";
  const { cueWords, words } = hit.statement;
  // In a transcript the cue is the colon behind the name.
  return /\p{L}/u.test(cueWords) ? `${speaker}, ${cueWords}: ${words}` : `${speaker}: ${words}`;
}

function meeting(hit: Hit & { kind: "meeting" }): string {
  const { status, mode, topics } = hit.meeting;
  const parties = partiesOf(hit).join(", ") || "Parties not named";
  const place = placeOf(hit);
  const facts = [...(place ? [`in ${place}`] : []), mode, status].filter((fact) => fact !== "unknown");
  const about = topics.length > 0 ? `; about ${topics.join("; ")}` : "";
  return `Meeting of ${parties}: ${facts.join(", ")}${about}`;
}
