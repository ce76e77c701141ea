import * as vscode from "vscode";
import type { AnnotationSet, Reviewed } from "../../../engine";
import type { EnginePort } from "../../engine/enginePort";
import type { DecisionStore } from "../decisions/decisionStore";
import type { DocumentFilter } from "../documents/documentFilter";
import { sourceTextOf } from "../util/convert";
import { AnnotationIndex } from "./annotationIndex";
import type { Edit } from "./offsetMap";
import { shiftAnnotations } from "./shiftAnnotations";
import type { SourceText } from "./sourceText";

/** What every view reads: one version of one document's annotations. Never changed, only replaced. */
export interface AnnotatedDocument {
  readonly document: vscode.TextDocument;
  /** Version of the text that it belongs to. */
  readonly version: number;
  /** What is shown: the engine's proposals under the person's decisions. */
  readonly set: AnnotationSet;
  /** How the set came about. While provisional, states and notes are those of the last text at rest, by its offsets. */
  readonly reviewed: Reviewed;
  /** What the engine proposed. */
  readonly proposals: AnnotationSet;
  readonly index: AnnotationIndex;
  readonly source: SourceText;
  /** True between an edit and the annotation of the edited text: old findings at their new places. */
  readonly provisional: boolean;
}

interface Entry {
  readonly document: vscode.TextDocument;
  /** What was annotated last with the decisions at that time, and the edits since. */
  proposals: AnnotationSet | undefined;
  reviewed: Reviewed | undefined;
  edits: readonly (readonly Edit[])[];
  annotated: AnnotatedDocument | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  run:
    | {
        readonly version: number;
        readonly cancel: vscode.CancellationTokenSource;
        readonly done: Promise<void>;
      }
    | undefined;
}

/** Milliseconds without an edit before a document is annotated anew. */
const QUIET = 200;

/**
 * The one owner of annotations. Right after an edit the spans follow it; the text is annotated anew once typing pauses.
 * What the person decides about the engine's proposals is laid over them here, in `#decide`, and nowhere else.
 */
export class AnnotationService implements vscode.Disposable {
  readonly #engine: EnginePort;
  readonly #filter: DocumentFilter;
  readonly #log: vscode.LogOutputChannel;
  readonly #decisions: DecisionStore;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<AnnotatedDocument>();
  readonly #opened = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;
  /** A document has new annotations, or its old ones have moved (`provisional`). */
  readonly onDidChange = this.#changed.event;
  readonly onDidOpen = this.#opened.event;
  /** A document is annotated no more. */
  readonly onDidClose = this.#closed.event;

  constructor(
    engine: EnginePort,
    filter: DocumentFilter,
    decisions: DecisionStore,
    log: vscode.LogOutputChannel,
  ) {
    this.#engine = engine;
    this.#decisions = decisions;
    this.#filter = filter;
    this.#log = log;
    const refit = () => this.#refit();
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(refit),
      filter.onDidChange(refit),
      vscode.workspace.onDidOpenTextDocument(refit),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      decisions.onDidChange(({ document }) => {
        const entry = this.#entries.get(document.uri.toString());
        // Otherwise they are laid over what is being annotated now.
        if (entry?.proposals && entry.edits.length === 0 && entry.annotated)
          this.#decide(entry, entry.proposals);
      }),
    );
    this.#refit();
  }

  /** All documents that are annotated, or are about to be. */
  get documents(): readonly vscode.TextDocument[] {
    return [...this.#entries.values()].map(({ document }) => document);
  }

  /** What is known now, perhaps provisional; undefined when the document is not annotated (yet). */
  peek(document: vscode.TextDocument): AnnotatedDocument | undefined {
    return this.#entries.get(document.uri.toString())?.annotated;
  }

  /** The annotations of the document's present text; undefined when it is not one to annotate, or was closed meanwhile. */
  async current(document: vscode.TextDocument): Promise<AnnotatedDocument | undefined> {
    const entry = this.#track(document);
    if (!entry) return undefined;
    while (this.#isTracked(entry)) {
      const { annotated } = entry;
      if (annotated && !annotated.provisional && annotated.version === document.version) return annotated;
      const before = document.version;
      await this.#compute(entry);
      if (entry.run) continue;
      if (document.version === before && entry.annotated?.version !== before) return entry.annotated;
    }
    return undefined;
  }

  /** Forgets what was found in the document and annotates it from scratch. */
  async refresh(document: vscode.TextDocument): Promise<AnnotatedDocument | undefined> {
    this.#engine.forget(document.uri.toString());
    const entry = this.#track(document);
    if (entry) {
      // What runs now may have begun with what no longer holds: another date, other words.
      entry.run?.cancel.cancel();
      entry.run = undefined;
      entry.annotated = undefined;
    }
    return this.current(document);
  }

  dispose(): void {
    for (const { document } of [...this.#entries.values()]) this.#forget(document);
    this.#subscriptions.dispose();
    for (const emitter of [this.#changed, this.#opened, this.#closed]) emitter.dispose();
  }

  /** Documents that can be seen are annotated at once; others when somebody asks. */
  #refit(): void {
    for (const { document } of [...this.#entries.values()]) {
      if (!this.#filter.fits(document)) this.#forget(document);
    }
    for (const { document } of vscode.window.visibleTextEditors) {
      const entry = this.#track(document);
      if (entry && !entry.annotated && !entry.run) void this.#compute(entry);
    }
  }

  #track(document: vscode.TextDocument): Entry | undefined {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known && known.document === document) return known;
    if (document.isClosed || !this.#filter.fits(document)) return undefined;
    const entry: Entry = {
      document,
      proposals: undefined,
      reviewed: undefined,
      edits: [],
      annotated: undefined,
      timer: undefined,
      run: undefined,
    };
    this.#entries.set(key, entry);
    this.#opened.fire(document);
    return entry;
  }

  #isTracked(entry: Entry): boolean {
    return this.#entries.get(entry.document.uri.toString()) === entry;
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const entry = this.#entries.get(key);
    if (!entry) return;
    clearTimeout(entry.timer);
    entry.run?.cancel.cancel();
    this.#entries.delete(key);
    this.#engine.forget(key);
    this.#closed.fire(document);
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry || contentChanges.length === 0) return;
    if (entry.proposals && entry.reviewed) {
      const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        removed: rangeLength,
        inserted: text.length,
      }));
      this.#publish(entry, entry.proposals, entry.reviewed, [...entry.edits, edits]);
    }
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.#compute(entry), QUIET);
  }

  /** Annotates the present text; whoever asks for the same version while it runs gets the same run. */
  #compute(entry: Entry): Promise<void> {
    const { document } = entry;
    if (entry.run?.version === document.version) return entry.run.done;
    entry.run?.cancel.cancel();
    clearTimeout(entry.timer);
    const cancel = new vscode.CancellationTokenSource();
    const { version } = document;
    const done = this.#annotate(entry, version, cancel.token).finally(() => {
      cancel.dispose();
      if (entry.run?.cancel === cancel) entry.run = undefined;
    });
    entry.run = { version, cancel, done };
    return done;
  }

  async #annotate(entry: Entry, version: number, token: vscode.CancellationToken): Promise<void> {
    const { document } = entry;
    const request = { key: document.uri.toString(), text: document.getText(), version };
    try {
      const set = await this.#engine.annotate(request, token);
      if (!set || token.isCancellationRequested || document.version !== version || !this.#isTracked(entry))
        return;
      this.#decide(entry, set);
    } catch (error) {
      this.#log.error(
        `${request.key}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }

  /** Lays the person's decisions over what is proposed for the present text. */
  #decide(entry: Entry, proposals: AnnotationSet): void {
    const decisions = this.#decisions.of(entry.document);
    decisions.settle(entry.document.getText());
    this.#publish(entry, proposals, decisions.review(proposals), []);
  }

  /** Spans are moved only when somebody reads them: most keystrokes cost nothing. */
  #publish(
    entry: Entry,
    proposals: AnnotationSet,
    reviewed: Reviewed,
    edits: readonly (readonly Edit[])[],
  ): void {
    const { document } = entry;
    const { version } = document;
    let set: AnnotationSet | undefined = edits.length === 0 ? reviewed.set : undefined;
    let index: AnnotationIndex | undefined;
    const annotated: AnnotatedDocument = {
      document,
      version,
      provisional: edits.length > 0,
      source: sourceTextOf(document),
      reviewed,
      proposals,
      get set() {
        return (set ??= shiftAnnotations(reviewed.set, edits, version));
      },
      get index() {
        return (index ??= new AnnotationIndex(this.set));
      },
    };
    entry.proposals = proposals;
    entry.reviewed = reviewed;
    entry.edits = edits;
    entry.annotated = annotated;
    this.#changed.fire(annotated);
  }
}
