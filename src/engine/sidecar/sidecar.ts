import * as v from "valibot";
import type { TextFingerprint } from "../anchoring/fingerprint";
import type { Selectors } from "../anchoring/selectors";
import type { Decision } from "../decisions/decision";
import { placesOf, placesOfClaim } from "../decisions/mapPlaces";
import { isTooDeep } from "../text/jsonDepth";
import { readConflict } from "./conflictMarkers";
import { fromItem, toItem, toProposalItem } from "./item";
import type { Proposal } from "./proposals";
import {
  headerSchema,
  itemSchema,
  proposalSchema,
  SCHEMA_VERSION,
  type StoredConflict,
} from "./sidecarSchema";
import { compare } from "../text/compare";

/** One annotation that two sides changed, each in its own way, until the person chooses; null: that side deleted it. */
export interface SidecarConflict {
  readonly id: string;
  readonly base: Decision<Selectors> | null;
  readonly mine: Decision<Selectors> | null;
  readonly theirs: Decision<Selectors> | null;
}

/** What is kept beside a document: the person's decisions, and what this version cannot read, untouched. */
export interface Sidecar {
  /** The text that the positions belong to; null if they come from more than one. */
  readonly text: TextFingerprint | null;
  readonly decisions: readonly Decision<Selectors>[];
  /** Both versions of what could not be merged: kept in the file, so that neither is lost before somebody chooses. */
  readonly conflicts: readonly SidecarConflict[];
  /** What nobody has decided on, where the whole result is to be kept; never read from a file. */
  readonly proposals: readonly Proposal[];
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
 * `conflict`: git left its conflict markers in it, see `resolveConflict`; `damaged`: not JSON, or not a sidecar;
 * `newer`: written by a later version. All are for the shell to report: the file must not be written over unasked.
 */
export type ParsedSidecar =
  | { readonly kind: "ok"; readonly sidecar: Sidecar; readonly problems: readonly SidecarProblem[] }
  | { readonly kind: "conflict" }
  | { readonly kind: "damaged"; readonly detail: string }
  | { readonly kind: "newer"; readonly schemaVersion: number };

export const EMPTY_SIDECAR: Sidecar = {
  text: null,
  decisions: [],
  conflicts: [],
  proposals: [],
  foreign: [],
  unknown: {},
};

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
  if (isTooDeep(json)) return { kind: "damaged", detail: "nested too deep" };
  const header = v.safeParse(headerSchema, value);
  if (!header.success) return { kind: "damaged", detail: v.getDotPath(header.issues[0]) ?? "" };
  const { "@context": _, type: __, schemaVersion, text, items, conflicts = [], ...unknown } = header.output;
  if (schemaVersion > SCHEMA_VERSION) return { kind: "newer", schemaVersion };
  const decisions: Decision<Selectors>[] = [];
  const foreign: unknown[] = [];
  const problems: SidecarProblem[] = [];
  const twice = new Twice(conflicts.map(toConflict));
  items.forEach((value, item) => {
    const read = v.safeParse(itemSchema, value);
    const decision = read.success ? fromItem(read.output) : null;
    const place = decision ? twice.place(decision, JSON.stringify(value)) : "foreign";
    if (decision && place === "decision") decisions.push(decision);
    else if (place === "conflict" || place === "same") return;
    else if (!v.is(proposalSchema, value)) {
      foreign.push(value);
      problems.push({
        item,
        path: decision ? "id" : read.success ? "body" : (v.getDotPath(read.issues[0]) ?? ""),
      });
    }
  });
  const fingerprint = text ? { length: text.length, hash: text.hash } : null;
  const sidecar = {
    text: fingerprint,
    decisions,
    conflicts: twice.conflicts,
    proposals: [],
    foreign,
    unknown,
  };
  return { kind: "ok", sidecar, problems };
}

/** Annotations with the id of another one, as a merge by hand leaves them: none of them may vanish. */
class Twice {
  readonly #first = new Map<string, { readonly decision: Decision<Selectors>; readonly json: string }>();

  constructor(readonly conflicts: SidecarConflict[]) {}

  /** The second version waits beside the first one until somebody chooses; any further one stays as it is. */
  place(decision: Decision<Selectors>, json: string): "decision" | "same" | "conflict" | "foreign" {
    const { id } = decision;
    const first = this.#first.get(id);
    if (!first) {
      this.#first.set(id, { decision, json });
      return "decision";
    }
    if (first.json === json) return "same";
    if (this.conflicts.some((one) => one.id === id)) return "foreign";
    this.conflicts.push({ id, base: null, mine: first.decision, theirs: decision });
    return "conflict";
  }
}

function toConflict({ id, ...sides }: StoredConflict): SidecarConflict {
  const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((item) => item && fromItem(item));
  return { id, base, mine, theirs };
}

/** The file's text: one annotation a line, in document order, so that version control can compare and merge it. */
export function serializeSidecar(sidecar: Sidecar): string {
  const { text, decisions, conflicts, proposals, foreign, unknown } = sidecar;
  const ordered = [...decisions.map(toLine), ...proposals.map(toProposalLine)].sort(inDocumentOrder);
  const fields: [string, unknown][] = [
    ["@context", CONTEXT],
    ["type", "AnnotationPage"],
    ["schemaVersion", SCHEMA_VERSION],
    ...(text ? [["text", text] as [string, unknown]] : []),
    ...Object.entries(unknown),
  ];
  const lines = fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  if (conflicts.length > 0) lines.push(`  "conflicts": ${list(conflicts.map(fromConflict))},`);
  return `{\n${lines.join("\n")}\n  "items": ${list([...ordered.map(({ item }) => item), ...foreign])}\n}\n`;
}

function fromConflict({ id, base, mine, theirs }: SidecarConflict): Record<string, unknown> {
  const item = (decision: Decision<Selectors> | null) => decision && toItem(decision);
  return { id, base: item(base), mine: item(mine), theirs: item(theirs) };
}

/** A list with a line for each of its values. */
function list(values: readonly unknown[]): string {
  const lines = values.map((value) => `    ${JSON.stringify(value)}`).join(",\n");
  return lines === "" ? "[]" : `[\n${lines}\n  ]`;
}

/** What the lines of the file are ordered by. */
interface Line {
  readonly place: Selectors;
  readonly time: string;
  readonly id: string;
  readonly item: unknown;
}

function toLine(decision: Decision<Selectors>): Line {
  const [place] = placesOf(decision);
  return { place, time: decision.time, id: decision.id, item: toItem(decision) };
}

function toProposalLine(proposal: Proposal): Line {
  const { id, claim } = proposal;
  const [place] = placesOfClaim(claim);
  return { place, time: "", id, item: toProposalItem(proposal) };
}

function inDocumentOrder(a: Line, b: Line): number {
  return (
    a.place.position.start - b.place.position.start ||
    a.place.position.end - b.place.position.end ||
    compare(a.time, b.time) ||
    compare(a.id, b.id)
  );
}
