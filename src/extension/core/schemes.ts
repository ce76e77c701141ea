/** Schemes of the read-only documents that Readout itself provides. */
export const Scheme = {
  json: "readout-json",
  events: "readout-events",
  eventTable: "readout-event-table",
  sample: "readout-sample",
  /** Pages about rules. The manifest opens them as previews, by this name. */
  rule: "readout-rule",
  /** What checking a draft shows: a page, opened as a preview by this name, and passages. */
  draft: "readout-draft",
  /** What a search found, with what stands around it. */
  results: "readout-results",
  decisions: "readout-decisions",
  agreement: "readout-agreement",
} as const;
