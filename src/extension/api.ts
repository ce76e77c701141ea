import type * as vscode from "vscode";
import { type AnnotationSet, lineOfEntry, type ReviewState } from "../engine";
import type { Corpus, CorpusStatus } from "./core/corpus/corpus";
import type { Found } from "./engine/corpus/corpusPort";
import type { AnnotationService } from "./core/annotations/annotationService";
import type { Mark } from "./core/annotations/marks";
import { keyOf } from "./core/decisions/target";
import { openDocument } from "./core/documents/openDocument";
import { toRange } from "./core/util/convert";
import type { CorpusView } from "./features/corpus/corpusView";
import type { FolderView } from "./features/folder/folderView";
import type { SidecarSync } from "./features/keep/sidecarSync";
import type { PersonPages } from "./features/person/personPages";
import type { PicturePanels } from "./features/pictures/picturePanels";
import type { ReadPicture } from "./features/pictures/readPicture";
import type { Decorations } from "./features/reading/decorations";
import type { ResultsView } from "./features/search/resultsView";
import type { Offers } from "./features/words/offers";
import type { ReviewMode } from "./features/review/reviewMode";
import type { ViewName } from "./manifest/viewNames";
import type { TreeNode } from "./shown/tree/treeNode";
import type { Trees } from "./shown/tree/trees";

/** What `activate` gives other extensions (and the tests). */
export interface ReadoutApi {
  /** Annotations of an open document's present text; undefined when it is not one that Readout annotates. */
  readonly annotations: (uri: vscode.Uri) => Promise<AnnotationSet | undefined>;
  /** What is drawn in an open document, by mark. */
  readonly decorations: (
    uri: vscode.Uri,
  ) => Promise<Readonly<Record<Mark, readonly vscode.Range[]>> | undefined>;
  /** Rows of one of the trees as they are now. */
  readonly tree: (view: ViewName) => readonly TreeNode[];
  /** Those of them that are selected. */
  readonly selected: (view: ViewName) => readonly TreeNode[];
  /** Rows of the meetings of the folder that was read last. */
  readonly folderMeetings: () => readonly TreeNode[];
  /** The pages of persons that are open, as HTML. */
  readonly personPages: () => readonly string[];
  /** Fills a tab with the page that a session before had in it. */
  readonly restorePage: (panel: vscode.WebviewPanel, state: unknown) => Promise<void>;
  /** Presses a button of the page that was opened last, by its number. */
  readonly pressOnPage: (number: number) => Promise<void>;
  /** The picture that is active, or was last, and whether its page has drawn it. */
  readonly picture: () => (ReadPicture & { readonly isReady: boolean }) | undefined;
  /** Fills a tab as the editor does in the next session, with what the page kept. */
  readonly restorePicture: (panel: vscode.WebviewPanel, kept: unknown) => Promise<void>;
  /** Does what that picture's page asks for. */
  readonly askOfPicture: (message: unknown) => Promise<void>;
  /** Keys of mentions, and ids of statements and meetings, that are not merely proposed, with their states. */
  readonly states: (uri: vscode.Uri) => Promise<ReadonlyMap<string, ReviewState> | undefined>;
  /** How many proposals were decided on, how many of the review's filter were not, and in how many steps those are decided. */
  readonly progress: (
    uri: vscode.Uri,
  ) => Promise<{ readonly decided: number; readonly open: number; readonly steps: number } | undefined>;
  /** The review that is on: of which document, whether its keys are, and the key of the proposal that it stands at. */
  readonly review: () =>
    { readonly uri: string; readonly isActive: boolean; readonly at: string | undefined } | undefined;
  /** What stands over the rows of the Review view. */
  readonly header: () => { readonly description: string | undefined; readonly message: string | undefined };
  /** What the index of the searched folders finds: statements and meetings, best first. */
  readonly search: (query: string) => Promise<Found>;
  /** Rows of the Search view: what was found, and the searches that are kept. */
  readonly results: () => readonly TreeNode[];
  /** Rows of the Corpus view below a row, or the first ones. */
  readonly corpusRows: (below?: TreeNode) => Promise<readonly TreeNode[]>;
  /** The line for the list of words that the last correction in an open document offers. */
  readonly offeredLine: (uri: vscode.Uri) => string | undefined;
  /** How far that index is. */
  readonly index: () => CorpusStatus;
  /** Starts it again from what is kept, as the next session will; returns how many documents had to be read. */
  readonly reopenIndex: () => Promise<number>;
  /** Writes an open document's decisions and resolves when they are on the disk. */
  readonly save: (uri: vscode.Uri) => Promise<void>;
}

interface Parts {
  readonly service: AnnotationService;
  readonly decorations: Decorations;
  readonly trees: Trees;
  readonly sidecars: SidecarSync;
  readonly review: ReviewMode;
  readonly folder: FolderView;
  readonly people: PersonPages;
  readonly corpus: Corpus;
  readonly results: ResultsView;
  readonly corpusView: CorpusView;
  readonly pictures: PicturePanels;
  readonly offers: Offers;
}

const MOST_FOUND = 1000;

export function createApi({
  service,
  decorations,
  trees,
  sidecars,
  review,
  folder,
  people,
  corpus,
  results,
  corpusView,
  pictures,
  offers,
}: Parts): ReadoutApi {
  const annotated = async (uri: vscode.Uri) => {
    const document = openDocument(uri);
    return document && service.current(document);
  };
  return {
    annotations: async (uri) => (await annotated(uri))?.set,
    decorations: async (uri) => {
      const found = await annotated(uri);
      if (!found) return undefined;
      const drawn = Object.entries(decorations.drawnIn(found)).map(([mark, spans]) => [
        mark,
        spans.map((span) => toRange(found.document, span)),
      ]);
      return Object.fromEntries(drawn) as Record<Mark, readonly vscode.Range[]>;
    },
    states: async (uri) => (await annotated(uri))?.reviewed.states,
    progress: async (uri) => {
      const found = await annotated(uri);
      if (!found) return undefined;
      const { decided, open, steps } = review.progress(found);
      return { decided, open: open.length, steps: steps.length };
    },
    review: () => {
      const { document, isActive } = review;
      const found = document && service.peek(document);
      const at = found && review.current(found);
      return document && { uri: document.uri.toString(), isActive, at: at && keyOf(at) };
    },
    header: () => {
      const { description, message } = trees.of("decisions").view;
      return { description, message };
    },
    save: async (uri) => {
      const document = openDocument(uri);
      if (document) await sidecars.save(document);
    },
    search: (query) => corpus.port.search(query, { limit: MOST_FOUND }),
    results: () => results.roots,
    corpusRows: (below) => corpusView.getChildren(below),
    offeredLine: (uri) => {
      const document = openDocument(uri);
      const offer = document && offers.of(document);
      return offer && lineOfEntry(offer.entry);
    },
    index: () => corpus.status,
    reopenIndex: () => corpus.reopen(),
    tree: (view) => trees.of(view).roots,
    selected: (view) => trees.of(view).selected,
    folderMeetings: () => folder.roots,
    picture: () => pictures.current && { ...pictures.current.found, isReady: pictures.current.isReady },
    restorePicture: (panel, kept) => pictures.restore(panel, kept),
    askOfPicture: async (message) => pictures.current?.receive(message),
    personPages: () => people.shown,
    restorePage: (panel, state) => people.deserializeWebviewPanel(panel, state),
    pressOnPage: (number) => people.press(number),
  };
}
