import type { FoundHit } from "../../../../../src/extension/engine/corpus/corpusPort";
import type { Results } from "../../../../../src/extension/features/search/results";

/** A hit of a statement; what it does not say is nothing. */
export const hitOf = (more: Partial<FoundHit>): FoundHit => ({
  kind: "statement",
  document: "a.txt",
  uri: "file:///news/a.txt",
  title: "",
  date: null,
  line: 1,
  span: { start: 0, end: 1 },
  checksum: { length: 1, hash: "x" },
  speaker: null,
  role: null,
  country: null,
  act: "assert",
  form: "indirect",
  status: null,
  cueWords: "said",
  words: "",
  parties: [],
  place: null,
  topics: [],
  ...more,
});

export const resultsOf = (query: string, ...hits: readonly FoundHit[]): Results => ({
  query,
  folder: "file:///news",
  found: { hits, total: hits.length, documents: 7 },
});
