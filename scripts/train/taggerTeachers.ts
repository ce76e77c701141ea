// Several slow taggers whose agreement teaches the fast one (uptraining; Petrov and others 2010).
import { featureKey, hashText } from "../../src/engine/perceptron/hash";
import { TagHistory } from "../../src/engine/syntax/clauseState";
import { repairPasts } from "../../src/engine/grammar/repairPasts";
import { MAX_TAGGER_FEATURES, type TaggerView } from "../../src/engine/syntax/taggerFeatures";
import { TAGS } from "../../src/engine/syntax/tags";
import type { Tokens } from "../../src/engine/tokens/tokens";
import { countedKeys, learnTagger, tagWith, type Reading } from "./learnTagger";
import { indexOf, tagLexicon } from "./tagLexicon";
import { UNSURE, type TaggedSentence } from "./taggedSentence";
import { clusters } from "./trainedClusters";

const PASSES = 3;
const LEAST = 5;
const MOST = MAX_TAGGER_FEATURES + 40;

/** Groups of the words of the sentence at hand, known ones too, by token; two more on each side. */
function groupsOf({ count, lower }: Tokens): { fine: Uint16Array; coarse: Uint16Array } {
  const fine = new Uint16Array(count + 6);
  const coarse = new Uint16Array(count + 6);
  for (let i = 0; i < count; i++) {
    fine[i + 3] = clusters.fine(lower[i]);
    coarse[i + 3] = clusters.coarse(fine[i + 3]);
  }
  return { fine, coarse };
}
const groups = new WeakMap<Tokens, ReturnType<typeof groupsOf>>();

/** What a tagger that need not be fast looks at beyond what the one that ships does. */
function wideKeys(
  view: TaggerView,
  tokens: Tokens,
  i: number,
  { tag1, tag2, clause }: TagHistory,
  keys: Int32Array,
  from: number,
): number {
  let own = groups.get(tokens);
  if (!own) groups.set(tokens, (own = groupsOf(tokens)));
  const { fine, coarse } = own;
  const at = i + 2;
  const g = i + 3;
  const { word, lexical, suffix2, suffix3, shape } = view;
  const lower = tokens.lower[i];
  const tags = tag1 * 32 + tag2;
  let n = from;
  keys[n++] = featureKey(200, fine[g], shape[at]);
  keys[n++] = featureKey(201, fine[g], tag1);
  keys[n++] = featureKey(202, fine[g - 1], fine[g]);
  keys[n++] = featureKey(203, fine[g], fine[g + 1]);
  keys[n++] = featureKey(204, fine[g - 1], fine[g + 1]);
  keys[n++] = featureKey(205, coarse[g - 2] * 1024 + coarse[g - 1], coarse[g]);
  keys[n++] = featureKey(206, coarse[g + 2] * 1024 + coarse[g + 1], coarse[g]);
  keys[n++] = featureKey(207, word[at], tags);
  keys[n++] = featureKey(208, word[at - 1], tag1 * 32);
  keys[n++] = featureKey(209, word[at + 1], tags);
  keys[n++] = featureKey(210, word[at - 2], word[at - 1]);
  keys[n++] = featureKey(211, word[at + 1], word[at + 2]);
  keys[n++] = featureKey(212, word[at - 1], word[at + 1]);
  keys[n++] = featureKey(213, tokens.lower[i - 3] === undefined ? 0 : hashText(tokens.lower[i - 3]));
  keys[n++] = featureKey(214, tokens.lower[i + 3] === undefined ? 0 : hashText(tokens.lower[i + 3]));
  keys[n++] = featureKey(215, hashText(lower, Math.max(0, lower.length - 5)));
  keys[n++] = featureKey(216, hashText(lower, Math.max(0, lower.length - 1)), shape[at]);
  keys[n++] = featureKey(217, hashText(lower, 0, Math.min(4, lower.length)));
  keys[n++] = featureKey(218, suffix3[at], tags);
  keys[n++] = featureKey(219, suffix2[at], lexical[at - 1] * 1024 + lexical[at + 1]);
  keys[n++] = featureKey(220, lexical[at - 1] * 1024 + lexical[at], lexical[at + 1]);
  keys[n++] = featureKey(221, lexical[at - 2] * 1024 + lexical[at - 1], lexical[at]);
  keys[n++] = featureKey(222, lexical[at - 1], word[at]);
  keys[n++] = featureKey(223, lexical[at + 1], word[at]);
  keys[n++] = featureKey(224, lexical[at - 1], tag1);
  keys[n++] = featureKey(225, word[at - 1], lexical[at]);
  keys[n++] = featureKey(226, word[at + 1], lexical[at]);
  keys[n++] = featureKey(227, fine[g + 1], lexical[at]);
  keys[n++] = featureKey(228, fine[g - 1], lexical[at]);
  const state = clause * 16 + view.ahead[at];
  keys[n++] = featureKey(230, fine[g], state);
  keys[n++] = featureKey(231, word[at], state * 32 + tag1);
  keys[n++] = featureKey(232, lexical[at - 1] * 1024 + lexical[at], state * 1024 + lexical[at + 1]);
  keys[n++] = featureKey(233, suffix3[at], state * 1024 + lexical[at + 1]);
  keys[n++] = featureKey(229, lexical[at], tags * 512 + lexical[at + 1]);
  return n;
}

const NONE = new TagHistory();

export class TaggerTeachers {
  readonly #voters: readonly ((tokens: Tokens) => Uint8Array)[];

  /** One that reads from left to right, one from right to left, and one that sees words alone, no tags. */
  constructor(treebanks: readonly TaggedSentence[]) {
    const { dictionary, lexicon } = tagLexicon(treebanks);
    const base = { dictionary: indexOf(dictionary), lexicon: indexOf(lexicon), most: MOST };
    const features =
      (blind: boolean): Reading["features"] =>
      (view, tokens, i, history, keys) => {
        const known = blind ? NONE : history;
        const n = view.keys(i, known, keys);
        return wideKeys(view, tokens, i, known, keys, n);
      };
    const readings: Reading[] = [
      { ...base, backward: false, features: features(false) },
      { ...base, backward: true, features: features(false) },
      { ...base, backward: false, features: features(true) },
    ];
    this.#voters = readings.map((reading, seed) => {
      const keys = countedKeys(treebanks, reading, LEAST);
      const model = learnTagger(treebanks, reading, { passes: PASSES, keys, seed });
      return (tokens) => tagWith(model, reading, tokens);
    });
  }

  /** What each teacher says. */
  opinions(tokens: Tokens): Uint8Array[] {
    return this.#voters.map((tag) => tag(tokens));
  }

  /** The tags that most teachers agree on, but for participles that must be pasts: treebanks hold few "Lind expressed". */
  annotate(tokens: Tokens): TaggedSentence {
    const sentences = [{ first: 0, end: tokens.count }];
    return { tokens, tags: repairPasts({ tokens, sentences }, vote(this.opinions(tokens))) };
  }
}

/** The tag that more than half give to each token, or `UNSURE`. */
export function vote(opinions: readonly Uint8Array[]): Uint8Array {
  const counts = new Uint8Array(TAGS.length);
  return opinions[0].map((_, i) => {
    counts.fill(0);
    for (const tags of opinions) counts[tags[i]]++;
    const most = counts.findIndex((count) => count * 2 > opinions.length);
    return most < 0 ? UNSURE : most;
  });
}
