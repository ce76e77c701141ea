/** A row of a list, as the person reads it. */
export interface Readable {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** Shown whatever the editor's own search thinks of it. */
  readonly alwaysShow?: boolean;
}

/** The rows that hold all the words, in any order, case ignored. */
export function matching<T extends Readable>(rows: readonly T[], typed: string): readonly T[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ label, description, detail }) => {
    const text = [label, description, detail].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
