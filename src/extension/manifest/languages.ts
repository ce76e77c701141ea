/** The language of seed documents. */
export const LANGUAGE = "seed";

/** Languages of documents that can be annotated on request; never code. */
export const PROSE_LANGUAGES = [LANGUAGE, "plaintext", "markdown"] as const;
