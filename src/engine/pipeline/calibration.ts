import type { AnnotationSet, Entity, Evidence, Mention } from "../annotations/annotationSet";
import { rowsOf, type Resources } from "../resources";

/** What is found, each with a curve of its own; `reference`: a description or pronoun and whom it was taken for. */
export type Calibrated = "name" | "reference" | "statement" | "meeting";

/** Platt's curve: how often what is found with a raw confidence is right, by the logit of that. */
interface Curve {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Turns the confidence that rules give into how often such findings are right (Platt 1999, with an intercept for each
 * family of rules). Monotone within a rule: it changes no order among what one rule found, and no decision.
 */
export class Calibration {
  /** By kind and the beginning of the rule's code; "" for any rule. */
  readonly #curves = new Map<string, Curve>();

  /** Rows: kind, beginning of the rule or "*", slope, intercept. */
  constructor(rows: readonly (readonly string[])[]) {
    for (const [kind, family, slope, intercept] of rows)
      this.#curves.set(`${kind} ${family === "*" ? "" : family}`, {
        slope: Number(slope),
        intercept: Number(intercept),
      });
  }

  /** Confidence in (0, 1); the raw one where the kind has no curve. */
  of(kind: Calibrated, rule: string, raw: number): number {
    const curve = this.#curveOf(kind, rule);
    if (!curve) return raw;
    return round(1 / (1 + Math.exp(-curve.slope * logit(raw) - curve.intercept)));
  }

  /** The set with every confidence calibrated. */
  apply(set: AnnotationSet): AnnotationSet {
    if (this.#curves.size === 0) return set;
    const known = new Map<string, number>();
    const calibrated = (kind: Calibrated, { rule, confidence: raw, spans }: Evidence): Evidence => {
      const key = `${kind} ${rule} ${raw}`;
      let confidence = known.get(key);
      if (confidence === undefined) known.set(key, (confidence = this.of(kind, rule, raw)));
      return spans ? { rule, confidence, spans } : { rule, confidence };
    };
    const mention = ({ start, end, kind, standsFor, evidence: raw }: Mention): Mention => {
      const evidence = calibrated(kind === "name" ? "name" : "reference", raw);
      return standsFor === undefined
        ? { start, end, kind, evidence }
        : { start, end, kind, standsFor, evidence };
    };
    return {
      ...set,
      entities: set.entities.map((entity): Entity => ({ ...entity, mentions: entity.mentions.map(mention) })),
      statements: set.statements.map((one) => ({ ...one, evidence: calibrated("statement", one.evidence) })),
      meetings: set.meetings.map((one) => ({ ...one, evidence: calibrated("meeting", one.evidence) })),
    };
  }

  /** Of the longest beginning of the rule that has one. */
  #curveOf(kind: Calibrated, rule: string): Curve | undefined {
    for (let family = rule; family !== ""; family = family.slice(0, Math.max(0, family.lastIndexOf(".")))) {
      const curve = this.#curves.get(`${kind} ${family}`);
      if (curve) return curve;
    }
    return this.#curves.get(`${kind} `);
  }
}

/** Neither end of the scale is believed. */
export const logit = (raw: number): number => {
  const p = Math.min(0.98, Math.max(0.02, raw));
  return Math.log(p / (1 - p));
};

const round = (p: number): number => Math.round(Math.min(0.99, Math.max(0.01, p)) * 1000) / 1000;

export const readCalibration = (resources: Resources): Calibration =>
  new Calibration(resources.lexicons.confidence === undefined ? [] : rowsOf(resources, "confidence"));
