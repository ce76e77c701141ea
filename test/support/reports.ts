import { reportPart, type ReportPart } from "../../src/engine";
import { testAnnotator } from "./engine";

/** What a report keeps of a text as the engine reads it. */
export const partOf = (name: string, text: string): ReportPart =>
  reportPart({ name, text, annotations: testAnnotator().annotate(text) });

export const CALL = `---
title: A call
source: The Oslo Herald
url: https://example.org/call
date: 2026-03-03
---
OSLO, 3 March 2026 – Foreign Minister Mira Halvorsen met President Daniel Otieno in Oslo on Monday to discuss the ferry.

Halvorsen stressed the need for a new ferry. “We are late,” Otieno said.
`;

export const ECHO = `NAIROBI, 3 March 2026 – President Daniel Otieno met Foreign Minister Mira Halvorsen in Oslo on Monday.

Otieno said that the ferry would come. An official warned that it would be late.
`;
