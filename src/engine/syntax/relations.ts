/** Universal Dependencies relations, rare ones merged. The index in this list is the relation's code. */
export const RELATIONS = [
  "root",
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  /** A time or measure without a preposition: "said Tuesday". */
  "obl:unmarked",
  "ccomp",
  "xcomp",
  "csubj",
  "advcl",
  "acl",
  "acl:relcl",
  "nmod",
  "nmod:poss",
  "nmod:unmarked",
  /** A title before a name. */
  "nmod:desc",
  "appos",
  "amod",
  "compound",
  "compound:prt",
  "flat",
  "fixed",
  "det",
  "case",
  "mark",
  "aux",
  "aux:pass",
  "cop",
  "conj",
  "cc",
  "punct",
  "parataxis",
  "advmod",
  "nummod",
  "expl",
  "discourse",
  "vocative",
  "list",
  "dep",
] as const;
export type Relation = (typeof RELATIONS)[number];

const CODES = new Map<string, number>(RELATIONS.map((relation, code) => [relation, code]));

/** Code of a relation of this list, or of its main part ("det:predet" is "det"), or of "dep". */
export function relationCode(relation: string): number {
  return CODES.get(relation) ?? CODES.get(relation.split(":")[0]) ?? RELATIONS.indexOf("dep");
}
