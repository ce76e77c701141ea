import { fold } from "../text/fold";
import type { DocumentRecord } from "./record";

/** The codes of countries by the names that documents use, so that who searches needs no code. */
export class CountryNames {
  readonly #codes = new Map<string, string>();

  learn({ entities }: DocumentRecord): void {
    for (const { name, type, country } of entities)
      if (country !== null && type === "place") this.#codes.set(fold(name), country);
  }

  /** ISO 3166-1 alpha-3, for a name or a code. */
  codeOf(value: string): string {
    return this.#codes.get(fold(value)) ?? value.toUpperCase();
  }
}
