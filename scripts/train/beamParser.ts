// A parser that keeps several readings of a sentence (Zhang and Clark 2008) and learns from the worst moment of the best
// wrong one (max-violation; Huang, Fayong and Guo 2012). Too slow to ship: it teaches the one that ships.
import { LEFT, ParserState, RIGHT, SHIFT } from "../../src/engine/syntax/parserState";
import { createRandom, shuffle } from "./augment";
import { AveragedPerceptron } from "./averagedPerceptron";
import { countedKeys } from "./countedKeys";
import { costs } from "./oracle";
import { goldOf, load, type ParserExample } from "./parserExample";
import { MAX_TEACHER_FEATURES, teacherKeys } from "./teacherFeatures";

const ACTIONS = [SHIFT, LEFT, RIGHT];
/** Each wrong action counts this much in a wrong reading's favour while training. */
const MARGIN = 4;
const LONGEST = 150;
/** Features seen less often are left out. */
const LEAST = 5;

const keys = new Int32Array(MAX_TEACHER_FEATURES);
const scores = new Float64Array(ACTIONS.length);

/** A reading so far: a state, what led to it, and how well it scores. */
class Reading {
  readonly state = new ParserState();
  readonly actions = new Uint8Array(2 * LONGEST);
  score = 0;
  /** True while every action was right. */
  right = true;

  become(other: Reading, steps: number): void {
    copyState(other.state, this.state);
    this.actions.set(other.actions.subarray(0, steps));
    this.score = other.score;
    this.right = other.right;
  }
}

/** The words are shared, what was done with them is copied. */
function copyState(from: ParserState, to: ParserState): void {
  const size = from.count + 2;
  if (to.head.length < size) {
    to.head = new Int32Array(2 * size);
    to.leftChild = new Int32Array(2 * size);
    to.rightChild = new Int32Array(2 * size);
    to.leftValency = new Uint8Array(2 * size);
    to.rightValency = new Uint8Array(2 * size);
    to.stack = new Int32Array(2 * size);
  }
  to.count = from.count;
  to.token = from.token;
  to.mark = from.mark;
  to.word = from.word;
  to.tag = from.tag;
  to.fine = from.fine;
  to.coarse = from.coarse;
  to.depth = from.depth;
  to.next = from.next;
  for (let i = 0; i < size; i++) {
    to.head[i] = from.head[i];
    to.leftChild[i] = from.leftChild[i];
    to.rightChild[i] = from.rightChild[i];
    to.leftValency[i] = from.leftValency[i];
    to.rightValency[i] = from.rightValency[i];
  }
  for (let i = 0; i < from.depth; i++) to.stack[i] = from.stack[i];
}

interface Violation {
  actions: Uint8Array;
  steps: number;
}

export class BeamParser {
  readonly #model: AveragedPerceptron;
  readonly #width: number;
  #now: Reading[];
  #then: Reading[];
  readonly #gold = new Uint8Array(2 * LONGEST);
  /** Score of the right reading after each step. */
  readonly #goldScores = new Float64Array(2 * LONGEST);

  private constructor(model: AveragedPerceptron, width: number) {
    this.#model = model;
    this.#width = width;
    this.#now = Array.from({ length: width }, () => new Reading());
    this.#then = Array.from({ length: width }, () => new Reading());
  }

  static train(examples: readonly ParserExample[], passes: number, width: number): BeamParser {
    const data = examples.filter(({ tokens }) => tokens.count < LONGEST);
    const parser = new BeamParser(
      new AveragedPerceptron(ACTIONS.length, countedKeys(data, teacherKeys, LEAST)),
      width,
    );
    const random = createRandom(3);
    for (let pass = 1; pass <= passes; pass++) {
      shuffle(data, random);
      let wrong = 0;
      for (const example of data) if (parser.#learn(example)) wrong++;
      console.log(`beam, pass ${pass}: ${wrong} of ${data.length} sentences wrong`);
    }
    parser.#model.settle();
    return parser;
  }

  /** Heads among the words, the root's being their number. Sentences must be short (less than 150 tokens). */
  parse(example: ParserExample): Int32Array {
    const first = this.#now[0].state;
    load(first, example);
    if (first.count === 0) return new Int32Array(0);
    this.#search(false);
    const { state } = this.#now[0];
    return state.head.slice(0, state.count);
  }

  #learn(example: ParserExample): boolean {
    const model = this.#model;
    model.tick();
    const { state } = this.#now[0];
    load(state, example);
    if (state.count === 0) return false;
    const total = this.#followGold(state, goldOf(state, example.heads));
    state.restart();
    const violation = this.#search(true);
    if (!violation) return false;
    const shared = firstDifference(violation.actions, this.#gold, Math.min(total, violation.steps));
    load(state, example);
    this.#move(state, this.#gold, shared, violation.steps, 1);
    load(state, example);
    this.#move(state, violation.actions, shared, violation.steps, -1);
    return true;
  }

  /** Takes the right actions, among several the one with the highest score, and notes them. */
  #followGold(state: ParserState, gold: Int32Array): number {
    const cost = new Float64Array(ACTIONS.length);
    let sum = 0;
    let steps = 0;
    while (!state.done) {
      costs(state, gold, cost);
      const least = Math.min(cost[SHIFT], cost[LEFT], cost[RIGHT]);
      this.#model.score(keys, teacherKeys(state, keys), scores);
      let best = -1;
      for (const action of ACTIONS) {
        if (cost[action] === least && (best < 0 || scores[action] > scores[best])) best = action;
      }
      sum += scores[best];
      this.#gold[steps] = best;
      this.#goldScores[steps++] = sum;
      state.apply(best);
    }
    return steps;
  }

  #search(learning: boolean): Violation | null {
    const first = this.#now[0];
    first.score = 0;
    first.right = true;
    const steps = 2 * first.state.count;
    let violation: Violation | null = null;
    let worst = 0;
    let readings = 1;
    for (let step = 0; step < steps; step++) {
      readings = this.#advance(readings, step, learning);
      const best = this.#now[0];
      const by = best.score - this.#goldScores[step];
      if (learning && !best.right && by > worst) {
        worst = by;
        violation = { actions: best.actions.slice(0, step + 1), steps: step + 1 };
      }
    }
    return violation;
  }

  /** One step of all readings; the best of what follows are kept, in order. */
  #advance(readings: number, step: number, learning: boolean): number {
    const candidates: { from: Reading; action: number; score: number }[] = [];
    for (let i = 0; i < readings; i++) {
      const from = this.#now[i];
      this.#model.score(keys, teacherKeys(from.state, keys), scores);
      for (const action of ACTIONS) {
        if (!from.state.allows(action)) continue;
        const slip = learning && from.right && action !== this.#gold[step] ? MARGIN : 0;
        candidates.push({ from, action, score: from.score + scores[action] + slip });
      }
    }
    candidates.sort((a, b) => b.score - a.score);
    const kept = Math.min(this.#width, candidates.length);
    for (let i = 0; i < kept; i++) {
      const { from, action, score } = candidates[i];
      const reading = this.#then[i];
      reading.become(from, step);
      reading.state.apply(action);
      reading.actions[step] = action;
      reading.score = score;
      reading.right &&= !learning || action === this.#gold[step];
    }
    [this.#now, this.#then] = [this.#then, this.#now];
    return kept;
  }

  #move(state: ParserState, actions: Uint8Array, from: number, end: number, by: number): void {
    for (let i = 0; i < end; i++) {
      if (i >= from) {
        this.#model.score(keys, teacherKeys(state, keys), scores);
        this.#model.move(actions[i], by);
      }
      state.apply(actions[i]);
    }
  }
}

function firstDifference(a: Uint8Array, b: Uint8Array, length: number): number {
  let i = 0;
  while (i < length && a[i] === b[i]) i++;
  return i;
}
