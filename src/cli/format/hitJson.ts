import {
  checksumOf,
  type Hit,
  lineOfHit,
  meetingOfHit,
  placeOfHit,
  rangesOfHit,
  speakerOfHit,
} from "../../engine";
import { dateOf, partiesOf, wordsOf } from "./hitParts";

/** One line of JSON with everything that is needed to find the words again: checksum of the text, offsets, exact quote. */
export const hitJson = (hit: Hit): string => `${JSON.stringify(hitObject(hit))}\n`;

/** The same as an object. */
export function hitObject(hit: Hit) {
  const speaker = speakerOfHit(hit);
  const meeting = meetingOfHit(hit);
  return {
    source: hit.record.name,
    checksum: checksumOf(hit.record),
    kind: hit.kind,
    line: lineOfHit(hit),
    date: dateOf(hit) || null,
    title: hit.record.title,
    words: wordsOf(hit),
    spans: rangesOfHit(hit),
    ...(hit.kind === "statement" && {
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      country: speaker?.country ?? null,
      act: hit.statement.act,
      form: hit.statement.form,
      polarity: hit.statement.polarity,
      cue: hit.statement.cueWords,
    }),
    ...(meeting && {
      meeting: {
        parties: partiesOf(hit),
        place: placeOfHit(hit)?.name ?? null,
        date: meeting.date,
        mode: meeting.mode,
        status: meeting.status,
        topics: meeting.topics,
      },
    }),
  };
}
