/** Colours of a picture, as CSS has them. */
export interface PictureColors {
  readonly text: string;
  readonly quiet: string;
  readonly background: string;
  readonly focus: string;
  readonly person: string;
  readonly organization: string;
  readonly place: string;
  readonly other: string;
  readonly meeting: string;
  readonly direct: string;
  readonly indirect: string;
}
