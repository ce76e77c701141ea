import type { Selectors } from "../anchoring/selectors";
import type { Decision, Verdict } from "../decisions/decision";
import { mapClaim, mapPlaces } from "../decisions/mapPlaces";
import type { Proposal } from "./proposals";
import type { SidecarItem } from "./sidecarSchema";

/** W3C motivation for each kind of verdict. */
const MOTIVATIONS: Readonly<Record<Verdict<unknown>["kind"], string>> = {
  add: "identifying",
  accept: "assessing",
  reject: "assessing",
  correct: "editing",
  rename: "editing",
  retype: "classifying",
  merge: "linking",
  split: "linking",
  note: "commenting",
};

/** A decision as a W3C Web Annotation: its places are the targets, its verdict the body, which counts them from 0. */
export function toItem(decision: Decision<Selectors>): Record<string, unknown> {
  const targets = new Targets();
  const { verdict } = mapPlaces(decision, targets.add);
  return {
    type: "Annotation",
    id: decision.id,
    motivation: MOTIVATIONS[verdict.kind],
    creator: { type: "Person", name: decision.annotator },
    created: decision.time,
    target: targets.toJson(),
    body: verdict,
    ...decision.unknown,
  };
}

/** A proposal of the engine in the same form. */
export function toProposalItem({ id, claim, evidence }: Proposal): Record<string, unknown> {
  const targets = new Targets();
  const placed = mapClaim(claim, targets.add);
  return {
    type: "Annotation",
    id,
    motivation: MOTIVATIONS.add,
    generator: { type: "Software", name: "Readout" },
    target: targets.toJson(),
    body: { kind: "propose", claim: placed, rule: evidence.rule, confidence: evidence.confidence },
  };
}

/** The places of one annotation, each once. */
class Targets {
  readonly #targets: Selectors[] = [];
  readonly #known = new Map<string, number>();

  /** Returns the index of the place. */
  readonly add = (selectors: Selectors): number => {
    const key = JSON.stringify(selectors);
    const known = this.#known.get(key) ?? this.#targets.push(selectors) - 1;
    this.#known.set(key, known);
    return known;
  };

  toJson(): unknown[] {
    return this.#targets.map(({ position, quote }) => ({
      selector: [
        { type: "TextPositionSelector", start: position.start, end: position.end },
        { type: "TextQuoteSelector", ...quote },
      ],
    }));
  }
}

/** Null if the body counts on a target that is not there. */
export function fromItem(item: SidecarItem): Decision<Selectors> | null {
  const { type: _type, id, motivation: _motivation, creator, created, target, body, ...unknown } = item;
  const targets = target.map(({ selector: [{ start, end }, { type: _, ...quote }] }) => ({
    position: { start, end },
    quote,
  }));
  const stored = {
    id,
    annotator: creator.name,
    time: created,
    verdict: body as Verdict<number>,
    ...(Object.keys(unknown).length > 0 && { unknown }),
  };
  let complete = true;
  const decision = mapPlaces<number, Selectors>(stored, (place) => {
    complete &&= place < targets.length;
    return targets[place] ?? targets[0];
  });
  return complete ? decision : null;
}
