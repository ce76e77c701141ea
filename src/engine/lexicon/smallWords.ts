// Closed classes of words that stages ask of text rather than of tokens, as alternatives of a regular expression.

/** Prepositions by which a part hangs on the head of a noun phrase. */
export const HANGING = "of|for|in|at|on|to|from|with|by|about|among|between|like";
/** What begins a noun phrase without a name that stands beside a named one ("and the business leaders"). */
export const COMPANION = "the|his|her|their|its|other|others|several|fellow|many|some|all";
