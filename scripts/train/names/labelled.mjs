// Turns a sentence with spans into what the model learns from: features through the engine's own stages, and labels.
export function labelled(sentence, engine, toolbox, random) {
  const { text, spans, doubtful = [], weight = 1 } = sentence;
  const { MODEL_TYPES, OUTSIDE, beginOf, insideOf, isBegin, prepare, stretchesOf, EntryClass } = engine;
  const known = read(sentence, engine, toolbox);
  if (!known) return [];
  const { tokens, sentences, tags, others } = known;
  const words = { ...known.words };
  for (const name of ["classes", "phraseEnd", "phraseRecord"]) words[name] = words[name].slice();
  const labels = new Uint8Array(tokens.count);
  const classesOf = (i) => words.classes[i];
  const peoples = EntryClass.Demonym | EntryClass.Group;
  const typed = spans.map((span) => ({ ...span, type: typeOf(span) })).filter(({ type }) => type !== null);
  let at = 0;
  for (const { start, end, type } of typed) {
    while (at < tokens.count && tokens.end[at] <= start) at++;
    const index = MODEL_TYPES.indexOf(type);
    let first = true;
    for (let i = at; i < tokens.count && tokens.start[i] < end; i++) {
      if (tokens.start[i] < start || tokens.end[i] > end + 1) continue;
      labels[i] = first ? beginOf(index) : insideOf(index);
      first = false;
    }
  }
  const nationality = MODEL_TYPES.indexOf("nationality");
  for (let i = 0; i < tokens.count; i++)
    if (
      labels[i] === 0 &&
      tokens.flags[i] & 1 &&
      classesOf(i) & peoples &&
      !(classesOf(i) & EntryClass.Ambiguous)
    )
      labels[i] = beginOf(nationality);
  hideNames(words, tokens, labels, random, EntryClass);
  const { view } = prepare(tokens, sentences, tags, others, toolbox, words);
  for (let i = 0; i < tokens.count; i++)
    if (labels[i] !== 0 && random() < 0.12) {
      view.word[i] = (random() * 2 ** 32) | 0;
      if (random() < 0.6) view.fine[i] = view.coarse[i] = 0;
    }
  const isDoubtful = ({ first, end }) =>
    doubtful.some(([from, to]) => tokens.start[first] < to && from < tokens.end[end - 1]);
  return sentences.flatMap((around) =>
    stretchesOf(view, around)
      .filter((stretch) => !isDoubtful(stretch))
      .map(({ first, end }) => {
        const own = labels.slice(first, end);
        // A name that the stretch cuts off at its left begins anew.
        if (own[0] !== OUTSIDE && !isBegin(own[0])) own[0]--;
        return { view, sentence: around, first, end, labels: own, weight };
      }),
  );

  function typeOf({ start, end, type }) {
    if (type !== "misc") return type;
    const form = text.slice(start, end);
    if (!/^[\p{Lu}\d]/u.test(form)) return null;
    const inside = [];
    for (let i = 0; i < tokens.count; i++)
      if (tokens.start[i] >= start && tokens.end[i] <= end) inside.push(i);
    if (inside.length === 0) return null;
    if (inside.length <= 2 && inside.every((i) => classesOf(i) & peoples)) return "nationality";
    const last = classesOf(inside.at(-1));
    if (inside.length > 1 && last & EntryClass.EventHead && !/award|prize/iu.test(form)) return "event";
    if (/\b(?:War|Battle|Revolution|Cup|Olympics|Election)\b/u.test(form) && inside.length > 1)
      return "event";
    if (
      inside.length > 1 &&
      /\b(?:Treaty|Agreement|Act|Accords?|Convention|Protocol|Constitution|Pact)\b/u.test(form)
    )
      return "agreement";
    return "other";
  }
}

const readings = new WeakMap();

/** What the engine's earlier stages say of a sentence, kept for those that are seen in each epoch. */
function read(sentence, engine, toolbox) {
  let reading = readings.get(sentence);
  if (reading === undefined) {
    const tokens = engine.tokenize(sentence.text);
    const sentences = engine.splitSentences(tokens);
    const words = engine.scan(tokens, toolbox.gazetteer);
    const others = () => [
      ...engine.findDates(tokens, sentences, toolbox.dates, toolbox.quantities),
      ...engine.findQuantities(tokens, sentences, toolbox.quantities),
      ...engine.findRoles(tokens, sentences, toolbox.roles, words),
    ];
    reading =
      tokens.count === 0
        ? null
        : { tokens, sentences, words, others: others(), tags: toolbox.tagger.tag(tokens, sentences) };
    readings.set(sentence, reading);
  }
  return reading;
}

/** Makes the gazetteer forget some of the names, so that the model learns to do without. */
function hideNames(words, tokens, labels, random, EntryClass) {
  const known =
    EntryClass.GivenName |
    EntryClass.Surname |
    EntryClass.City |
    EntryClass.Place |
    EntryClass.Organization |
    EntryClass.Event |
    EntryClass.Agreement |
    EntryClass.Person |
    EntryClass.Group |
    EntryClass.Town |
    EntryClass.TownPart;
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] === 0 || random() > 0.35) continue;
    if (words.classes[i] & (EntryClass.Country | EntryClass.Demonym)) continue;
    words.classes[i] &= ~known;
    for (let j = Math.max(0, i - 8); j <= i; j++) {
      if (words.phraseEnd[j] > i) words.phraseEnd[j] = words.phraseRecord[j] = 0;
    }
  }
}
