import type { StatementAct } from "../annotations/annotationSet";
import { rowsOf, type Resources } from "../resources";
import { formsOfVerb, readIrregularVerbs } from "../lexicon/inflect";

/** How a cue takes its content; the letters are those of `lexicons/cues.tsv`. */
export type Frame = "T" | "Q" | "V" | "W" | "I" | "O" | "N" | "A" | "a" | "K" | "G" | "P";

export interface CueEntry {
  readonly kind: "verb" | "adjective";
  readonly lemma: string;
  /** Words after the head ("out" in "point out"). */
  readonly rest: readonly string[];
  readonly cueClass: string;
  readonly act: StatementAct;
  readonly cameo: string | null;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions that may introduce the content. */
  readonly prepositions: ReadonlySet<string>;
  readonly tier: "A" | "B" | "C";
  /** How often an occurrence reports something, smoothed towards the tier's mean. */
  readonly prior: number;
}

/** A noun of speech or attitude ("concern"). */
export interface CueNoun {
  readonly noun: string;
  readonly cueClass: string;
  readonly act: StatementAct;
  readonly cameo: string | null;
  readonly frames: ReadonlySet<Frame>;
  readonly prepositions: ReadonlySet<string>;
}

export interface CueLexicon {
  /** Entries by each form of their first word, the longest entries first. */
  readonly byForm: ReadonlyMap<string, readonly CueEntry[]>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  /** Nouns that show the object of a reporting verb to be what was said: "restraint", "progress". */
  readonly abstractNouns: ReadonlySet<string>;
}

const TIER_MEAN = { A: 0.7, B: 0.25, C: 0.17 } as const;
/** Counts include nouns of the same form ("state", "plan"), which the tags keep out: no prior falls below these. */
const TIER_LEAST = { A: 0.55, B: 0.28, C: 0.13 } as const;
const SMOOTHING = 6;

const ACT_OF_CLASS: Readonly<Record<string, StatementAct>> = {
  CONFIRM: "affirm",
  DENY: "deny",
  REFUSE: "refuse",
  ASK: "ask",
  URGE: "urge",
  DEMAND: "demand",
  PROMISE: "promise",
  INTEND: "attitude",
  WARN: "warn",
  THREATEN: "threaten",
  AGREE: "agree",
  OBJECT: "reject",
  PRAISE: "praise",
  CONDEMN: "condemn",
  SORROW: "regret",
  PREDICT: "predict",
  THINK: "attitude",
  RULE: "declare",
};
const AFFIRMS = new Set(["affirm", "re-affirm", "reaffirm", "reassert"]);

/** Reads the cue lexicons: verbs and adjectives with their frames, nouns with their complements. */
export function readCueLexicon(resources: Resources): CueLexicon {
  const irregular = readIrregularVerbs(resources);
  const byForm = new Map<string, CueEntry[]>();
  for (const row of rowsOf(resources, "cues")) {
    const entry = readEntry(row);
    const head = entry.lemma.split(" ")[0];
    for (const form of entry.kind === "verb" ? formsOfVerb(head, irregular) : [head]) {
      const list = byForm.get(form);
      if (list) list.push(entry);
      else byForm.set(form, [entry]);
    }
  }
  for (const list of byForm.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const nouns = new Map<string, CueNoun>();
  for (const [noun, cueClass, act, cameo, frames] of rowsOf(resources, "cueNouns")) {
    const read = readFrames(frames);
    const value = { noun, cueClass, act: act as StatementAct, cameo: cameo || null, ...read };
    nouns.set(noun, value).set(noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`, value);
  }
  const abstractNouns = new Set(rowsOf(resources, "abstractNouns").map(([noun]) => noun));
  return { byForm, nouns, abstractNouns };
}

function readEntry(row: readonly string[]): CueEntry {
  const [kind, lemma, cueClass, , , cameo, frames, tierText, seen, total] = row;
  const tier = tierText as CueEntry["tier"];
  const mean = kind === "adjective" ? 0.6 : TIER_MEAN[tier];
  return {
    kind: kind as CueEntry["kind"],
    lemma,
    rest: lemma.split(" ").slice(1),
    cueClass,
    act: AFFIRMS.has(lemma) ? "affirm" : (ACT_OF_CLASS[cueClass] ?? "assert"),
    cameo: rootOf(cameo),
    ...readFrames(frames),
    tier,
    prior: Math.max(
      TIER_LEAST[tier],
      (Number(seen || 0) + SMOOTHING * mean) / (Number(total || 0) + SMOOTHING),
    ),
  };
}

/** The first CAMEO root of a cell ("02x" is the root 020), or null. */
function rootOf(cell: string | undefined): string | null {
  const root = /^\d[\dx]{2}/u.exec(cell ?? "");
  return root ? root[0].replace("x", "0") : null;
}

function readFrames(text: string): { frames: Set<Frame>; prepositions: Set<string> } {
  const frames = new Set<Frame>();
  const prepositions = new Set<string>();
  for (const match of text.matchAll(/P:([a-z]+)|[TQVWIOAaKNG]/gu)) {
    if (match[1]) {
      frames.add("P");
      prepositions.add(match[1]);
    } else frames.add(match[0] as Frame);
  }
  return { frames, prepositions };
}
