import type { PersonGender } from "./entityDraft";

/** What a pronoun can stand for. */
export type PronounKind = PersonGender | "thing";

/** What is known of a pronoun and one entity that it may refer to. */
export interface AntecedentEvidence {
  /** Document offset of the pronoun. */
  readonly at: number;
  /** In lower case. */
  readonly pronoun: string;
  readonly kind: PronounKind;
  /** Those of the entity so far, by which training knows it again. */
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  /** The entity is a body, a country, another place or a person. */
  readonly type: "person" | "organization" | "country" | "place";
  /** The sex is known, and that of the pronoun. */
  readonly isOfSex: boolean;
  /** Sentences since the entity was mentioned last. */
  readonly sentences: number;
  /** Tokens since then inside the sentence, -1 where it was mentioned before the sentence. */
  readonly tokens: number;
  /** How the last mention stood: a `Weight`. */
  readonly weight: number;
  /** Times that it has been mentioned. */
  readonly times: number;
  /** Mentioned in the first two sentences. */
  readonly isOpening: boolean;
  /** How many candidates were mentioned later, how many stand out more, and how many there are besides. */
  readonly later: number;
  readonly above: number;
  readonly rivals: number;
  /** Another candidate is known to be of the pronoun's sex. */
  readonly isRivalOfSex: boolean;
  /** The pronoun, and the last mention, stand inside a quotation. */
  readonly inQuote: boolean;
  readonly wasInQuote: boolean;
  /** The pronoun is the source of a statement, and the last mention was one in the same paragraph. */
  readonly isSource: boolean;
  readonly spokeLast: boolean;
  /** Who speaks before or after whoever has the floor where the pronoun stands. */
  readonly isAddressed: boolean;
  /** The subject of the verb whose object the pronoun is. */
  readonly isSubjectOfVerb: boolean;
  /** The word before the pronoun, and whether the pronoun opens the sentence. */
  readonly before: string;
  readonly opens: boolean;
  /** Group of words that behave like the word behind the pronoun ("its borders"), see `WordClusters`. */
  readonly nextClass: number;
  /** The same of the word before. */
  readonly beforeClass: number;
  /** A finite verb follows, so that the pronoun is a subject. */
  readonly isSubject: boolean;
  /** Nouns without a name, which it may mean instead, between the last mention and the pronoun. */
  readonly nounsBetween: number;
  /** A finite verb stands between the last mention, in the sentence, and the pronoun. */
  readonly verbBetween: boolean;
}

/** How far the evidence speaks for the entity, as log odds. */
export type AntecedentJudge = (evidence: AntecedentEvidence) => number;
