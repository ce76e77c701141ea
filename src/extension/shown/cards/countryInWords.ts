import { onceLoaded } from "../../core/util/onceLoaded";

/** Loads what names a country by its ISO 3166-1 alpha-3 code. */
export type LoadCountryNames = () => Promise<(code: string) => string>;

/** `loadRegions`: alpha-2 codes by alpha-3 codes. */
export const countryNamesFrom = (loadRegions: () => Promise<ReadonlyMap<string, string>>): LoadCountryNames =>
  onceLoaded(async () => {
    const regions = await loadRegions();
    return (code) => countryInWords(regions.get(code) ?? code);
  });

/** The name of a country by its ISO code, in the language of the editor's host; the code itself if it is unknown. */
export function countryInWords(code: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
