import * as v from "valibot";
import { isTooDeep } from "../text/jsonDepth";
import {
  attributeLabelSchema,
  entityLabelSchema,
  labelFileSchema,
  LABELS_VERSION,
  MOST_LABELS,
  RESERVED,
} from "./labelSchema";
import type { AttributeLabel, EntityLabel, LabelColor, LabelSet } from "./labelSet";

/**
 * `labels.json`: not JSON; `newer`: of a later version; `wrongType`: not the kind of value that belongs there;
 * `missing`: a field that must be there is not; `unknownField`: a field that means nothing; `name`: not small letters,
 * digits and hyphens; `reserved`: the engine has a type of that name; `duplicate`: a name, shortcut or value is there
 * twice; `tooMany`: those beyond the number in `value` are left out; `unknownType`: an attribute for a type that nobody defines; the others: the field of that name.
 */
export type LabelProblemCode = `labels.${
  | "json"
  | "newer"
  | "wrongType"
  | "missing"
  | "unknownField"
  | "name"
  | "label"
  | "color"
  | "shortcut"
  | "values"
  | "version"
  | "reserved"
  | "duplicate"
  | "tooMany"
  | "unknownType"}`;

/** What is wrong and where: `entities.0.name`, "" for the whole file. `value` is what stands there, if it is short. */
export interface LabelProblem {
  readonly code: LabelProblemCode;
  readonly path: string;
  readonly value: string;
}

/** The labels that are right, and what is wrong with the others. */
export interface ParsedLabels {
  readonly labels: LabelSet;
  readonly problems: readonly LabelProblem[];
}

/** Reads the project's label file (`readout.labels.json`). A label with a problem is left out. Never throws. */
export function parseLabels(json: string): ParsedLabels {
  const problems: LabelProblem[] = [];
  const report = (code: string, path: string, value: unknown) =>
    void problems.push({ code: code as LabelProblemCode, path, value: shown(value) });
  const file = readFile(json, report);
  const used = new Used(report);
  const entities: EntityLabel[] = [];
  file.entities.forEach((value, i) => {
    const path = `entities.${i}`;
    const read = v.safeParse(entityLabelSchema, value);
    if (!read.success) reportIssues(read.issues, path, report);
    else if (RESERVED.has(read.output.name)) report("labels.reserved", `${path}.name`, read.output.name);
    else if (used.isFree("entity", read.output, path)) entities.push(common(read.output));
  });
  const types = new Set([...RESERVED, ...entities.map(({ name }) => name)]);
  const attributes: AttributeLabel[] = [];
  file.attributes.forEach((value, i) => {
    const path = `attributes.${i}`;
    const read = v.safeParse(attributeLabelSchema, value);
    if (!read.success) return reportIssues(read.issues, path, report);
    const { types: own = null, values = "text" } = read.output;
    const unknown = own?.findIndex((type) => !types.has(type)) ?? -1;
    const twice = typeof values === "string" ? -1 : values.findIndex((one, at) => values.indexOf(one) < at);
    if (own && unknown >= 0) report("labels.unknownType", `${path}.types.${unknown}`, own[unknown]);
    else if (twice >= 0) report("labels.duplicate", `${path}.values.${twice}`, values[twice]);
    else if (used.isFree("attribute", read.output, path))
      attributes.push({ ...common(read.output), types: own, values });
  });
  return { labels: { entities, attributes }, problems };
}

type Report = (code: string, path: string, value: unknown) => void;

function readFile(json: string, report: Report): { entities: unknown[]; attributes: unknown[] } {
  const none = { entities: [], attributes: [] };
  if (isTooDeep(json)) {
    report("labels.json", "", "nested too deep");
    return none;
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    report("labels.json", "", error instanceof Error ? error.message : "");
    return none;
  }
  if (Array.isArray(value)) {
    report("labels.wrongType", "", value);
    return none;
  }
  const read = v.safeParse(labelFileSchema, value);
  if (!read.success) {
    reportIssues(read.issues, "", report);
    // What else is wrong is told too: only what cannot be read at all hides its labels.
    if (read.issues.some(({ path }) => !path) || typeof value !== "object" || value === null) return none;
  }
  const file = value as Readonly<Record<string, unknown>>;
  const list = (field: unknown): unknown[] => (Array.isArray(field) ? field : []);
  const [entities, attributes] = [list(file.entities), list(file.attributes)];
  const schemaVersion = typeof file.schemaVersion === "number" ? file.schemaVersion : LABELS_VERSION;
  if (schemaVersion <= LABELS_VERSION) {
    for (const [field, all] of Object.entries({ entities, attributes }))
      if (all.length > MOST_LABELS) report("labels.tooMany", field, MOST_LABELS);
    return { entities: entities.slice(0, MOST_LABELS), attributes: attributes.slice(0, MOST_LABELS) };
  }
  report("labels.newer", "schemaVersion", schemaVersion);
  return none;
}

/** Names and shortcuts that labels before this one have taken. */
class Used {
  readonly #taken = new Set<string>();

  constructor(readonly report: Report) {}

  isFree(kind: string, label: { readonly name: string; readonly shortcut?: number }, path: string): boolean {
    const { name, shortcut } = label;
    const hasName = this.#taken.has(`${kind} ${name}`);
    const hasShortcut = shortcut !== undefined && this.#taken.has(`shortcut ${shortcut}`);
    if (hasName) this.report("labels.duplicate", `${path}.name`, name);
    if (hasShortcut) this.report("labels.duplicate", `${path}.shortcut`, shortcut);
    if (hasName || hasShortcut) return false;
    this.#taken.add(`${kind} ${name}`).add(`shortcut ${shortcut}`);
    return true;
  }
}

function common(read: v.InferOutput<typeof entityLabelSchema>): EntityLabel {
  const { name, label = name, color, shortcut = null } = read;
  return { name, label, color: colorOf(color), shortcut };
}

function colorOf(color: string | LabelColor | undefined): LabelColor | null {
  return typeof color === "string" ? { light: color, dark: color } : (color ?? null);
}

function reportIssues(issues: readonly v.BaseIssue<unknown>[], within: string, report: Report): void {
  for (const issue of issues) {
    const path = [within, v.getDotPath(issue) ?? ""].filter((part) => part !== "").join(".");
    if (issue.expected === "never") report("labels.unknownField", path, "");
    else if (issue.input === undefined) report("labels.missing", path, "");
    else report(issue.message.startsWith("labels.") ? issue.message : "labels.wrongType", path, issue.input);
  }
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
