// Writes names on which several runs of scripts/train/names.mjs agree, in the releases (public domain) that nobody annotated,
// for a further run to learn from (tri-training; Zhou and Li 2005). Each run reads a release with the rules and
// the document pass, so that what these know is taught to the model, which sees a sentence alone.
//   npx tsx scripts/train/names/silver.mjs OUT WEIGHTS…
import { readFileSync, writeFileSync } from "node:fs";
import { importEngine } from "../../gazetteer/importEngine.mjs";
import { readResources } from "../../resources.mjs";
import { readUnannotated } from "../../training/documents";

const TYPES = new Set(["person", "organization", "place", "nationality", "event", "agreement"]);
const [out, ...files] = process.argv.slice(2);
const engine = await importEngine([
  "pipeline/toolbox",
  "steps",
  "text/split",
  "tokens/tokenize",
  "tokens/sentences",
  "mentions/findNames",
  "mentions/reconcileNames",
  "mentions/names/model/nameModel",
]);
const toolbox = engine.createToolbox(readResources());
const teachers = files.map((file) => ({ ...toolbox, names: engine.readNameModel(readFileSync(file)) }));

/** The names that each teacher finds in a document. */
function namesOf(text) {
  const read = engine.splitParagraphs(text).map(({ start, end }) => {
    const tokens = engine.tokenize(text.slice(start, end));
    const sentences = engine.splitSentences(tokens);
    return { offset: start, tokens, sentences, tags: toolbox.tagger.tag(tokens, sentences) };
  });
  return teachers.map((tools) => {
    const paragraphs = read.map(({ offset, tokens, sentences, tags }) => ({
      offset,
      paragraph: { tokens, sentences, tags, names: engine.findNames(tokens, sentences, tags, tools) },
    }));
    return engine
      .finish(engine.reconcileNames({ text, paragraphs }))
      .filter(({ type }) => TYPES.has(type))
      .map(({ start, end, type }) => ({ start, end, type }));
  });
}

/** Names that most runs find, and the spans of those that only some do. */
function vote(runs) {
  const votes = new Map();
  for (const name of runs.flat()) {
    const key = `${name.start} ${name.end} ${name.type}`;
    votes.set(key, { name, count: (votes.get(key)?.count ?? 0) + 1 });
  }
  const all = [...votes.values()].sort((a, b) => a.name.start - b.name.start);
  const isAgreed = ({ count }) => count * 2 > runs.length;
  const spans = all.filter(isAgreed).map(({ name }) => name);
  const overlaps = (a, b) => a.start < b.end && b.start < a.end;
  const doubtful = all
    .filter((one) => !isAgreed(one) && !spans.some((name) => overlaps(name, one.name)))
    .map(({ name }) => [name.start, name.end]);
  return { spans, doubtful };
}

const seen = new Set();
const paragraphs = [];
for (const text of readUnannotated()) {
  const { spans, doubtful } = vote(namesOf(text));
  for (const { 0: own, index } of text.matchAll(/[^\n]*\S[^\n]*/gu)) {
    if (seen.has(own) || !/\p{Lu}/u.test(own)) continue;
    seen.add(own);
    const end = index + own.length;
    paragraphs.push({
      text: own,
      spans: spans
        .filter((name) => name.start >= index && name.end <= end)
        .map((name) => ({ start: name.start - index, end: name.end - index, type: name.type })),
      doubtful: doubtful
        .filter(([from, to]) => from < end && index < to)
        .map(([from, to]) => [from - index, to - index]),
    });
  }
}
writeFileSync(out, paragraphs.map((paragraph) => `${JSON.stringify(paragraph)}\n`).join(""));
console.log(`${out}: ${paragraphs.length} paragraphs`);
