import { isNegation } from "../drafts/wordClasses";
import { fold } from "../text/fold";
import type { Contradiction } from "./folderMeeting";
import type { FolderStatement, StatementReport } from "./folderStatement";
import { amountsOf, differingNumbers } from "./numbers";
import type { Steps } from "../steps";
import { isSameParty } from "./partyKey";
import { type ReportGroup, ReportGroups } from "./reportGroup";
import { valuesOf } from "./valuesOf";

/** Fewer words may be said by anybody at any time. */
const LEAST_WORDS = 5;
/** Words in common of all, both sides together (Dice). */
const ALIKE = 0.8;
/** The same where the documents name different speakers: only nearly all of many words tell that it is one statement. */
const VERY_ALIKE = 0.95;
const MANY_WORDS = 8;
/** Copies and updates of a report appear so soon after each other. */
const MOST_DAYS = 3;
const DAY = 86_400_000;
/** Candidates share one of so many of a statement's triples of words, the rarest. */
const RAREST = 6;
/** A turn of a transcript is looked up by so many of its words. */
const LOOKED_UP = 60;
/** Statements between two pauses. */
const AT_ONCE = 64;

/**
 * The statements of a folder that several documents report, each once with all of its carriers. Two reports are of one statement if
 * their words are nearly the same, no word of denial among the rest, their documents appeared within some days, and they do not
 * name different occasions. Where the numbers or the speakers differ, that is listed: nothing is resolved. In the order of the
 * documents.
 */
export function* mergeStatements(reports: readonly StatementReport[]): Steps<FolderStatement[]> {
  const groups = new ReportGroups<Words>({
    sourceOf: ({ report }) => report.source,
    tellingOf: ({ all, report: { speaker, date, parties } }) => JSON.stringify([all, speaker, date, parties]),
    isSame,
  });
  for (const [at, report] of reports.entries()) {
    if (at % AT_ONCE === 0) yield;
    const words = new Words(report);
    if (words.all.length < LEAST_WORDS) continue;
    groups.put(words, words.triples, candidates(words, groups));
  }
  return groups.all
    .filter(({ reports: members }) => members.length > 1)
    .map(({ reports: members }) => statementOf(members));
}

/** Groups that share the rarest of the words' triples, the latest first: a statement that is nearly the same shares most. */
function candidates({ triples }: Words, groups: ReportGroups<Words>): ReportGroup<Words>[] {
  const buckets = triples.map((triple) => groups.under(triple)).filter((bucket) => bucket.length > 0);
  const rarest = buckets.sort((a, b) => a.length - b.length).slice(0, RAREST);
  return [...new Set(rarest.flat())].reverse();
}

class Words {
  readonly all: readonly string[];
  readonly triples: readonly string[];

  constructor(readonly report: StatementReport) {
    this.all = fold(report.quotes.join(" ")).match(/[\p{L}\p{N}]+/gu) ?? [];
    this.triples = this.all
      .slice(2, LOOKED_UP)
      .map((word, at) => `${this.all[at]} ${this.all[at + 1]} ${word}`);
  }
}

function isSame(a: Words, b: Words): boolean {
  if (daysApart(a.report.date, b.report.date) > MOST_DAYS || isOtherOccasion(a.report, b.report))
    return false;
  const common = inCommon(a.all, b.all);
  if (common === null) return false;
  const fewer = Math.min(a.all.length, b.all.length);
  // Of few words, one in place of another makes another statement: "the road was open", "closed".
  if (fewer < MANY_WORDS && common < fewer) return false;
  const dice = (2 * common) / (a.all.length + b.all.length);
  const [own, other] = [a.report.speaker, b.report.speaker];
  const isOther = own !== null && other !== null && !isSameParty(own, other);
  return isOther ? dice >= VERY_ALIKE && fewer >= MANY_WORDS : dice >= ALIKE;
}

/** How many words both have; null where one denies what the other says. */
function inCommon(a: readonly string[], b: readonly string[]): number | null {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      left.set(word, count - 1);
      common++;
    } else if (isNegation(word)) return null;
  }
  return [...left].some(([word, count]) => count > 0 && isNegation(word)) ? null : common;
}

/** From the first day of each; a date that cannot be read is near none. */
function daysApart(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
  return Number.isNaN(days) ? Infinity : days;
}

function isOtherOccasion({ parties: own }: StatementReport, { parties: other }: StatementReport): boolean {
  if (own.length < 2 || other.length < 2) return false;
  return own.filter((one) => other.some((party) => isSameParty(one, party))).length < 2;
}

function statementOf(members: readonly Words[]): FolderStatement {
  const reports = members.map(({ report }) => report);
  const names = reports.flatMap(({ speaker }) => speaker ?? []);
  return {
    speaker: names.reduce<string | null>(
      (best, name) => (name.length > (best?.length ?? 0) ? name : best),
      null,
    ),
    reports,
    contradictions: [...numbersIn(reports), ...speakersIn(reports)],
  };
}

function numbersIn(reports: readonly StatementReport[]): Contradiction[] {
  const [first] = reports;
  const differing = reports.flatMap((report) => differingNumbers(first.numbers, report.numbers) ?? []);
  return differing.length === 0
    ? []
    : [{ field: "number", values: amountsOf(reports, differing[0].left.unit) }];
}

function speakersIn(reports: readonly StatementReport[]): Contradiction[] {
  const values = valuesOf(reports, ({ speaker }) => speaker, isSameParty);
  return values.length > 1 ? [{ field: "speaker", values }] : [];
}
