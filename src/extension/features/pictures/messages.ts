import * as v from "valibot";
import type { FoundNetwork } from "../../engine/corpus/corpusPort";
import type { PictureWords } from "./pictureWords";

/** What a picture is of. */
export interface Scope {
  readonly kind: "document" | "folder";
  /** Its address. */
  readonly uri: string;
}

export type NetworkData = Pick<FoundNetwork, "network" | "layout" | "lonely" | "documents">;

/** A picture as its page draws it. */
export interface Picture {
  readonly kind: "network";
  readonly scope: Scope;
  readonly title: string;
  readonly data: NetworkData;
  /** Names of countries by their ISO 3166-1 alpha-3 codes. */
  readonly countries: Readonly<Record<string, string>>;
  readonly words: PictureWords;
}

export const FORMATS = ["svg", "png"] as const;
export type Format = (typeof FORMATS)[number];

/** What the host tells the page. */
export type ToPage = { readonly show: Picture } | { readonly make: Format };

/** A place in a document, by its name in the index. */
const PLACE = v.object({
  document: v.string(),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What the page may tell the host. */
export const FROM_PAGE = v.union([
  v.object({ ready: v.literal(true) }),
  v.object({ open: PLACE }),
  v.object({ person: PLACE }),
  v.object({ save: v.picklist(FORMATS) }),
  v.object({ made: v.picklist(FORMATS), bytes: v.instance(Uint8Array) }),
]);
export type FromPage = v.InferOutput<typeof FROM_PAGE>;

/** What a page keeps of itself over a reload of the window. */
export const KEPT = v.object({
  scope: v.object({ kind: v.picklist(["document", "folder"]), uri: v.string() }),
});
