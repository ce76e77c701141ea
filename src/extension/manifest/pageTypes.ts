/** Kinds of pages in editor tabs, as the context key `activeWebviewPanelId` has them. */
export const PageType = {
  report: "readout.report",
  readouts: "readout.readouts",
  formula: "readout.formula",
  person: "readout.person",
  network: "readout.network",
  timeline: "readout.timeline",
  speakers: "readout.speakers",
} as const;
