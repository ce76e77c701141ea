// Several slow parsers whose agreement teaches the fast one (uptraining; Petrov and others 2010).
import { ParserState } from "../../src/engine/syntax/parserState";
import type { Tokens } from "../../src/engine/tokens/tokens";
import type { AveragedPerceptron } from "./averagedPerceptron";
import { BeamParser } from "./beamParser";
import { load, mirrored, mirroredHeads, PUNCT, type ParserExample } from "./parserExample";
import { teacherKeys } from "./teacherFeatures";
import { greedyHeads, relationsOf, trainActions, trainRelations } from "./trainParser";
import { bestTree } from "./voting";

const BEAM = 4;
const BEAM_PASSES = 3;
const GREEDY_PASSES = 4;

interface Voter {
  readonly weight: number;
  /** Heads among the words, the root's being their number. */
  readonly parse: (example: ParserExample) => Int32Array;
}

export class Teachers {
  readonly voters: readonly Voter[];
  readonly #relations: AveragedPerceptron;
  readonly #state = new ParserState();

  /** Two that read from left to right, one of them with a beam, and one that reads from right to left. */
  constructor(examples: readonly ParserExample[]) {
    const back = examples.map(mirrored);
    const beam = BeamParser.train(examples, BEAM_PASSES, BEAM);
    const [onward, backward] = [examples, back].map((data) => trainActions(data, GREEDY_PASSES, teacherKeys));
    const turned = (heads: Int32Array) => {
      const { length } = heads;
      return mirroredHeads(heads.map((head) => (head === length ? -1 : head))).map((head) =>
        head < 0 ? length : head,
      );
    };
    this.voters = [
      { weight: 1.2, parse: (example) => beam.parse(example) },
      { weight: 1.1, parse: (example) => greedyHeads(onward, example) },
      { weight: 1, parse: (example) => turned(greedyHeads(backward, mirrored(example))) },
    ];
    this.#relations = trainRelations(examples, 4);
  }

  /** The sentence with the tree that the teachers agree on most. */
  annotate(tokens: Tokens, predicted: Uint8Array): ParserExample {
    const bare = {
      tokens,
      predicted,
      heads: new Int32Array(tokens.count).fill(-1),
      relations: new Uint8Array(tokens.count).fill(PUNCT),
    };
    load(this.#state, bare);
    const { count } = this.#state;
    if (count === 0) return bare;
    const token = this.#state.token.slice(0, count);
    const votes = new Float64Array((count + 1) * count);
    for (const { weight, parse } of this.voters) {
      parse(bare).forEach((head, child) => (votes[head * count + child] += weight));
    }
    const heads = bestTree(count, votes);
    const codes = relationsOf(this.#relations, bare, heads);
    const root = token[heads.indexOf(count)];
    bare.heads.fill(root);
    heads.forEach((head, i) => (bare.heads[token[i]] = head === count ? -1 : token[head]));
    codes.forEach((code, i) => (bare.relations[token[i]] = code));
    return bare;
  }
}
