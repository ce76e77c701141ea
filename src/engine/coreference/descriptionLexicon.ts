import { rowsOf, type Resources } from "../resources";

export interface Description {
  readonly kind: "country" | "city" | "person" | "profession";
  /** Country codes, or the office; empty for any. */
  readonly values: readonly string[];
}

export type DescriptionLexicon = ReadonlyMap<string, Description>;

export function readDescriptionLexicon(resources: Resources): DescriptionLexicon {
  return new Map(
    rowsOf(resources, "descriptions").map(([noun, kind, values]) => [
      noun,
      { kind: kind as Description["kind"], values: values === "-" ? [] : values.split(",") },
    ]),
  );
}
