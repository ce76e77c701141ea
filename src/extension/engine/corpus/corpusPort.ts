import type {
  CatalogueName,
  Completion,
  DrawnNetwork,
  EntitySummary,
  FormulaStep,
  HitSummary,
  LiveSource,
  NameList,
  PortraitSummary,
  Selection,
  Speakers,
  StatementSelection,
  StatementAct,
  Timeline,
  WordChange,
} from "../../../engine";
import type { ToolCall, ToolOutcome } from "./corpusTools";

/** A file of the folders that are searched. */
export interface FileState {
  readonly uri: string;
  /** Unique in the index. */
  readonly name: string;
  /** Tells without reading whether the file, or what was decided about it, has changed. */
  readonly state: string;
}

/** A document to be put into the index. `state` is null where its text is not that of its file. */
export interface FileSource extends LiveSource {
  readonly uri: string;
  readonly state: string | null;
  /** It is being edited: what was analysed is kept for its next version, until it is forgotten. */
  readonly isOpen?: boolean;
}

export interface Restored {
  /** Addresses of the folders that the index is of. */
  readonly folders: readonly string[];
  readonly documents: number;
}

/** A hit with the address of its document. */
export interface FoundHit extends HitSummary {
  readonly uri: string;
}

export interface Asked {
  /** Address of a folder to which the search is narrowed. */
  readonly folder?: string;
  readonly limit: number;
}

export interface Found {
  readonly hits: readonly FoundHit[];
  /** How many there are, shown or not. */
  readonly total: number;
  /** In how many documents was searched. */
  readonly documents: number;
}

/** A person, an organisation or a speaker, with the address of the first document that names it. */
export interface FoundName extends CatalogueName {
  readonly uri: string;
}

/** Part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** What the index holds, in numbers. */
export interface Contents {
  readonly documents: number;
  readonly lists: Readonly<Record<NameList, number>>;
  readonly statements: number;
  readonly unattributed: number;
  readonly meetings: number;
  /** Meetings by month, ISO, the newest first; null: those without a day. */
  readonly months: readonly (readonly [month: string | null, count: number])[];
}

export interface FoundSymbols {
  readonly names: readonly FoundName[];
  readonly meetings: readonly FoundHit[];
}

/** Who is asked for: whom a document names so, or first at an offset; without a document, who does most of that name. */
export interface AskedPerson {
  readonly named: string | number;
  /** The document's address, or its name in the index. */
  readonly uri?: string;
}

export interface FoundPortrait {
  readonly portrait: PortraitSummary;
  /** Addresses of documents by their names in the index. */
  readonly uris: Readonly<Record<string, string>>;
  /** Others whom the name fits, those who do most first. */
  readonly others: readonly EntitySummary[];
}

/** What a picture of documents is drawn from. */
interface Pictured {
  /** How many documents there are, whatever they tell. */
  readonly documents: number;
  /** Addresses of documents by their names in the index: of those that a mark of the picture stands for. */
  readonly uris: Readonly<Record<string, string>>;
}
export type FoundNetwork = DrawnNetwork & Pictured;
export type FoundTimeline = Timeline & Pictured;
export type FoundSpeakers = Speakers & Pictured;
export interface FoundFormula {
  readonly steps: readonly FormulaStep[];
  /** Addresses of documents by their names in the index. */
  readonly uris: Readonly<Record<string, string>>;
}

/** What became of a document: its record was made; was still true; or a newer version of the text overtook it. */
export type Recorded = "read" | "current" | "overtaken";

/** A list of words as it is, and as it may become. */
export interface WordLists {
  readonly before: string;
  readonly after: string;
}

/** The index of the folders, wherever it runs. Only plain data crosses. */
export interface CorpusPort {
  /** Takes what `save` gave; null, and an empty index, if it is damaged or of another version. */
  restore(bytes: Uint8Array): Promise<Restored | null>;
  save(folders: readonly string[]): Promise<Uint8Array>;
  /**
   * Told which files there are below a folder, forgets the others there and returns the addresses of those that are to be
   * read.
   */
  compare(folder: string, files: readonly FileState[]): Promise<readonly string[]>;
  record(source: FileSource): Promise<Recorded>;
  /** Forgets a document, or all below a folder; false if there was none. */
  remove(uri: string): Promise<boolean>;
  /** The document is edited no more: what was kept for its next version can go. */
  forget(uri: string): Promise<void>;
  size(): Promise<number>;
  search(query: string, asked: Asked): Promise<Found>;
  complete(text: string, caret: number, limit: number): Promise<Completion>;
  contents(): Promise<Contents>;
  /** The first `count` of a list. */
  names(list: NameList, count: number): Promise<Page<FoundName>>;
  /** How often a speaker says what; null: who is not named. */
  acts(speaker: string | null): Promise<readonly (readonly [act: StatementAct, count: number])[]>;
  /** The first `count` statements or meetings of a kind, the newest first. */
  selected(selection: Selection, count: number): Promise<Page<FoundHit>>;
  /** Persons, organisations and meetings whose names have the letters in this order. */
  symbols(letters: string, limit: number): Promise<FoundSymbols>;
  /** What the documents tell of a person or body; null where there is none. */
  portrait(asked: AskedPerson): Promise<FoundPortrait | null>;
  /** What a query finds in a folder over time, with what changed. */
  formula(query: string, folder: string): Promise<FoundFormula>;
  /** Persons and bodies, those first who speak and meet most. */
  people(limit: number): Promise<readonly EntitySummary[]>;
  /** Asks a tool of assistants; where it wants texts, give them and ask again. */
  useTool(call: ToolCall): Promise<ToolOutcome>;
  /** The texts of documents as they stand now; null: it cannot be read. They are kept for a while. */
  giveTexts(texts: readonly (readonly [uri: string, text: string | null])[]): Promise<void>;
  /** Nobody waits for the answer of that call any more. */
  stopTool(id: number): Promise<void>;
  /** Who met whom in the documents below a folder, laid out. */
  network(folder: string): Promise<FoundNetwork>;
  /** Meetings and statements over time in the documents below a folder. */
  timeline(folder: string): Promise<FoundTimeline>;
  /** How much who says in the documents below a folder. */
  speakers(folder: string): Promise<FoundSpeakers>;
  /** The first `count` of the statements that a mark of a picture stands for, the newest first. */
  pictured(folder: string, selection: StatementSelection, count: number): Promise<Page<FoundHit>>;
  /** Addresses of the documents below a folder that may have words in which two lists differ. */
  concerned(folder: string, lists: WordLists): Promise<readonly string[]>;
  /** What another list would change in a document, which is read with the one that it has. */
  tryWords(source: FileSource, words: string): Promise<readonly WordChange[]>;
}

export const CORPUS_METHODS = [
  "restore",
  "save",
  "compare",
  "record",
  "remove",
  "forget",
  "size",
  "search",
  "complete",
  "contents",
  "names",
  "acts",
  "selected",
  "symbols",
  "portrait",
  "people",
  "useTool",
  "giveTexts",
  "stopTool",
  "network",
  "timeline",
  "speakers",
  "pictured",
  "formula",
  "concerned",
  "tryWords",
] as const satisfies readonly (keyof CorpusPort)[];
export type CorpusMethod = (typeof CORPUS_METHODS)[number];
