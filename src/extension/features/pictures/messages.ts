import * as v from "valibot";
import { FORMS, type HitSummary } from "../../../engine";
import type { FoundNetwork, FoundSpeakers, FoundTimeline } from "../../engine/corpus/corpusPort";
import type { PictureWords } from "./pictureWords";

/** What a picture is of. */
export interface Scope {
  readonly kind: "document" | "folder";
  /** Its address. */
  readonly uri: string;
}

export const PICTURE_KINDS = ["network", "timeline", "speakers"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What each kind of picture is drawn from. */
export interface PictureData {
  readonly network: Omit<FoundNetwork, "uris">;
  readonly timeline: Omit<FoundTimeline, "uris">;
  readonly speakers: Omit<FoundSpeakers, "uris">;
}

interface PictureOf<Kind extends PictureKind> {
  readonly kind: Kind;
  readonly scope: Scope;
  readonly title: string;
  readonly data: PictureData[Kind];
  /** Names of countries by their ISO 3166-1 alpha-3 codes. */
  readonly countries: Readonly<Record<string, string>>;
  readonly words: PictureWords;
}

export type NetworkPicture = PictureOf<"network">;
export type TimelinePicture = PictureOf<"timeline">;
export type SpeakersPicture = PictureOf<"speakers">;
/** A picture as its page draws it. */
export type Picture = NetworkPicture | TimelinePicture | SpeakersPicture;

/** The statements that a page asked for. */
export interface ToldStatements {
  /** That of the question. */
  readonly number: number;
  readonly hits: readonly HitSummary[];
  /** How many there are, told or not. */
  readonly total: number;
}

export const FORMATS = ["svg", "png"] as const;
export type Format = (typeof FORMATS)[number];

/** What the host tells the page. */
export type ToPage =
  { readonly show: Picture } | { readonly make: Format } | { readonly told: ToldStatements };

/** A place in a document, by its name in the index. */
const PLACE = v.object({
  document: v.string(),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const OFFSET = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Which statements stand behind a mark. */
const SELECTION = v.object({
  speaker: v.exactOptional(v.object({ document: v.string(), start: OFFSET })),
  forms: v.exactOptional(v.array(v.picklist(FORMS))),
  days: v.exactOptional(v.tuple([v.string(), v.string()])),
});

/** What the page may tell the host. */
export const FROM_PAGE = v.union([
  v.object({ ready: v.literal(true) }),
  v.object({ open: PLACE }),
  v.object({ person: PLACE }),
  v.object({ ask: OFFSET, selection: SELECTION, count: v.pipe(v.number(), v.integer(), v.maxValue(5000)) }),
  v.object({ save: v.picklist(FORMATS) }),
  v.object({ made: v.picklist(FORMATS), bytes: v.instance(Uint8Array) }),
]);
export type FromPage = v.InferOutput<typeof FROM_PAGE>;

/** What a page keeps of itself over a reload of the window. */
export const KEPT = v.object({
  kind: v.picklist(PICTURE_KINDS),
  scope: v.object({ kind: v.picklist(["document", "folder"]), uri: v.string() }),
});
