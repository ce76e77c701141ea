// Turns a sentence with spans into what the model learns from: features through the engine's own stages, and labels.
export function labelled({ text, spans }, engine, toolbox, random) {
  const {
    tokenize,
    splitSentences,
    prepare,
    scan,
    findDates,
    findQuantities,
    findRoles,
    MODEL_TYPES,
    beginOf,
    insideOf,
    EntryClass,
  } = engine;
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  if (tokens.count === 0) return [];
  const words = scan(tokens, toolbox.gazetteer);
  const others = [
    ...findDates(tokens, sentences, toolbox.dates, toolbox.quantities),
    ...findQuantities(tokens, sentences, toolbox.quantities),
    ...findRoles(tokens, sentences, toolbox.roles, words),
  ];
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
  const { view } = prepare(tokens, sentences, toolbox.tagger.tag(tokens, sentences), others, toolbox, words);
  for (let i = 0; i < tokens.count; i++)
    if (labels[i] !== 0 && random() < 0.12) {
      view.word[i] = (random() * 2 ** 32) | 0;
      if (random() < 0.6) view.fine[i] = view.coarse[i] = 0;
    }
  return sentences.map(({ first, end }) => ({ view, first, end, labels: labels.slice(first, end) }));

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
