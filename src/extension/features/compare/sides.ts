import {
  type AnnotationSet,
  applyDecisions,
  type Decision,
  type Disagreement,
  disagreementsOf,
  type FactValue,
  type LivePlace,
  overlaps,
  placeOfDisagreement,
  placeSidecar,
  type Sidecar,
  sidecarName,
  type Span,
} from "../../../engine";

/** One annotator's view of a document. */
export interface Side {
  /** As the name of the file has it. */
  readonly name: string;
  /** As the person wrote it in the setting, where the file tells. */
  readonly title: string;
  readonly set: AnnotationSet;
  readonly live: readonly Decision<LivePlace>[];
}

export type Which = "left" | "right";

/** Where two differ, and whose version has been taken, if any. */
export interface Item {
  readonly disagreement: Disagreement;
  readonly taken: Which | null;
}

/** What the annotator of a sidecar has made of the engine's proposals. */
export function sideOf(
  name: string,
  title: string,
  sidecar: Sidecar,
  text: string,
  proposals: AnnotationSet,
): Side {
  const live = placeSidecar(sidecar, text);
  return { name, title, set: applyDecisions(proposals, live).set, live };
}

/** The annotator's name as written in the setting: file names do without some characters. */
export function titleOf(name: string, document: string, { decisions }: Sidecar): string {
  const file = sidecarName(document, name);
  const own = decisions.find(
    ({ annotator }) => annotator !== "" && sidecarName(document, annotator) === file,
  );
  return own?.annotator ?? name;
}

/** Marks that are about the same kind of thing. */
const familyOf = (one: Disagreement): string => {
  if (one.reason === "fact") return one.on;
  const { kind } = (one.left ?? one.right)!;
  return kind === "statement" || kind === "meeting" ? kind : "mention";
};

const spansOf = (one: Disagreement): readonly Span[] =>
  one.reason === "fact" ? one.spans : [one.left, one.right].flatMap((mark) => mark ?? []);

/** True if the two are about the same fact of the same words; a mark that is missing lacks all its facts. */
function isSameSubject(one: Disagreement, other: Disagreement): boolean {
  if (familyOf(one) !== familyOf(other)) return false;
  if (!spansOf(one).some((a) => spansOf(other).some((b) => overlaps(a, b)))) return false;
  if (one.reason !== "fact" || other.reason !== "fact") return one.reason !== "fact";
  return one.fact === other.fact && one.attribute === other.attribute;
}

/** Whether a set says of what is in dispute what the side says of it. */
export function agreement(set: AnnotationSet, side: AnnotationSet): (one: Disagreement) => boolean {
  const differing = disagreementsOf(set, side);
  return (disagreement) => !differing.some((one) => isSameSubject(one, disagreement));
}

/** Characters around the words that tell one place from another like it. */
const CONTEXT = 24;

/** What a disagreement is remembered by: words rather than offsets, so that it is known again after an edit elsewhere. */
export function keyOfDisagreement(
  one: Disagreement,
  left: string,
  right: string,
  textOf: (span: Span) => string,
): string {
  const { start, end } = placeOfDisagreement(one);
  const around = textOf({ start: Math.max(0, start - CONTEXT), end: end + CONTEXT });
  const said = (which: Which) => {
    if (one.reason === "fact") return valueKey(one[which], textOf);
    const mark = one[which];
    return mark ? `${mark.kind} ${textOf(mark)}` : "";
  };
  const sides = [
    [left, said("left")],
    [right, said("right")],
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const about = one.reason === "fact" ? [one.on, one.fact, one.attribute ?? ""] : [one.reason];
  return JSON.stringify([about, around, sides]);
}

function valueKey(value: FactValue, textOf: (span: Span) => string): string {
  switch (value.kind) {
    case "entities":
      return value.entities.map(({ name }) => name).join("; ");
    case "spans":
      return value.spans.map(textOf).join("; ");
    case "value":
      return String(value.value);
  }
}
