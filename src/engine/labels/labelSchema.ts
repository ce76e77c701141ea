import * as v from "valibot";
import { ENTITY_TYPES } from "../annotations/annotationSet";

/** The one definition of the project's label file; `schemas/labels.schema.json` is made from it. */
export const LABELS_VERSION = 1;
/** Labels of either kind, and values of one attribute, that a file may have: nobody chooses among more. */
export const MOST_LABELS = 200;

/** Kinds of mark that are no entity types. */
const MARK_KINDS = ["content", "cue", "source", "meeting", "statement"];
export const RESERVED: ReadonlySet<string> = new Set([...ENTITY_TYPES, ...MARK_KINDS]);

// The messages are codes, see `LabelProblem`.
const name = v.pipe(
  v.string("labels.wrongType"),
  v.regex(/^[a-z][a-z0-9-]*$/, "labels.name"),
  v.maxLength(40, "labels.name"),
  v.description(
    "Stable name: small letters, digits and hyphens. Kept in annotation files; do not change it later.",
  ),
);
const label = v.pipe(
  v.string("labels.wrongType"),
  v.regex(/\S/, "labels.label"),
  v.maxLength(60, "labels.label"),
  v.description("What is shown. The name, if absent."),
);
const hex = v.pipe(
  v.string("labels.wrongType"),
  v.regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/, "labels.color"),
);
const color = v.pipe(
  v.union([hex, v.strictObject({ light: hex, dark: hex })], "labels.color"),
  v.description('#rrggbb, or { "light": …, "dark": … } for the two kinds of theme.'),
);
const shortcut = v.pipe(
  v.number("labels.shortcut"),
  v.integer("labels.shortcut"),
  v.minValue(1, "labels.shortcut"),
  v.maxValue(9, "labels.shortcut"),
  v.description("Number from 1 to 9; each only once in the file."),
);
const common = {
  name,
  label: v.optional(label),
  color: v.optional(color),
  shortcut: v.optional(shortcut),
};

export const entityLabelSchema = v.strictObject(common, "labels.wrongType");
export const attributeLabelSchema = v.strictObject(
  {
    ...common,
    types: v.optional(
      v.pipe(
        v.array(v.string("labels.wrongType"), "labels.wrongType"),
        v.description("Entity types that it is for, built in or own. All, if absent."),
      ),
    ),
    values: v.optional(
      v.pipe(
        v.union(
          [
            v.picklist(["text", "number", "boolean"]),
            v.pipe(
              v.array(v.pipe(v.string(), v.regex(/\S/, "labels.values"))),
              v.minLength(1, "labels.values"),
              v.maxLength(MOST_LABELS, "labels.values"),
            ),
          ],
          "labels.values",
        ),
        v.description('A list of values to choose from, or "text", "number" or "boolean". Text, if absent.'),
      ),
    ),
  },
  "labels.wrongType",
);

const version = v.pipe(
  v.number("labels.version"),
  v.integer("labels.version"),
  v.minValue(1, "labels.version"),
);

/** The file around the labels, which are checked one by one. */
export const labelFileSchema = v.strictObject(
  {
    $schema: v.optional(v.string()),
    schemaVersion: v.optional(version),
    entities: v.optional(v.array(v.unknown(), "labels.wrongType")),
    attributes: v.optional(v.array(v.unknown(), "labels.wrongType")),
  },
  "labels.wrongType",
);

export const labelsSchema = v.strictObject({
  ...labelFileSchema.entries,
  entities: v.optional(v.pipe(v.array(entityLabelSchema), v.maxLength(MOST_LABELS))),
  attributes: v.optional(v.pipe(v.array(attributeLabelSchema), v.maxLength(MOST_LABELS))),
});
