import type { Selectors } from "../anchoring/selectors";
import type { Decision, Verdict } from "../decisions/decision";
import { mapPlaces } from "../decisions/mapPlaces";
import type { SidecarItem } from "./sidecarSchema";

const KNOWN = new Set(["type", "id", "motivation", "creator", "created", "target", "body"]);

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
  const targets: Selectors[] = [];
  const { verdict } = mapPlaces(decision, (selectors) => {
    const known = targets.findIndex((one) => JSON.stringify(one) === JSON.stringify(selectors));
    return known >= 0 ? known : targets.push(selectors) - 1;
  });
  return {
    type: "Annotation",
    id: decision.id,
    motivation: MOTIVATIONS[verdict.kind],
    creator: { type: "Person", name: decision.annotator },
    created: decision.time,
    target: targets.map(({ position, quote }) => ({
      selector: [
        { type: "TextPositionSelector", start: position.start, end: position.end },
        { type: "TextQuoteSelector", ...quote },
      ],
    })),
    body: verdict,
    ...decision.unknown,
  };
}

/** Null if the body counts on a target that is not there. */
export function fromItem(item: SidecarItem): Decision<Selectors> | null {
  const targets = item.target.map(({ selector: [{ start, end }, { type: _, ...quote }] }) => ({
    position: { start, end },
    quote,
  }));
  const unknown = Object.fromEntries(Object.entries(item).filter(([key]) => !KNOWN.has(key)));
  const stored = {
    id: item.id,
    annotator: item.creator.name,
    time: item.created,
    verdict: item.body as Verdict<number>,
    ...(Object.keys(unknown).length > 0 && { unknown }),
  };
  let complete = true;
  const decision = mapPlaces<number, Selectors>(stored, (place) => {
    complete &&= place < targets.length;
    return targets[place] ?? targets[0];
  });
  return complete ? decision : null;
}
