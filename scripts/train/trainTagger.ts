// Trains a part-of-speech tagger on sentences: an averaged perceptron with a tag dictionary.
import { BIAS_KEY, MAX_TAGGER_FEATURES } from "../../src/engine/syntax/taggerFeatures";
import { TAG, type Tag } from "../../src/engine/syntax/tags";
import { ByteWriter } from "./byteWriter";
import { countedKeys, learnTagger, type Reading } from "./learnTagger";
import { indexOf, tagLexicon } from "./tagLexicon";
import type { TaggedSentence } from "./taggedSentence";

const setting = (name: string, value: number) => Number(process.env[name] ?? value);
/** Quantisation: this many steps to one. Averages below `PRUNE` steps are left out. */
const SCALE = setting("SCALE", 4);
const PRUNE = setting("PRUNE", 2);
/** Features seen less often are left out. */
const LEAST = setting("LEAST", 10);
/** Passes of the run that says which features are worth a row, and how many are. */
const FIRST_PASSES = 2;
/** Runs over differently shuffled sentences; the weights are their mean. */
const RUNS = setting("RUNS", 5);
const ROWS = setting("TAGGER_ROWS", 110_000);

/**
 * What is added for finite verbs. What taggers teach each other makes the commoner reading commoner: without it twice as
 * many pasts are taken for participles as the other way round.
 */
const FINITE: readonly { readonly tag: Tag; readonly by: number }[] = [
  { tag: "VPAST", by: setting("PAST", 7) },
  { tag: "VPRES", by: setting("PRES", 2) },
];

/** The weights file of a tagger trained on the `treebanks` and on `raw` sentences that others have tagged. */
export function trainTagger(
  treebanks: readonly TaggedSentence[],
  passes: number,
  raw: readonly TaggedSentence[] = [],
): Uint8Array {
  const data = [...treebanks, ...raw];
  const { dictionary, lexicon } = tagLexicon(treebanks, raw);
  const reading: Reading = {
    dictionary: indexOf(dictionary),
    lexicon: indexOf(lexicon),
    backward: false,
    most: MAX_TAGGER_FEATURES,
    features: (view, _tokens, i, history, keys) => view.keys(i, history, keys),
  };
  const counted = countedKeys(data, reading, LEAST);
  const first = learnTagger(data, reading, { passes: FIRST_PASSES, keys: counted, seed: 11 });
  const keys = first.strongestKeys(ROWS);
  const [model, ...others] = Array.from({ length: raw.length > 0 ? RUNS : 1 }, (_, run) =>
    learnTagger(data, reading, { passes, keys, seed: 12 + run }),
  );
  model.average(others);
  if (raw.length > 0) for (const { tag, by } of FINITE) model.raise(BIAS_KEY, TAG[tag], by);

  const writer = new ByteWriter();
  for (const map of [dictionary, lexicon]) {
    writer.varint(map.size);
    let last = 0;
    for (const [key, value] of [...map].sort(([a], [b]) => a - b)) {
      writer.varint(key - last);
      writer.varint(value);
      last = key;
    }
  }
  console.log(
    model.write(writer, { scale: SCALE, least: PRUNE }),
    `${dictionary.size} dictionary, ${lexicon.size} lexicon`,
  );
  return writer.done();
}
