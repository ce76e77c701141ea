// Trains the dependency parser: actions with a dynamic oracle, then relations on the gold trees.
import { arcKeys, stateKeys } from "../../src/engine/syntax/parserFeatures";
import { LEFT, ParserState, RIGHT, SHIFT } from "../../src/engine/syntax/parserState";
import { RELATIONS } from "../../src/engine/syntax/relations";
import { createRandom, shuffle } from "./augment";
import { AveragedPerceptron, FeatureCounter } from "./averagedPerceptron";
import { ByteWriter } from "./byteWriter";
import { countedKeys, type StateFeatures } from "./countedKeys";
import { costs } from "./oracle";
import { goldOf, load, type ParserExample } from "./parserExample";
import { MAX_TEACHER_FEATURES, teacherKeys } from "./teacherFeatures";

const setting = (name: string, value: number) => Number(process.env[name] ?? value);
const SCALE = setting("SCALE", 6);
const PRUNE = setting("PRUNE", 1);
const RELATION_PRUNE = setting("RELATION_PRUNE", 3);
/** Features seen less often are left out. */
const LEAST = setting("LEAST", 6);
/** Passes of the run that says which features are worth a row, and how many are. */
const FIRST_PASSES = 2;
const ACTION_ROWS = setting("ACTION_ROWS", 205_000);
const RELATION_ROWS = setting("RELATION_ROWS", 66_000);
/** From the second pass on, the share of steps that follow the parser's own choice. */
const EXPLORE = 0.9;
/** The right action must win by this much, or the weights move. */
const MARGIN = setting("MARGIN", 10);

const keys = new Int32Array(MAX_TEACHER_FEATURES);
const state = new ParserState();

export interface ParserModels {
  readonly actions: AveragedPerceptron;
  readonly relations: AveragedPerceptron;
}

/** A first run over everything says which features are worth a row, a second learns with these alone. */
export function trainParser(examples: readonly ParserExample[], passes: number): ParserModels {
  const actions = trainActions(examples, FIRST_PASSES, stateKeys).strongestKeys(ACTION_ROWS);
  const relations = trainRelations(examples, FIRST_PASSES).strongestKeys(RELATION_ROWS);
  return {
    actions: trainActions(examples, passes, stateKeys, actions),
    relations: trainRelations(examples, passes, relations),
  };
}

export function writeParser({ actions, relations }: ParserModels): Uint8Array {
  const writer = new ByteWriter();
  console.log(
    actions.write(writer, { scale: SCALE, least: PRUNE, relative: true }),
    relations.write(writer, { scale: SCALE, least: RELATION_PRUNE }),
  );
  return writer.done();
}

export function trainActions(
  examples: readonly ParserExample[],
  passes: number,
  features: StateFeatures,
  kept = countedKeys(examples, features, LEAST),
): AveragedPerceptron {
  const data = [...examples];
  const random = createRandom(3);
  const cost = new Float64Array(3);
  const model = new AveragedPerceptron(3, kept);
  const scores = new Float64Array(3);
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(data, random);
    let right = 0;
    let seen = 0;
    for (const example of data) {
      load(state, example);
      const gold = goldOf(state, example.heads);
      while (!state.done) {
        costs(state, gold, cost);
        const n = features(state, keys);
        model.score(keys, n, scores);
        const least = Math.min(cost[SHIFT], cost[LEFT], cost[RIGHT]);
        const guess = best(scores, (action) => cost[action] < Infinity);
        const truth = best(scores, (action) => cost[action] === least);
        const rival = best(scores, (action) => cost[action] < Infinity && cost[action] > least);
        model.update(truth, rival >= 0 && scores[truth] < scores[rival] + MARGIN ? rival : truth);
        seen++;
        if (cost[guess] === least) right++;
        state.apply(pass > 1 && random() < EXPLORE ? guess : truth);
      }
    }
    console.log(`actions, pass ${pass}: ${((100 * right) / seen).toFixed(2)}`);
  }
  model.settle();
  return model;
}

export function trainRelations(
  examples: readonly ParserExample[],
  passes: number,
  features?: Int32Array,
): AveragedPerceptron {
  const data = [...examples];
  const random = createRandom(5);
  const arcs = (example: ParserExample, visit: (child: number, n: number, truth: number) => void) => {
    load(state, example);
    const codes = Uint8Array.from({ length: state.count }, (_, i) => example.relations[state.token[i]]);
    state.setHeads(goldOf(state, example.heads));
    for (let i = 0; i < state.count; i++) {
      if (state.head[i] < state.count) visit(i, arcKeys(state, i, codes, keys), codes[i]);
    }
  };
  const counted = () => {
    const counter = new FeatureCounter();
    for (const example of data) arcs(example, (_, n) => counter.add(keys, n));
    return counter.keys(LEAST);
  };
  const model = new AveragedPerceptron(RELATIONS.length, features ?? counted());
  const scores = new Float64Array(RELATIONS.length);
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(data, random);
    let right = 0;
    let seen = 0;
    for (const example of data) {
      arcs(example, (_, n, truth) => {
        model.score(keys, n, scores);
        const guess = best(scores, () => true);
        model.update(truth, guess);
        seen++;
        if (guess === truth) right++;
      });
    }
    console.log(`relations, pass ${pass}: ${((100 * right) / seen).toFixed(2)}`);
  }
  model.settle();
  return model;
}

function best(scores: Float64Array, allowed: (action: number) => boolean): number {
  let at = -1;
  for (let i = 0; i < scores.length; i++) if (allowed(i) && (at < 0 || scores[i] > scores[at])) at = i;
  return at;
}

/** Heads among the words as a teacher's weights choose them, the root's being their number. */
export function greedyHeads(model: AveragedPerceptron, example: ParserExample): Int32Array {
  const scores = new Float64Array(3);
  load(state, example);
  while (!state.done) {
    model.score(keys, teacherKeys(state, keys), scores);
    state.apply(best(scores, (action) => state.allows(action)));
  }
  return state.head.slice(0, state.count);
}

/** Relations of the words of a finished tree, given from left to right. */
export function relationsOf(
  model: AveragedPerceptron,
  example: ParserExample,
  heads: Int32Array,
): Uint8Array {
  const scores = new Float64Array(RELATIONS.length);
  load(state, example);
  state.setHeads(heads);
  const codes = new Uint8Array(state.count);
  for (let i = 0; i < state.count; i++) {
    if (heads[i] === state.count) continue;
    model.score(keys, arcKeys(state, i, codes, keys), scores);
    codes[i] = best(scores, () => true);
  }
  return codes;
}
