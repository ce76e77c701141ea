/** Schemes of the read-only documents that Readout itself provides. */
export const Scheme = {
  json: "readout-json",
  events: "readout-events",
  sample: "readout-sample",
  decisions: "readout-decisions",
  agreement: "readout-agreement",
} as const;
