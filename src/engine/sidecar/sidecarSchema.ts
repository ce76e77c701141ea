import * as v from "valibot";
import { LONGEST_TEXT } from "../text/span";
import { MEETING_MODES, MEETING_STATUSES } from "../annotations/annotationSet";

/** The one definition of the sidecar's format; `schemas/sidecar.schema.json` is made from it. Unknown fields pass. */
export const SCHEMA_VERSION = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
/** Index into the annotation's targets. */
const place = offset;

const positionSelector = v.looseObject({
  type: v.literal("TextPositionSelector"),
  start: offset,
  end: offset,
});
const quoteSelector = v.looseObject({
  type: v.literal("TextQuoteSelector"),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  distinct: v.optional(
    v.looseObject({
      before: v.optional(offset),
      after: v.optional(offset),
      prefix: v.optional(offset),
      suffix: v.optional(offset),
    }),
  ),
});
const target = v.looseObject({ selector: v.tuple([positionSelector, quoteSelector]) });

const entity = v.looseObject({ at: place, name: v.string(), type: v.string() });
const attributes = v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])));
const mentionClaim = v.looseObject({
  kind: v.literal("mention"),
  span: place,
  type: v.string(),
  mentionKind: v.picklist(["name", "nominal", "pronoun"]),
  entity: v.nullable(entity),
  name: v.string(),
  attributes,
});
const statementClaim = v.looseObject({
  kind: v.literal("statement"),
  content: v.array(place),
  cue: v.array(place),
  source: v.array(place),
  form: v.picklist(["direct", "mixed", "indirect"]),
  act: v.string(),
  speaker: v.nullable(entity),
  addressees: v.array(entity),
  meeting: v.nullable(place),
  attributes,
});
const meetingClaim = v.looseObject({
  kind: v.literal("meeting"),
  mentions: v.array(place),
  participants: v.array(entity),
  place: v.nullable(entity),
  date: v.nullable(entity),
  status: v.picklist(MEETING_STATUSES),
  mode: v.picklist(MEETING_MODES),
  attributes,
});
const claim = v.variant("kind", [mentionClaim, statementClaim, meetingClaim]);
const body = v.variant("kind", [
  v.looseObject({ kind: v.literal("add"), claim }),
  v.looseObject({ kind: v.literal("accept"), claim }),
  v.looseObject({ kind: v.literal("reject"), claim }),
  v.looseObject({ kind: v.literal("correct"), was: claim, claim }),
  v.looseObject({ kind: v.literal("rename"), at: place, name: v.string() }),
  v.looseObject({ kind: v.literal("retype"), at: place, type: v.string() }),
  v.looseObject({ kind: v.literal("merge"), at: place, into: place }),
  v.looseObject({ kind: v.literal("split"), at: v.array(place), name: v.string() }),
  v.looseObject({ kind: v.literal("note"), at: place, text: v.string() }),
]);

/** One annotation, one line of the file. */
export const itemSchema = v.looseObject({
  type: v.literal("Annotation"),
  id: v.pipe(v.string(), v.minLength(1)),
  creator: v.looseObject({ type: v.literal("Person"), name: v.string() }),
  created: v.pipe(v.string(), v.isoTimestamp()),
  motivation: v.optional(v.string()),
  target: v.pipe(v.array(target), v.minLength(1)),
  body,
});
/** What the engine proposes, where the whole result is kept: written anew each time, and passed over when read. */
export const proposalSchema = v.looseObject({
  type: v.literal("Annotation"),
  id: v.string(),
  generator: v.looseObject({ type: v.literal("Software"), name: v.string() }),
  motivation: v.optional(v.string()),
  target: v.pipe(v.array(target), v.minLength(1)),
  body: v.looseObject({ kind: v.literal("propose"), claim, rule: v.string(), confidence: v.number() }),
});
export type SidecarItem = v.InferOutput<typeof itemSchema>;

/** Both versions of an annotation that could not be merged; null: deleted. */
const conflict = v.looseObject({
  id: v.string(),
  base: v.nullable(itemSchema),
  mine: v.nullable(itemSchema),
  theirs: v.nullable(itemSchema),
});
export type StoredConflict = v.InferOutput<typeof conflict>;

/** The file around the annotations. */
export const headerSchema = v.looseObject({
  "@context": v.optional(v.unknown()),
  type: v.literal("AnnotationPage"),
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: v.optional(v.nullable(v.looseObject({ length: offset, hash: v.string() }))),
  conflicts: v.optional(v.array(conflict)),
  items: v.array(v.unknown()),
});

export const sidecarSchema = v.looseObject({
  ...headerSchema.entries,
  items: v.array(v.union([itemSchema, proposalSchema])),
});

/** The JSON Schema's definitions, so that it says each thing once. */
export const sidecarDefinitions = {
  annotation: itemSchema,
  proposal: proposalSchema,
  claim,
  entity,
  target,
};
