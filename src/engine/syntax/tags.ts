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

/** One tag code per token of a paragraph. */
export type TagSequence = Uint8Array;
