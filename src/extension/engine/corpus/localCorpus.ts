import {
  type AnnotatedBy,
  type Annotator,
  type Catalogue,
  catalogueInSteps,
  type CatalogueName,
  type Completion,
  CorpusIndex,
  type CountryCoder,
  createAnnotator,
  createCountryCoder,
  createParagraphCache,
  type EntitySummary,
  formulaInSteps,
  type Hit,
  hitSummary,
  mayHold,
  type NameList,
  type ParagraphCache,
  phrasesApart,
  recordInSteps,
  type Resources,
  type Selection,
  stampOf,
  type StatementAct,
  type StatementSelection,
  tryWords,
  type WordChange,
} from "../../../engine";
import { inSlices } from "../inSlices";
import { CorpusPeople } from "./corpusPeople";
import { CorpusTools, isBelow, type ToolCall, type ToolOutcome } from "./corpusTools";
import { CorpusPictures } from "./corpusPictures";
import type {
  Asked,
  AskedPerson,
  Contents,
  CorpusPort,
  FileSource,
  FileState,
  Found,
  FoundFormula,
  FoundHit,
  FoundName,
  FoundNetwork,
  FoundSpeakers,
  FoundSymbols,
  FoundTimeline,
  Page,
  FoundPortrait,
  Recorded,
  Restored,
  WordLists,
} from "./corpusPort";
import { type KeptFile, packCorpus, unpackCorpus } from "./keptCorpus";

interface Tools {
  readonly annotator: Annotator;
  readonly countryOf: CountryCoder;
  /** The written forms of what one of two lists says and the other does not. */
  readonly phrasesApart: (before: string, after: string) => readonly string[];
}

/** The index of the folders, in the thread that makes it: a worker, or where none starts the host, in slices. */
export class LocalCorpus implements CorpusPort {
  readonly #load: () => Promise<Resources>;
  readonly #caches = new Map<string, ParagraphCache>();
  /** The newest version of a document that was begun, by its number. */
  readonly #begun = new Map<string, number>();
  readonly #people = new CorpusPeople();
  readonly #assistant = new CorpusTools();
  readonly #pictures = new CorpusPictures(this.#people);
  #files = new Map<string, KeptFile>();
  #uris = new Map<string, string>();
  #index = new CorpusIndex();
  #tools: Promise<Tools> | undefined;
  /** Undefined once a record has changed. */
  #catalogue: Promise<Catalogue> | undefined;

  /** `load` is asked when the first document is to be read: an index that is only searched needs no engine. */
  constructor(load: () => Promise<Resources>) {
    this.#load = load;
  }

  async restore(bytes: Uint8Array): Promise<Restored | null> {
    const kept = await unpackCorpus(bytes);
    this.#index = kept?.index ?? new CorpusIndex();
    this.#changed();
    this.#files = kept?.files ?? new Map<string, KeptFile>();
    this.#uris = new Map([...this.#files].map(([uri, { name }]) => [name, uri]));
    return kept && { folders: kept.folders, documents: kept.files.size };
  }

  save(folders: readonly string[]): Promise<Uint8Array> {
    return packCorpus({ folders, files: this.#files, index: this.#index });
  }

  compare(folder: string, files: readonly FileState[]): Promise<readonly string[]> {
    const there = new Set(files.map(({ uri }) => uri));
    for (const uri of [...this.#files.keys()]) if (isBelow(uri, folder) && !there.has(uri)) this.#drop(uri);
    const changed = files.filter(({ uri, state }) => this.#files.get(uri)?.state !== state);
    return Promise.resolve(changed.map(({ uri }) => uri));
  }

  async record(given: FileSource): Promise<Recorded> {
    const source = { ...given, name: this.#nameFor(given) };
    const { uri, isOpen = false } = source;
    const version = (this.#begun.get(uri) ?? 0) + 1;
    this.#begun.set(uri, version);
    const stamped = source.live
      ? { ...source, decisions: source.live.length > 0 ? JSON.stringify(source.live) : "" }
      : source;
    const stamp = stampOf(stamped);
    if (this.#files.get(uri)?.name === source.name && this.#index.isCurrent(source.name, stamp)) {
      this.#files.set(uri, { name: source.name, state: source.state });
      return "current";
    }
    const { annotator, countryOf } = await this.#ready();
    const cache = isOpen ? this.#cacheOf(uri) : undefined;
    const isOvertaken = () => this.#begun.get(uri) !== version;
    const tools = {
      annotator: {
        annotateInSteps: (text: string, options?: AnnotatedBy) =>
          annotator.annotateInSteps(text, options, cache),
      },
      countryOf,
    };
    const record = await inSlices(recordInSteps(stamped, tools), {
      get isCancellationRequested() {
        return isOvertaken();
      },
    });
    if (!record || isOvertaken()) return "overtaken";
    this.#index.put(record);
    this.#changed(uri);
    this.#files.set(uri, { name: source.name, state: source.state });
    this.#uris.set(source.name, uri);
    return "read";
  }

  remove(uri: string): Promise<boolean> {
    const gone = [...this.#files.keys()].filter((one) => one === uri || isBelow(one, uri));
    for (const one of [uri, ...gone]) this.#drop(one);
    return Promise.resolve(gone.length > 0);
  }

  forget(uri: string): Promise<void> {
    this.#caches.delete(uri);
    return Promise.resolve();
  }

  size(): Promise<number> {
    return Promise.resolve(this.#index.size);
  }

  search(query: string, { folder, limit }: Asked): Promise<Found> {
    const isIn = isWithin(folder);
    const hits = this.#hits(query, isIn);
    return Promise.resolve({
      hits: hits.slice(0, limit).map(this.#found),
      total: hits.length,
      documents: [...this.#files.keys()].filter(isIn).length,
    });
  }

  async formula(query: string, folder: string): Promise<FoundFormula> {
    const steps = await inSlices(formulaInSteps(this.#hits(query, isWithin(folder))));
    const uris = steps.map(({ document }) => [document, this.#uris.get(document) ?? ""] as const);
    return { steps, uris: Object.fromEntries(uris) };
  }

  complete(text: string, caret: number, limit: number): Promise<Completion> {
    return Promise.resolve(this.#index.complete(text, caret, limit));
  }

  portrait(asked: AskedPerson): Promise<FoundPortrait | null> {
    return this.#people.portrait(this.#index, asked, this.#uris);
  }

  people(limit: number): Promise<readonly EntitySummary[]> {
    return this.#people.people(this.#index, limit);
  }

  useTool(call: ToolCall): Promise<ToolOutcome> {
    return this.#assistant.use(call, this.#indexed);
  }

  giveTexts(texts: readonly (readonly [uri: string, text: string | null])[]): Promise<void> {
    this.#assistant.give(texts, this.#indexed);
    return Promise.resolve();
  }

  stopTool(id: number): Promise<void> {
    this.#assistant.stop(id);
    return Promise.resolve();
  }

  get #indexed() {
    const annotateInSteps = async (text: string) => {
      const { annotator } = await this.#ready();
      return annotator.annotateInSteps(text);
    };
    return { index: this.#index, uris: this.#uris, annotateInSteps };
  }

  network(folder: string): Promise<FoundNetwork> {
    return this.#pictures.network(this.#index, this.#below(folder));
  }

  timeline(folder: string): Promise<FoundTimeline> {
    return this.#pictures.timeline(this.#index, this.#below(folder));
  }

  speakers(folder: string): Promise<FoundSpeakers> {
    return this.#pictures.speakers(this.#index, this.#below(folder));
  }

  async pictured(folder: string, selection: StatementSelection, count: number): Promise<Page<FoundHit>> {
    const all = await this.#pictures.statements(this.#index, this.#below(folder), selection);
    return { items: all.slice(0, count).map(this.#found), total: all.length };
  }

  /** Addresses of the documents below a folder, by their names in the index. */
  #below(folder: string): ReadonlyMap<string, string> {
    return new Map([...this.#uris].filter(([, uri]) => isBelow(uri, folder)));
  }

  async concerned(folder: string, { before, after }: WordLists): Promise<readonly string[]> {
    const { phrasesApart } = await this.#ready();
    const phrases = phrasesApart(before, after);
    if (phrases.length === 0) return [];
    const isConcerned = mayHold(phrases);
    return [...this.#index.records()].flatMap(({ name, signature }) => {
      const uri = this.#uris.get(name);
      return uri !== undefined && isBelow(uri, folder) && isConcerned(signature) ? [uri] : [];
    });
  }

  async tryWords(source: FileSource, words: string): Promise<readonly WordChange[]> {
    const { annotator, phrasesApart } = await this.#ready();
    return inSlices(tryWords(source, words, phrasesApart(source.words ?? "", words), { annotator }));
  }

  /** The roots of a workspace may have the same name, and so may their files. */
  #nameFor({ uri, name }: FileSource): string {
    return (this.#uris.get(name) ?? uri) === uri ? name : uri;
  }

  async contents(): Promise<Contents> {
    const { names, months, statements, unattributed, meetings } = await this.#look();
    const { persons, organizations, speakers } = names;
    return {
      documents: this.#index.size,
      lists: {
        persons: persons.length,
        organizations: organizations.length,
        speakers: speakers.length,
      },
      statements,
      unattributed,
      meetings,
      months,
    };
  }

  async names(list: NameList, count: number): Promise<Page<FoundName>> {
    const all = (await this.#look()).names[list];
    return { items: all.slice(0, count).map(this.#placed), total: all.length };
  }

  async acts(speaker: string | null): Promise<readonly (readonly [act: StatementAct, count: number])[]> {
    return (await this.#look()).acts(speaker);
  }

  async selected(selection: Selection, count: number): Promise<Page<FoundHit>> {
    const all = (await this.#look()).hits(selection);
    return { items: all.slice(0, count).map(this.#found), total: all.length };
  }

  async symbols(letters: string, limit: number): Promise<FoundSymbols> {
    const catalogue = await this.#look();
    return {
      names: catalogue.find(letters, limit).map(this.#placed),
      meetings: catalogue.findMeetings(letters, limit).map(this.#found),
    };
  }

  #hits(query: string, isIn: (uri: string) => boolean): Hit[] {
    return this.#index.search(query).filter(({ record }) => isIn(this.#uris.get(record.name) ?? ""));
  }

  readonly #placed = (name: CatalogueName): FoundName => ({
    ...name,
    uri: this.#uris.get(name.document) ?? "",
  });

  readonly #found = (hit: Hit): FoundHit => ({
    ...hitSummary(hit),
    uri: this.#uris.get(hit.record.name) ?? "",
  });

  /** Looks through all records, once until the next changes. */
  #look(): Promise<Catalogue> {
    return (this.#catalogue ??= this.#lookThrough());
  }

  async #lookThrough(): Promise<Catalogue> {
    const records = [...this.#index.records()];
    return inSlices(catalogueInSteps(records, await this.#people.entities(this.#index)));
  }

  #drop(uri: string): void {
    const file = this.#files.get(uri);
    // A document that is being read now is gone as well.
    this.#begun.set(uri, (this.#begun.get(uri) ?? 0) + 1);
    if (!file) return;
    this.#files.delete(uri);
    this.#uris.delete(file.name);
    this.#index.remove(file.name);
    this.#changed(uri);
  }

  /** What was worked out from all records together is to be worked out anew; of one document, its text is another. */
  #changed(uri?: string): void {
    this.#catalogue = undefined;
    this.#people.forget();
    this.#assistant.forget(uri);
  }

  #cacheOf(uri: string): ParagraphCache {
    let cache = this.#caches.get(uri);
    if (!cache) this.#caches.set(uri, (cache = createParagraphCache()));
    return cache;
  }

  #ready(): Promise<Tools> {
    return (this.#tools ??= this.#start());
  }

  async #start(): Promise<Tools> {
    try {
      const resources = await this.#load();
      return {
        annotator: createAnnotator(resources),
        countryOf: createCountryCoder(resources),
        phrasesApart: phrasesBetween(resources),
      };
    } catch (error) {
      this.#tools = undefined;
      throw error;
    }
  }
}

const isWithin = (folder: string | undefined) => (uri: string) =>
  folder === undefined || isBelow(uri, folder);

function phrasesBetween(resources: Resources): Tools["phrasesApart"] {
  let last: { readonly key: string; readonly phrases: readonly string[] } | undefined;
  return (before, after) => {
    const key = `${before}\0${after}`;
    if (last?.key !== key) last = { key, phrases: phrasesApart(before, after, resources) };
    return last.phrases;
  };
}
