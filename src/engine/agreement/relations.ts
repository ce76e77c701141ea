import type { AnnotationSet, Statement } from "../annotations/annotationSet";
import { cohenKappa } from "./coefficients";
import { correspondence, sharedMentions } from "./correspondence";

/** Counts of which figures on relations are made; those of several texts add up. */
export interface RelationCounts {
  /** The speakers of each statement that both have. */
  readonly speakers: readonly (readonly [left: string, right: string])[];
  /** Of each mention that both have: shared mentions of its entities over those of the left, and of the right one. */
  readonly mentions: readonly (readonly [recall: number, precision: number])[];
}

/** Agreement on what hangs together. NaN where nothing can be compared. */
export interface RelationAgreement {
  readonly statements: number;
  /** Share of the statements that both have with the same speaker; `nobody` is one too. */
  readonly sameSpeaker: number;
  readonly speakerKappa: number;
  readonly mentions: number;
  /** B³ (Bagga and Baldwin 1998) over the mentions that both have: its F1. */
  readonly coreference: number;
}

/** `isCounted` narrows it to some statements of either annotator, and to mentions at some places. */
export function relationCounts(
  left: AnnotationSet,
  right: AnnotationSet,
  isCounted: (kind: "statement" | "name", spans: Statement["content"]) => boolean = () => true,
): RelationCounts {
  const both = correspondence(left, right);
  const counted = (statement: Statement) =>
    isCounted("statement", [...statement.cue, ...statement.content.slice(0, 1)]);
  const ofRight = new Map([...both.entities].map(([a, b]) => [b.id, a.id]));
  const other = (id: string | null) => (id === null ? "" : (ofRight.get(id) ?? `other ${id}`));
  const speakers = [...both.statements]
    .filter((pair) => pair.some(counted))
    .map(([a, b]): readonly [string, string] => {
      const here = a.speaker ?? "";
      return [here, both.isSame(a.speaker, b.speaker) ? here : other(b.speaker)];
    });
  const shared = sharedMentions(left, right);
  const inRight = new Map<unknown, number>();
  for (const row of shared.values())
    for (const [entity, keys] of row) inRight.set(entity, (inRight.get(entity) ?? 0) + keys.size);
  const mentions = [...shared].flatMap(([entity, row]) => {
    const inLeft = [...row.values()].reduce((sum, keys) => sum + keys.size, 0);
    return [...row].flatMap(([other, keys]) =>
      entity.mentions
        .filter(({ start, end }) => keys.has(`${start}-${end}`) && isCounted("name", [{ start, end }]))
        .map((): readonly [number, number] => [keys.size / inLeft, keys.size / inRight.get(other)!]),
    );
  });
  return { speakers, mentions };
}

export function relationAgreement(texts: readonly RelationCounts[]): RelationAgreement {
  const confusion = new Map<string, Map<string, number>>();
  let [statements, same] = [0, 0];
  texts.forEach(({ speakers }, text) => {
    for (const [left, right] of speakers) {
      statements++;
      if (left === right) same++;
      // Nobody is the same in all texts.
      const [a, b] = [left, right].map((one) => (one === "" ? "" : `${text} ${one}`));
      const row = confusion.get(a) ?? new Map<string, number>();
      confusion.set(a, row);
      row.set(b, (row.get(b) ?? 0) + 1);
    }
  });
  const mentions = texts.flatMap((text) => text.mentions);
  const mean = (side: 0 | 1) => mentions.reduce((sum, one) => sum + one[side], 0) / mentions.length;
  const [recall, precision] = [mean(0), mean(1)];
  return {
    statements,
    sameSpeaker: same / statements,
    speakerKappa: cohenKappa(confusion),
    mentions: mentions.length,
    coreference: (2 * recall * precision) / (recall + precision),
  };
}
