import {
  dateOfHit,
  type Hit,
  meetingOfHit,
  partiesOfHit,
  placeOfHit,
  speakerOfHit,
} from "../corpus/query/hit";
import type { EntityRecord, MeetingRecord, StatementRecord } from "../corpus/record";
import { quotesOf } from "../corpus/store/pieces";
import { citeRecord } from "./citation";

const who = ({ name, role, country }: EntityRecord) => ({ name, role, country });

/** Who published the document and where, as far as it says. */
function originOf({ record }: Hit) {
  const { publisher = null, url = null } = record.origin ?? {};
  return { title: record.title, ...(publisher !== null && { publisher }), ...(url !== null && { url }) };
}

/** A statement or a meeting with the place of its words, as plain data. */
export function hitRow(hit: Hit) {
  return hit.kind === "statement" ? statementRow(hit, hit.statement) : meetingRow(hit, hit.meeting);
}

function statementRow(hit: Hit, statement: StatementRecord) {
  const { record } = hit;
  const { act, form, polarity, content, words, cue, cueWords, line, addressees } = statement;
  const speaker = speakerOfHit(hit);
  const meeting = meetingOfHit(hit);
  return {
    kind: "statement" as const,
    ...citeRecord(record, content, words, line),
    speaker: speaker ? who(speaker) : null,
    ...(addressees.length > 0 && { addressees: addressees.map((at) => record.entities[at].name) }),
    cue: { spans: cue, quotes: quotesOf(cue, cueWords) },
    act,
    form,
    polarity,
    date: dateOfHit(hit),
    ...(meeting && {
      meeting: {
        parties: partiesOfHit(hit).map(({ name }) => name),
        place: placeOfHit(hit)?.name ?? null,
        date: meeting.date,
        line: meeting.line,
      },
    }),
    ...originOf(hit),
  };
}

function meetingRow(hit: Hit, { at, words, line, mode, status, topics }: MeetingRecord) {
  return {
    kind: "meeting" as const,
    ...citeRecord(hit.record, [at], words, line),
    parties: partiesOfHit(hit).map(who),
    place: placeOfHit(hit)?.name ?? null,
    date: dateOfHit(hit),
    mode,
    status,
    topics,
    ...originOf(hit),
  };
}
