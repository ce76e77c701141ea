/** How much of a list is wanted. */
export interface Part {
  readonly limit: number;
  readonly offset: number;
  /** Characters of JSON that the rows take at most. */
  readonly characters?: number;
}

/** A part of a list, and how much of it was left out. */
export interface CutRows<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
  /** Behind these rows. */
  readonly leftOut: number;
  /** Where to go on; null: nothing is left. */
  readonly nextOffset: number | null;
}

/** A model reads no more at once; an answer with several lists shares it among them. */
export const MOST_CHARACTERS = 40_000;

/** As many rows as are wanted and fit, at least one where there is one; a row that is not shown is not made. */
export function cutRows<Item, Row>(
  items: readonly Item[],
  { limit, offset, characters = MOST_CHARACTERS }: Part,
  rowOf: (item: Item) => Row,
): CutRows<Row> {
  const rows: Row[] = [];
  let size = 0;
  for (const item of items.slice(offset, offset + limit)) {
    const row = rowOf(item);
    size += JSON.stringify(row).length;
    if (size > characters && rows.length > 0) break;
    rows.push(row);
  }
  const leftOut = Math.max(0, items.length - offset - rows.length);
  return { total: items.length, rows, leftOut, nextOffset: leftOut > 0 ? offset + rows.length : null };
}
