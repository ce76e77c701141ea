import { ENTITY_TYPES, type EntityType } from "../../engine";

/** `meeting`: words for a meeting, and what was talked about at it; `own`: whatever bears a label of the project. */
export type MarkKind = EntityType | "reference" | "indirect" | "quoted" | "cue" | "meeting" | "own";

/** What can be drawn, and turned on and off, on its own. */
export const MARK_KINDS: readonly MarkKind[] = [
  ...ENTITY_TYPES,
  "reference",
  "indirect",
  "quoted",
  "cue",
  "meeting",
  "own",
];
