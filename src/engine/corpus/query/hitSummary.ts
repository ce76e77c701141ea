import type { TextFingerprint } from "../../anchoring/fingerprint";
import type { MeetingStatus, StatementAct, StatementForm } from "../../annotations/annotationSet";
import type { Span } from "../../text/span";
import { checksumOf } from "../makeRecord";
import type { MeetingRecord, StatementRecord } from "../record";
import { dateOfHit, type Hit, lineOfHit, partiesOfHit, placeOfHit, rangesOfHit, speakerOfHit } from "./hit";

/** What is shown of a hit, without the record of its document: plain data that costs little to hand on. */
export interface HitSummary {
  readonly kind: Hit["kind"];
  /** Name of the document in the index. */
  readonly document: string;
  readonly title: string;
  /** ISO, see `dateOfHit`. */
  readonly date: string | null;
  /** One-based. */
  readonly line: number;
  /** From its first words to its last: UTF-16, half-open. */
  readonly span: Span;
  /** The text that the span counts in. */
  readonly checksum: TextFingerprint;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly country: string | null;
  readonly act: StatementAct | null;
  readonly form: StatementForm | null;
  readonly status: MeetingStatus | null;
  readonly cueWords: string;
  /** What was said, or the words that tell of the meeting. */
  readonly words: string;
  /** Who takes part in the meeting, or in the one where it was said. */
  readonly parties: readonly string[];
  readonly place: string | null;
  readonly topics: readonly string[];
}

export function hitSummary(hit: Hit): HitSummary {
  const ranges = rangesOfHit(hit);
  const who = speakerOfHit(hit);
  return {
    ...(hit.kind === "statement" ? saidIn(hit.statement) : metIn(hit.meeting)),
    kind: hit.kind,
    document: hit.record.name,
    title: hit.record.title,
    date: dateOfHit(hit),
    line: lineOfHit(hit),
    span: { start: ranges[0]?.[0] ?? 0, end: ranges.at(-1)?.[1] ?? 0 },
    checksum: checksumOf(hit.record),
    speaker: who?.name ?? null,
    role: who?.role ?? null,
    country: who?.country ?? null,
    parties: partiesOfHit(hit).map(({ name }) => name),
    place: placeOfHit(hit)?.name ?? null,
  };
}

const saidIn = ({ act, form, cueWords, words }: StatementRecord) =>
  ({ act, form, cueWords, words, status: null, topics: [] }) as const;

const metIn = ({ status, topics, words }: MeetingRecord) =>
  ({ act: null, form: null, cueWords: "", words, status, topics }) as const;
