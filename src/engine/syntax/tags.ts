/** Universal parts of speech, verbs split by finiteness. The index in this list is the tag's code. */
export const TAGS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "X",
  /** Finite past ("said"), finite present ("says", "say"), infinitive or base ("say"), gerund ("saying"), participle ("said" in "was said"). */
  "VPAST",
  "VPRES",
  "VBASE",
  "VING",
  "VPART",
] as const;
export type Tag = (typeof TAGS)[number];

/** The code of each tag. */
export const TAG = Object.fromEntries(TAGS.map((tag, code) => [tag, code])) as Readonly<Record<Tag, number>>;

/** By its code: a form that carries tense, an auxiliary among them. */
export const isFiniteTag = (tag: number): boolean =>
  tag === TAG.VPAST || tag === TAG.VPRES || tag === TAG.AUX;

/** By its code: any form of a main verb. */
export const isVerbTag = (tag: number): boolean => tag >= TAG.VPAST && tag <= TAG.VPART;

/** The codes of these tags. */
export const codesOf = (...tags: readonly Tag[]): ReadonlySet<number> => new Set(tags.map((tag) => TAG[tag]));

/** The codes of what a plain noun phrase is made of. */
export const NOUN_PHRASE = codesOf("DET", "ADJ", "NUM", "NOUN", "PROPN");

/** One tag code per token of a paragraph. */
export type TagSequence = Uint8Array;
