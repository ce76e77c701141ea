/** How sure it is that a name means an entity named before: in the same words. */
export const SAME_NAME = 0.98;
/** In fewer or other words that say the same: a surname, a place without "city of". */
export const OTHER_NAME = 0.9;
/** By a likeness of bodies' names: an acronym, a ministry's field, a shorter form, a spelling. */
export const LIKE_NAME = 0.85;
