import * as v from "valibot";
import type { TextFingerprint } from "../anchoring/fingerprint";
import type { Selectors } from "../anchoring/selectors";
import type { Decision } from "../decisions/decision";
import { placesOf } from "../decisions/mapPlaces";
import { readConflict } from "./conflictMarkers";
import { fromItem, toItem } from "./item";
import { headerSchema, itemSchema, SCHEMA_VERSION } from "./sidecarSchema";

/** What is kept beside a document: the person's decisions, and what this version cannot read, untouched. */
export interface Sidecar {
  /** The text that the positions belong to; null if they come from more than one. */
  readonly text: TextFingerprint | null;
  readonly decisions: readonly Decision<Selectors>[];
  /** Annotations that are not understood; written back as they were. */
  readonly foreign: readonly unknown[];
  /** Further fields of the file. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

/** An annotation that is not understood: its index in `items` and the path to what is wrong. */
export interface SidecarProblem {
  readonly item: number;
  readonly path: string;
}

/**
 * `conflict`: git left its conflict markers in it, see `resolveConflict`; `damaged`: not JSON, or not a sidecar; `newer`: written by a later version. All are for the shell to
 * report: the file must not be written over unasked.
 */
export type ParsedSidecar =
  | { readonly kind: "ok"; readonly sidecar: Sidecar; readonly problems: readonly SidecarProblem[] }
  | { readonly kind: "conflict" }
  | { readonly kind: "damaged"; readonly detail: string }
  | { readonly kind: "newer"; readonly schemaVersion: number };

export const EMPTY_SIDECAR: Sidecar = { text: null, decisions: [], foreign: [], unknown: {} };

const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { readout: "urn:readout:ns#" }];

/** Reads a sidecar. Never throws; single annotations that are not understood are kept and reported. */
export function parseSidecar(json: string): ParsedSidecar {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (readConflict(json)) return { kind: "conflict" };
    return { kind: "damaged", detail: error instanceof Error ? error.message : "" };
  }
  const header = v.safeParse(headerSchema, value);
  if (!header.success) return { kind: "damaged", detail: v.getDotPath(header.issues[0]) ?? "" };
  const { "@context": _, type: __, schemaVersion, text, items, ...unknown } = header.output;
  if (schemaVersion > SCHEMA_VERSION) return { kind: "newer", schemaVersion };
  const decisions: Decision<Selectors>[] = [];
  const foreign: unknown[] = [];
  const problems: SidecarProblem[] = [];
  items.forEach((value, item) => {
    const read = v.safeParse(itemSchema, value);
    const decision = read.success ? fromItem(read.output) : null;
    if (decision) decisions.push(decision);
    else {
      foreign.push(value);
      problems.push({ item, path: read.success ? "body" : (v.getDotPath(read.issues[0]) ?? "") });
    }
  });
  const fingerprint = text ? { length: text.length, hash: text.hash } : null;
  return { kind: "ok", sidecar: { text: fingerprint, decisions, foreign, unknown }, problems };
}

/** The file's text: one annotation a line, in document order, so that version control can compare and merge it. */
export function serializeSidecar({ text, decisions, foreign, unknown }: Sidecar): string {
  const ordered = [...decisions].sort(inDocumentOrder).map(toItem);
  const fields: [string, unknown][] = [
    ["@context", CONTEXT],
    ["type", "AnnotationPage"],
    ["schemaVersion", SCHEMA_VERSION],
    ...(text ? [["text", text] as [string, unknown]] : []),
    ...Object.entries(unknown),
  ];
  const lines = fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const items = [...ordered, ...foreign].map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  return `{\n${lines.join("\n")}\n  "items": [${items === "" ? "" : `\n${items}\n  `}]\n}\n`;
}

function inDocumentOrder(a: Decision<Selectors>, b: Decision<Selectors>): number {
  const [first] = placesOf(a);
  const [second] = placesOf(b);
  return (
    first.position.start - second.position.start ||
    first.position.end - second.position.end ||
    (a.time < b.time ? -1 : a.time > b.time ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
