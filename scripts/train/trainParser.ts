// Trains the dependency parser: actions with a dynamic oracle, then relations on the gold trees.
import { MAX_PARSER_FEATURES, arcKeys, stateKeys } from "../../src/engine/syntax/parserFeatures";
import { ParserState } from "../../src/engine/syntax/parserState";
import { relationCode, RELATIONS } from "../../src/engine/syntax/relations";
import type { LaidSentence } from "./alignment";
import { createRandom, shuffle } from "./augment";
import { AveragedPerceptron, FeatureCounter } from "./averagedPerceptron";
import { ByteWriter } from "./byteWriter";
import { costs } from "./oracle";

export interface ParserExample extends LaidSentence {
  /** Tags as a tagger that has not seen the sentence gives them. */
  readonly predicted: Uint8Array;
}

const setting = (name: string, value: number) => Number(process.env[name] ?? value);
const SCALE = setting("SCALE", 6);
const PRUNE = setting("PRUNE", 14);
const RELATION_PRUNE = setting("RELATION_PRUNE", 10);
const LEAST = setting("LEAST", 6);
/** From the second pass on, the share of steps that follow the parser's own choice. */
const EXPLORE = 0.9;
/** The right action must win by this much, or the weights move. */
const MARGIN = setting("MARGIN", 10);

const keys = new Int32Array(MAX_PARSER_FEATURES);
const state = new ParserState();
const load = ({ tokens, predicted }: ParserExample) =>
  state.load(tokens, predicted, { first: 0, end: tokens.count });
/** Gold heads among the words that the state has loaded; a word under a mark hangs on what the mark hangs on. */
function goldOf({ heads }: ParserExample): Int32Array {
  const index = new Map<number, number>();
  for (let i = 0; i < state.count; i++) index.set(state.token[i], i);
  const gold = new Int32Array(state.count);
  for (let i = 0; i < state.count; i++) {
    let head = heads[state.token[i]];
    while (head >= 0 && !index.has(head)) head = heads[head];
    gold[i] = head < 0 ? state.count : index.get(head)!;
  }
  return gold;
}

/** Examples whose tree has one root and no cycle. */
export function wellFormed({ heads, tokens }: LaidSentence): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, start) => {
    let steps = 0;
    for (let at = start; at >= 0; at = heads[at]) if (steps++ > tokens.count) return false;
    return true;
  });
}

export interface ParserModels {
  readonly actions: AveragedPerceptron;
  readonly relations: AveragedPerceptron;
}

export function trainParser(examples: readonly ParserExample[], passes: number): ParserModels {
  return {
    actions: trainActions([...examples], passes),
    relations: trainRelations([...examples], Math.min(passes, 6)),
  };
}

/** The weights file; averages below `prune` steps (of which `SCALE` make one) are left out. */
export function writeParser(
  { actions, relations }: ParserModels,
  prune = PRUNE,
  relationPrune = RELATION_PRUNE,
): Uint8Array {
  const writer = new ByteWriter();
  console.log(actions.write(writer, SCALE, prune), relations.write(writer, SCALE, relationPrune));
  return writer.done();
}

function trainActions(data: ParserExample[], passes: number): AveragedPerceptron {
  const random = createRandom(3);
  const cost = new Float64Array(3);
  const counter = new FeatureCounter();
  for (const example of data) {
    load(example);
    const gold = goldOf(example);
    while (!state.done) {
      costs(state, gold, cost);
      counter.add(keys, stateKeys(state, keys));
      state.apply(cheapest(cost));
    }
  }
  const model = new AveragedPerceptron(3, counter.keys(LEAST));
  const scores = new Float64Array(3);
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(data, random);
    let right = 0;
    let seen = 0;
    for (const example of data) {
      load(example);
      const gold = goldOf(example);
      while (!state.done) {
        costs(state, gold, cost);
        const n = stateKeys(state, keys);
        model.score(keys, n, scores);
        const least = Math.min(...cost);
        const guess = best(scores, (action) => cost[action] < Infinity);
        const truth = best(scores, (action) => cost[action] === least);
        const rival = best(scores, (action) => cost[action] < Infinity && cost[action] > least);
        model.update(keys, n, truth, rival >= 0 && scores[truth] < scores[rival] + MARGIN ? rival : truth);
        seen++;
        if (cost[guess] === least) right++;
        state.apply(pass > 1 && random() < EXPLORE ? guess : truth);
      }
    }
    console.log(`actions, pass ${pass}: ${((100 * right) / seen).toFixed(2)}`);
  }
  return model;
}

function trainRelations(data: ParserExample[], passes: number): AveragedPerceptron {
  const random = createRandom(5);
  const counter = new FeatureCounter();
  const arcs = (example: ParserExample, visit: (child: number, n: number, truth: number) => void) => {
    load(example);
    const codes = Uint8Array.from({ length: state.count }, (_, i) =>
      relationCode(example.relations[state.token[i]]),
    );
    state.setHeads(goldOf(example));
    for (let i = 0; i < state.count; i++) {
      if (state.head[i] < state.count) visit(i, arcKeys(state, i, codes, keys), codes[i]);
    }
  };
  for (const example of data) arcs(example, (_, n) => counter.add(keys, n));
  const model = new AveragedPerceptron(RELATIONS.length, counter.keys(LEAST));
  const scores = new Float64Array(RELATIONS.length);
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(data, random);
    let right = 0;
    let seen = 0;
    for (const example of data) {
      arcs(example, (_, n, truth) => {
        model.score(keys, n, scores);
        const guess = best(scores, () => true);
        model.update(keys, n, truth, guess);
        seen++;
        if (guess === truth) right++;
      });
    }
    console.log(`relations, pass ${pass}: ${((100 * right) / seen).toFixed(2)}`);
  }
  return model;
}

const cheapest = (cost: Float64Array): number => cost.indexOf(Math.min(...cost));

function best(scores: Float64Array, allowed: (action: number) => boolean): number {
  let at = -1;
  for (let i = 0; i < scores.length; i++) if (allowed(i) && (at < 0 || scores[i] > scores[at])) at = i;
  return at;
}
