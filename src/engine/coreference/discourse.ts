import type { Span } from "../text/span";
import type { EntityDraft } from "./entityDraft";

/** How much a mention raises its entity: by its place in the sentence. After Lappin & Leass; own weights. */
export const Weight = { source: 6, subject: 4, object: 2, other: 1 } as const;

export interface Focus {
  readonly draft: EntityDraft;
  salience: number;
  last: Span;
  /** Number of the sentence of the last mention, and of the first one. */
  sentence: number;
  readonly first: number;
  /** How the last mention stood: a `Weight`. */
  weight: number;
  times: number;
}

const KEPT = 40;
const FADES = 0.55;

/** What the text is about at a point: the entities mentioned lately with their salience, which fades by sentence. */
export class Discourse {
  readonly #foci: Focus[] = [];
  readonly #byDraft = new Map<EntityDraft, Focus>();
  #sentence = 0;

  get sentence(): number {
    return this.#sentence;
  }

  nextSentence(): void {
    this.#sentence++;
    for (const focus of this.#foci) focus.salience *= FADES;
    if (this.#foci.length <= KEPT) return;
    this.#foci.sort((a, b) => b.salience - a.salience);
    for (const { draft } of this.#foci.splice(KEPT / 2)) this.#byDraft.delete(draft);
  }

  note(draft: EntityDraft, span: Span, weight: number): void {
    const focus = this.#byDraft.get(draft);
    if (focus) {
      focus.salience = Math.max(focus.salience, weight) + Math.min(focus.salience, weight) * 0.5;
      focus.last = span;
      focus.sentence = this.#sentence;
      focus.weight = weight;
      focus.times++;
      return;
    }
    const sentence = this.#sentence;
    const added = { draft, salience: weight, last: span, sentence, first: sentence, weight, times: 1 };
    this.#foci.push(added);
    this.#byDraft.set(draft, added);
  }

  /** The entity that passes the test and stands out most, as weighed by `weigh`, with where it was mentioned last. */
  salient(
    test: (draft: EntityDraft, focus: Readonly<Focus>) => boolean,
    weigh: (draft: EntityDraft, salience: number) => number = (_, salience) => salience,
  ): Readonly<Focus> | null {
    let best: Focus | null = null;
    let most = 0;
    for (const focus of this.#foci) {
      const salience = weigh(focus.draft, focus.salience);
      if (salience > most && test(focus.draft, focus)) [best, most] = [focus, salience];
    }
    return best;
  }

  /** The entity that passes the test and was mentioned last. */
  latest(test: (draft: EntityDraft, focus: Readonly<Focus>) => boolean): Readonly<Focus> | null {
    let best: Focus | null = null;
    for (const focus of this.#foci) {
      if ((best === null || focus.last.start > best.last.start) && test(focus.draft, focus)) best = focus;
    }
    return best;
  }

  /** The entities that pass the test. */
  all(test: (draft: EntityDraft, focus: Readonly<Focus>) => boolean): Readonly<Focus>[] {
    return this.#foci.filter((focus) => test(focus.draft, focus));
  }

  /** Everything in focus, at most a few dozen. */
  drafts(): IterableIterator<EntityDraft> {
    return this.#byDraft.keys();
  }

  focus(draft: EntityDraft): Readonly<Focus> | undefined {
    return this.#byDraft.get(draft);
  }
}
