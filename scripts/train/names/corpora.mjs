// Reads the training corpora as { text, spans: [{ start, end, type }] }, one sentence each.
// Wikigold (CC BY 4.0), UNER EWT (CC BY-SA 4.0), GUM (annotation CC BY 4.0, texts per document), CrossNER (MIT; text of Wikipedia, CC BY-SA).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]%’”]|'s|'S|n't|'re|'ve|'ll|'d|'m|''|'|’s)$/u;
const NO_SPACE_AFTER = /^(?:[([$“‘]|``)$/u;

/** Joins words as running text and turns labels (type or null, `begin`) into spans. */
function joinWords(words, spaced) {
  let text = "";
  const spans = [];
  let open = null;
  let quoteOpen = false;
  words.forEach(({ form, type, begin, after = true }, index) => {
    let gap = index > 0;
    if (spaced) gap = gap && words[index - 1].after;
    else if (gap) {
      if (NO_SPACE_BEFORE.test(form) || NO_SPACE_AFTER.test(words[index - 1].form)) gap = false;
      if (form === '"' && quoteOpen) gap = false;
      if (words[index - 1].form === '"' && quoteOpen) gap = false;
    }
    if (form === '"') quoteOpen = !quoteOpen;
    if (gap) text += " ";
    const start = text.length;
    text += form;
    if (type && !begin && open && open.type === type) open.end = text.length;
    else {
      if (open) spans.push(open);
      open = type ? { start, end: text.length, type } : null;
    }
    void after;
  });
  if (open) spans.push(open);
  return { text, spans };
}

const blocks = (file) =>
  readFileSync(file, "utf8")
    .split(/\r?\n\r?\n/u)
    .filter((block) => block.trim() !== "");

export function wikigold(root) {
  const types = { PER: "person", ORG: "organization", LOC: "place", MISC: "misc" };
  let previous = "O";
  return blocks(join(root, "wikigold/wikigold.conll.txt"))
    .filter((block) => !block.includes("-DOCSTART-"))
    .map((block) => {
      previous = "O";
      return joinWords(
        block.split("\n").map((line) => {
          const [form, label] = line.split(" ");
          const type = label === "O" ? null : types[label.slice(2)];
          const begin = label !== previous;
          previous = label;
          return { form, type, begin };
        }),
      );
    });
}

export function uner(root) {
  const types = { PER: "person", ORG: "organization", LOC: "place" };
  return ["dev", "test"]
    .flatMap((part) =>
      blocks(join(root, `uner-ewt/${part}.iob2`)).map((block) => {
        const text = /^# text = (.*)$/mu.exec(block)?.[1] ?? "";
        const spans = [];
        let at = 0;
        for (const line of block.split("\n").filter((row) => /^\d+\t/u.test(row))) {
          const [, form, label] = line.split("\t");
          const start = text.indexOf(form, at);
          if (start < 0) return null;
          at = start + form.length;
          const type = label === "O" ? null : types[label.slice(2)];
          const last = spans.at(-1);
          if (type && last && label.startsWith("I-") && last.type === type) last.end = at;
          else if (type) spans.push({ start, end: at, type });
        }
        return { text, spans, untyped: ["nationality", "event"] };
      }),
    )
    .filter((sentence) => sentence !== null);
}

const CROSSNER = {
  politician: "person",
  person: "person",
  musicalartist: "person",
  writer: "person",
  researcher: "person",
  scientist: "person",
  politicalparty: "organization",
  organisation: "organization",
  university: "organization",
  band: "organization",
  academicjournal: "organization",
  magazine: "organization",
  location: "place",
  country: "place",
  election: "event",
  event: "event",
  conference: "event",
};

/** All domains; of politics only `train`, since its `dev` is what we measure on. */
export function crossner(root) {
  const files = {
    politics: ["train"],
    ai: ["train", "dev", "test"],
    literature: ["train", "dev", "test"],
    music: ["train", "dev", "test"],
    science: ["train", "dev", "test"],
  };
  return Object.entries(files).flatMap(([domain, parts]) =>
    parts.flatMap((part) =>
      blocks(join(root, `crossner/${domain}/${part}.txt`)).map((block) =>
        joinWords(
          block.split("\n").map((line) => {
            const [form, label = "O"] = line.split("\t");
            return {
              form,
              type: label === "O" ? null : (CROSSNER[label.slice(2)] ?? "misc"),
              begin: label.startsWith("B-"),
            };
          }),
        ),
      ),
    ),
  );
}

const GUM = { person: "person", organization: "organization", place: "place", event: "event" };
const INSIDE = new Set(["PROPN", "ADP", "DET", "CCONJ", "NUM", "ADJ", "NOUN", "PUNCT", "PART", "X"]);
const TITLE =
  /^(?:mr|mrs|ms|dr|president|senator|sen|rep|prof|professor|king|queen|minister|prime|secretary|judge|justice|chief|general|gen|captain|sir|pope|st)\.?$/iu;

export function gum(root) {
  const folder = join(root, "gum");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conllu"))
    .flatMap((file) => gumDocument(readFileSync(join(folder, file), "utf8")));
}

function gumDocument(content) {
  const sentences = [];
  const open = [];
  for (const block of content.split(/\n\n/u)) {
    const words = block
      .split("\n")
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => line.split("\t"));
    if (words.length === 0) continue;
    const mentions = [];
    words.forEach((columns, index) => {
      const entity = /(?:^|\|)Entity=([^|]*)/u.exec(columns[9])?.[1] ?? "";
      for (const [piece, id, type, close] of entity.matchAll(/\((\d+)-(\w+)-[^()]*\)?|(\d+)\)/gu)) {
        if (close) {
          const at = open.findLastIndex((mention) => mention.id === close);
          if (at >= 0) mentions.push({ ...open.splice(at, 1)[0], last: index });
        } else if (piece.endsWith(")")) mentions.push({ id, type, first: index, last: index });
        else open.push({ id, type, first: index });
      }
    });
    open.length = 0;
    const sentence = gumSentence(words, mentions);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

function gumSentence(words, mentions) {
  const capital = (index) => /^[\p{Lu}\d]/u.test(words[index][1]);
  const labels = words.map(() => null);
  const named = mentions
    .map((mention) => {
      let { first, last } = mention;
      while (
        first < last &&
        (["DET", "PRON"].includes(words[first][3]) ||
          (mention.type === "person" && TITLE.test(words[first][1])))
      )
        first++;
      while (first < last && (words[last][3] === "PART" || words[last][3] === "PUNCT")) last--;
      return { ...mention, first, last };
    })
    .filter(({ first, last }) => {
      if (words[last][3] !== "PROPN" && !(last > first && capital(last))) return false;
      if (!capital(first)) return false;
      for (let i = first; i <= last; i++) {
        if (!INSIDE.has(words[i][3]) || [",", "(", ";", ":"].includes(words[i][1]) || words[i][1] === "'s")
          return false;
        if (["NOUN", "ADJ"].includes(words[i][3]) && !capital(i)) return false;
      }
      return true;
    })
    .sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { first, last, type } of named) {
    if (labels.slice(first, last + 1).some(Boolean)) continue;
    for (let i = first; i <= last; i++) labels[i] = { type: GUM[type] ?? "misc", begin: i === first };
  }
  if (words.some((columns, i) => columns[3] === "PROPN" && !labels[i] && capital(i) && i > 0)) return null;
  return joinWords(
    words.map(([, form, , , , , , , , misc], i) => ({
      form,
      type: labels[i]?.type ?? null,
      begin: labels[i]?.begin ?? false,
      after: !misc.includes("SpaceAfter=No"),
    })),
    true,
  );
}
