/** What the gazetteer says of a name. */
export interface Home {
  /** ISO code of the country that it is, lies in or belongs to. */
  readonly country: string | null;
  readonly isCapital: boolean;
  readonly isCountry: boolean;
}

export type HomeOf = (name: string) => Home;
