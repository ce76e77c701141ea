// What is measured: name → a function that loads it and returns a function from a text to its result.
import { createRequire } from "node:module";
import { join } from "node:path";
import { readResources } from "../resources.mjs";

const require = createRequire(import.meta.url);
const ENGINE = join(import.meta.dirname, "..", "..", "out", "bench", "engine.cjs");

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
