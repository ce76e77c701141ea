/** The name of a country by its ISO code, in the language of the editor's host; the code itself if it is unknown. */
export function countryInWords(code: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
