import type { DocumentRecord } from "../corpus/record";
import { compare } from "../text/compare";
import type { MeetingNetwork } from "./meetingNetwork";

/** How many statements the documents of a day have. */
export interface TimelineDay {
  /** ISO. */
  readonly day: string;
  /** Statements that are quoted, wholly or in part. */
  readonly direct: number;
  readonly indirect: number;
}

/** Meetings and statements over time: plain data. */
export interface Timeline {
  /** In the order of time; days without statements are left out. */
  readonly days: readonly TimelineDay[];
  /** All meetings that the documents tell of, with their parties, in the order of time. */
  readonly network: MeetingNetwork;
  /** Statements of documents without a date. */
  readonly undated: number;
}

/** When what was said, and who met: statements by the day of their document, meetings by their own. Pure. */
export function timelineOf(records: Iterable<DocumentRecord>, network: MeetingNetwork): Timeline {
  const days = new Map<string, { direct: number; indirect: number }>();
  let undated = 0;
  for (const { date, statements } of records) {
    if (date === null) {
      undated += statements.length;
      continue;
    }
    if (statements.length === 0) continue;
    const day = days.get(date) ?? { direct: 0, indirect: 0 };
    days.set(date, day);
    for (const { form } of statements) day[form === "indirect" ? "indirect" : "direct"]++;
  }
  const inOrder = [...days].sort(([a], [b]) => compare(a, b));
  return { days: inOrder.map(([day, counts]) => ({ day, ...counts })), network, undated };
}
