import type { CountryCoder, HitSummary, StatementSelection } from "../../../engine";
import type { Core } from "../../core/core";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import type { PictureData, PictureKind } from "./messages";

export interface Reading {
  readonly core: Pick<Core, "service" | "corpus">;
  readonly loadCountries: () => Promise<CountryCoder>;
  readonly loadCountryNames: LoadCountryNames;
}

/** Addresses of documents by their names in a picture. */
export type Uris = Readonly<Record<string, string>>;

/** Where pictures come from: the index of a folder, or one document as it stands. */
export type Source = {
  readonly [Kind in PictureKind]: () => Promise<PictureData[Kind] & { readonly uris: Uris }>;
} & {
  /** The first `count` of the statements that a mark stands for. */
  readonly statements: (selection: StatementSelection, count: number) => Promise<Told>;
};

/** Statements, and where their documents lie. */
export interface Told {
  readonly hits: readonly HitSummary[];
  readonly total: number;
  readonly uris: Uris;
}
