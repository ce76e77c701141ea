import type { Hit } from "../../engine";
import { dateOf, lineOf, partiesOf, placeOf, speakerOf } from "./hitParts";
import { plain } from "./text";

/** One line for a person, with the place in front as compilers and grep have it, which terminals open. */
export function hitLine(hit: Hit): string {
  const date = dateOf(hit);
  const told = hit.kind === "statement" ? statement(hit) : meeting(hit);
  return `${plain(hit.record.name)}:${lineOf(hit)}: ${plain(told)}${date && ` (${date})`}\n`;
}

const statement = (hit: Hit & { kind: "statement" }): string =>
  `${speakerOf(hit)?.name ?? "Speaker not named"}, ${hit.statement.cueWords || hit.statement.act}: ${hit.statement.words}`;

function meeting(hit: Hit & { kind: "meeting" }): string {
  const { status, mode, topics } = hit.meeting;
  const parties = partiesOf(hit).join(", ") || "Parties not named";
  const place = placeOf(hit);
  const facts = [...(place ? [`in ${place}`] : []), mode, status].filter((fact) => fact !== "unknown");
  const about = topics.length > 0 ? `; about ${topics.join("; ")}` : "";
  return `Meeting of ${parties}: ${facts.join(", ")}${about}`;
}
