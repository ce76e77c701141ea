import type { AnnotationSet } from "../annotations/annotationSet";
import type { LivePlace } from "../decisions/applyDecisions";
import type { Claim, Decision } from "../decisions/decision";
import { contains, overlaps, type Span } from "../text/span";
import { splitParagraphs } from "../text/split";
import { type Mark, marksOf } from "./marks";

/** What an annotator made of a text, and by which decisions. */
export interface Reviewer {
  readonly set: AnnotationSet;
  readonly live: readonly Decision<LivePlace>[];
}

/**
 * What both annotators have looked at: of the paragraphs in which each of them decided something, the marks that at
 * least one of them decided on (added, accepted, rejected or corrected). What neither touched is the machine's and says
 * nothing of them.
 */
export interface ReviewedPart {
  /** Marks by the offsets of the paragraphs laid end to end. */
  readonly left: readonly Mark[];
  readonly right: readonly Mark[];
  readonly length: number;
  readonly paragraphs: number;
  /** Decisions of each in the whole text, notes aside. */
  readonly decided: readonly [left: number, right: number];
  /** True if one of the spans, of a statement or of a name, lies in these paragraphs and one of them decided on it. */
  readonly counts: (kind: "statement" | "name", spans: readonly Span[]) => boolean;
}

export function reviewedPart(left: Reviewer, right: Reviewer, text: string): ReviewedPart {
  const units = [left, right].map(decidedUnits);
  const paragraphs = splitParagraphs(text).filter((paragraph) =>
    units.every((own) => own.some((unit) => overlaps(unit, paragraph))),
  );
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of paragraphs) {
    starts.push(length);
    // One character between two, so that marks of neighbours never touch.
    length += end - start + 1;
  }
  const decided = new DecidedUnits(units.flat());
  const within = (mark: Mark) => paragraphs.findIndex((paragraph) => contains(paragraph, mark));
  const marks = ({ set }: Reviewer) =>
    marksOf(set).flatMap((mark): Mark[] => {
      const at = decided.holds(mark) ? within(mark) : -1;
      if (at < 0) return [];
      const by = starts[at] - paragraphs[at].start;
      return [{ kind: mark.kind, start: mark.start + by, end: mark.end + by }];
    });
  const count = ({ live }: Reviewer) =>
    live.filter((decision) => decision.verdict.kind !== "note" && unitsOf(decision).length > 0).length;
  return {
    left: marks(left),
    right: marks(right),
    length,
    paragraphs: paragraphs.length,
    decided: [count(left), count(right)],
    counts: (kind, spans) =>
      spans.some((span) =>
        (kind === "name" ? ["name"] : ["cue", "content"]).some((part) => {
          const mark = { kind: part, start: span.start, end: span.end };
          return decided.holds(mark) && within(mark) >= 0;
        }),
      ),
  };
}

/** All types of names are of one family: who changes a type decides on the name. */
const familyOf = (kind: string): string =>
  ["content", "cue", "source", "meeting"].includes(kind) ? kind : "name";

class DecidedUnits {
  readonly #byFamily = new Map<string, Span[]>();

  constructor(units: readonly Mark[]) {
    for (const unit of units) {
      const known = this.#byFamily.get(unit.kind);
      if (known) known.push(unit);
      else this.#byFamily.set(unit.kind, [unit]);
    }
  }

  holds(mark: Mark): boolean {
    return this.#byFamily.get(familyOf(mark.kind))?.some((unit) => overlaps(unit, mark)) === true;
  }
}

/** The places that an annotator decided on, by family. Who gives an entity another type decides on all its mentions. */
function decidedUnits({ set, live }: Reviewer): Mark[] {
  return live.flatMap((decision) => {
    const units = unitsOf(decision);
    if (decision.verdict.kind !== "retype") return units;
    const [at] = units;
    const entity =
      at && set.entities.find(({ mentions }) => mentions.some(({ start }) => start === at.start));
    return entity ? entity.mentions.map(({ start, end }) => ({ kind: "name", start, end })) : units;
  });
}

function unitsOf({ verdict }: Decision<LivePlace>): Mark[] {
  const marks = (kind: string, places: readonly LivePlace[]) =>
    places.flatMap((place): Mark[] => (place ? [{ kind, start: place.start, end: place.end }] : []));
  const ofClaim = (claim: Claim<LivePlace>): Mark[] => {
    switch (claim.kind) {
      case "mention":
        return marks("name", [claim.span]);
      case "statement":
        return [
          ...marks("content", claim.content),
          ...marks("cue", claim.cue),
          ...marks("source", claim.source),
        ];
      case "meeting":
        return marks("meeting", claim.mentions);
    }
  };
  switch (verdict.kind) {
    case "add":
    case "accept":
    case "reject":
      return ofClaim(verdict.claim);
    case "correct":
      return [...ofClaim(verdict.was), ...ofClaim(verdict.claim)];
    case "rename":
    case "retype":
      return marks("name", [verdict.at]);
    case "merge":
      return marks("name", [verdict.at, verdict.into]);
    case "split":
      return marks("name", verdict.at);
    case "note":
      return [];
  }
}
