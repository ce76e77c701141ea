import {
  applyDecisions,
  compareSets,
  placesOf,
  placeSidecar,
  type AnnotationSet,
  type Comparison,
  type Decision,
  type Disagreement,
  type LivePlace,
  type Sidecar,
  type Span,
  type Verdict,
} from "../../engine";
import type { Step } from "../decisions/documentDecisions";
import { wholeVerdict } from "../decisions/wholeClaim";

/** One annotator's view of a document. */
export interface Side {
  readonly name: string;
  readonly set: AnnotationSet;
  readonly live: readonly Decision<LivePlace>[];
}

/** What the annotator of a sidecar has made of the engine's proposals. */
export function sideOf(name: string, sidecar: Sidecar, text: string, proposals: AnnotationSet): Side {
  const live = placeSidecar(sidecar, text);
  return { name, set: applyDecisions(proposals, live).set, live };
}

export const compareSides = (left: Side, right: Side): Comparison => compareSets(left.set, right.set);

/** Own decisions at the words in dispute give way to those of the side. */
export function takeOver(
  { left, right }: Disagreement,
  own: readonly Decision<LivePlace>[],
  side: Side,
): Step {
  const spans = [left, right].flatMap((mark) => mark ?? []);
  const touches = (decision: Decision<LivePlace>) =>
    placesOf(decision).some((place) => place && spans.some((span) => overlap(span, place)));
  return {
    code: "takeOver",
    removed: own.filter(touches).map(({ id }) => id),
    added: side.live.filter(touches).flatMap(({ verdict }): Verdict<Span>[] => {
      const whole = wholeVerdict(verdict);
      return whole ? [whole] : [];
    }),
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
