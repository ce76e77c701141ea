/** How reports of one thing are told from those of others. */
export interface Grouping<Report> {
  readonly sourceOf: (report: Report) => string;
  /** Reports for which this is the same say the same: one of them is compared. */
  readonly tellingOf: (report: Report) => string;
  readonly isSame: (known: Report, report: Report) => boolean;
}

/** The reports of one thing, of each document one at most. */
export class ReportGroup<Report> {
  readonly reports: Report[] = [];
  readonly #grouping: Grouping<Report>;
  readonly #sources = new Set<string>();
  readonly #distinct = new Map<string, Report>();

  constructor(grouping: Grouping<Report>) {
    this.#grouping = grouping;
  }

  add(report: Report): void {
    this.reports.push(report);
    this.#sources.add(this.#grouping.sourceOf(report));
    this.#distinct.set(this.#grouping.tellingOf(report), report);
  }

  /** True if a report of another document may be of this thing, whichever of its reports one compares. */
  fits(report: Report): boolean {
    if (this.#sources.has(this.#grouping.sourceOf(report))) return false;
    return [...this.#distinct.values()].every((other) => this.#grouping.isSame(other, report));
  }
}

/** A report is compared with so many groups under one key at most, the latest. */
const WINDOW = 64;

/** Groups in the order in which they came, and by the keys of their reports. */
export class ReportGroups<Report> {
  readonly all: ReportGroup<Report>[] = [];
  readonly #grouping: Grouping<Report>;
  readonly #byKey = new Map<string, ReportGroup<Report>[]>();

  constructor(grouping: Grouping<Report>) {
    this.#grouping = grouping;
  }

  /** The latest last. */
  under(key: string): readonly ReportGroup<Report>[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Adds a report to the first of `candidates` that it fits, or as the first of a new group. */
  put(report: Report, keys: Iterable<string>, candidates: Iterable<ReportGroup<Report>>): void {
    let group = firstThatFits(report, candidates);
    if (!group) this.all.push((group = new ReportGroup(this.#grouping)));
    group.add(report);
    for (const key of keys) {
      const bucket = this.#byKey.get(key) ?? [];
      this.#byKey.set(key, bucket);
      if (!bucket.includes(group)) bucket.push(group);
      if (bucket.length > WINDOW) bucket.shift();
    }
  }
}

function firstThatFits<Report>(
  report: Report,
  candidates: Iterable<ReportGroup<Report>>,
): ReportGroup<Report> | undefined {
  for (const group of candidates) if (group.fits(report)) return group;
  return undefined;
}
