/** A colour as `#rrggbb` (or `#rgb`), for light and dark themes. */
export interface LabelColor {
  readonly light: string;
  readonly dark: string;
}

/** A further entity type of a project. */
export interface EntityLabel {
  /** Stable identifier: what claims and sidecars hold as `type`. */
  readonly name: string;
  /** What the person reads. */
  readonly label: string;
  /** Null: the shell chooses. */
  readonly color: LabelColor | null;
  /** 1 to 9, unique in the file; null: none. */
  readonly shortcut: number | null;
}

/** A property that marks of certain types can have. */
export interface AttributeLabel {
  /** Stable identifier: the key in a claim's `attributes`. */
  readonly name: string;
  readonly label: string;
  readonly color: LabelColor | null;
  readonly shortcut: number | null;
  /** Types that it is for, the engine's or the project's own; null: all. */
  readonly types: readonly string[] | null;
  /** What it can be: one of these, or any text, number or yes and no. */
  readonly values: readonly string[] | "text" | "number" | "boolean";
}

/** What a project defines beyond the engine's own types. */
export interface LabelSet {
  readonly entities: readonly EntityLabel[];
  readonly attributes: readonly AttributeLabel[];
}

export const NO_LABELS: LabelSet = { entities: [], attributes: [] };

export type AttributeValue = string | number | boolean;

/** The attributes that a mark of this type can have. */
export function attributesFor({ attributes }: LabelSet, type: string): AttributeLabel[] {
  return attributes.filter(({ types }) => types === null || types.includes(type));
}

/** True if the attribute can have the value. */
export function fitsAttribute({ values }: AttributeLabel, value: AttributeValue): boolean {
  return typeof values === "string"
    ? typeof value === (values === "text" ? "string" : values)
    : typeof value === "string" && values.includes(value);
}
