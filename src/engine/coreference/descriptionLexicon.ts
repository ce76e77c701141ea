import { EntryClass } from "../lexicon/entryClass";
import { rowsOf, type Resources } from "../resources";

/** What a noun describes whose name is elsewhere; the kinds are told in `lexicons/descriptions.tsv`. */
export interface Description {
  readonly kind: "country" | "city" | "person" | "profession" | "body" | "bodyByLetters";
  /** Country codes, or the office; empty for any. */
  readonly values: readonly string[];
  /** Of a body: what the gazetteer says of those that are called so, bits of `EntryClass`. */
  readonly classes: number;
}

export type DescriptionLexicon = ReadonlyMap<string, Description>;

const CLASSES: Readonly<Record<string, number>> = {
  armed: EntryClass.Armed,
  party: EntryClass.Party,
  media: EntryClass.Media,
  international: EntryClass.International,
  company: EntryClass.Company,
};

export function readDescriptionLexicon(resources: Resources): DescriptionLexicon {
  return new Map(
    rowsOf(resources, "descriptions").map(([noun, kind, column]) => {
      const values = column === "-" ? [] : column.split(",");
      const classes = values.reduce((bits, value) => bits | (CLASSES[value] ?? 0), 0);
      return [noun, { kind: kind as Description["kind"], values, classes }];
    }),
  );
}
