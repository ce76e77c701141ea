/** Neither ASCII nor punctuation, as “ and – are: it may have an accent. */
const OTHER = /[\u0080-\u1FFF\u2070-\uFFFF]/u;
export const mayHaveAccent = (text: string): boolean => OTHER.test(text);

/** Small letters without accents. */
export function fold(text: string): string {
  // Most text has none, and to normalise it costs more than the rest.
  return (mayHaveAccent(text) ? text.normalize("NFD").replace(/\p{M}+/gu, "") : text).toLowerCase();
}
