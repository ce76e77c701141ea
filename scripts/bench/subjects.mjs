// What is measured: name → a function that loads it and returns a function from a text to its result.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const ENGINE = join(import.meta.dirname, "..", "..", "out", "bench", "engine.cjs");

const root = join(import.meta.dirname, "..", "..");
const bytes = (...path) => new Uint8Array(readFileSync(join(root, ...path)));

/** The engine's data as the build packs it and the shells read it. */
function readResources() {
  const models = Object.fromEntries(
    require(ENGINE).MODEL_NAMES.map((name) => [name, bytes("models", `${name}.bin`)]),
  );
  const lexicons = JSON.parse(readFileSync(join(root, "dist", "lexicons.json"), "utf8"));
  return { models, lexicons, gazetteer: bytes("dist", "gazetteer.bin") };
}

export const SUBJECTS = {
  "Readout, recogniser": () => require(ENGINE).createRecogniser(readResources()),
  "Readout, everything": () => {
    const annotator = require(ENGINE).createAnnotator(readResources());
    return (text) => annotator.annotate(text);
  },
  "compromise, names": () => {
    const nlp = require("compromise/three");
    return (text) => nlp(text).topics().json({ offset: true });
  },
  "wink-nlp, tokens and tags": () => {
    const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
    const { its } = nlp;
    return (text) => nlp.readDoc(text).tokens().out(its.pos);
  },
};
