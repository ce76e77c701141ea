import * as vscode from "vscode";
import type { EnginePort } from "../engine/enginePort";
import { Setting } from "../manifest/settings";
import { type AnnotatedDocument, AnnotationService } from "./annotations/annotationService";
import type { StartedCorpus } from "../engine/corpus/startCorpus";
import { Corpus } from "./corpus/corpus";
import { CorpusStorage } from "./corpus/corpusStorage";
import { DecisionStore } from "./decisions/decisionStore";
import { ActiveDocument } from "./documents/activeDocument";
import { DocumentFilter } from "./documents/documentFilter";
import { ProjectLabels } from "./labels/projectLabels";
import { AsyncEvent } from "./util/asyncEvent";
import { ContextKeys } from "./util/contextKeys";
import { OwnWords } from "./words/ownWords";

/** The state that features share. What belongs to one feature alone stays in it. */
export interface Core {
  /** Which documents are annotated. */
  readonly filter: DocumentFilter;
  /** What was recognised and decided, by document. */
  readonly service: AnnotationService;
  readonly decisions: DecisionStore;
  readonly active: ActiveDocument;
  readonly labels: ProjectLabels;
  /** The projects' own lists of words. */
  readonly words: OwnWords;
  /** What the folders say that the person searches. */
  readonly corpus: Corpus;
  readonly keys: ContextKeys;
  readonly log: vscode.LogOutputChannel;
  /** A change of annotations was taken back or made again; with the document as it was before. */
  readonly wentBack: AsyncEvent<AnnotatedDocument>;
  /** Disposes of something as the extension ends. */
  readonly own: <D extends vscode.Disposable>(disposable: D) => D;
}

/** How the parts of the state that work in threads are started. */
interface Starts {
  readonly engine: EnginePort;
  readonly words: OwnWords;
  readonly startCorpus: (onBreak: (reason: string) => void) => StartedCorpus;
}

/** Makes the state; all of it ends with the extension. */
export function createCore(
  context: vscode.ExtensionContext,
  { engine, words, startCorpus }: Starts,
  log: vscode.LogOutputChannel,
): Core {
  const { subscriptions, workspaceState } = context;
  const own = <D extends vscode.Disposable>(disposable: D): D => {
    subscriptions.push(disposable);
    return disposable;
  };
  const keys = new ContextKeys();
  const filter = own(new DocumentFilter(workspaceState));
  const decisions = own(new DecisionStore());
  const service = own(new AnnotationService(engine, filter, decisions, log));
  const active = own(new ActiveDocument(filter, service, keys));
  const labels = own(new ProjectLabels());
  const storage = new CorpusStorage(context, log);
  const corpus = own(new Corpus({ start: startCorpus, storage, decisions, words, log }));
  own(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(Setting.documentDate)) return;
      for (const document of vscode.workspace.textDocuments) {
        if (service.peek(document)) void service.refresh(document);
      }
    }),
  );
  own(
    words.onDidChange(({ folder }) => {
      for (const document of service.documents)
        if (OwnWords.place(document.uri)?.folder.toString() === folder.toString())
          void service.refresh(document);
    }),
  );
  return {
    filter,
    service,
    decisions,
    active,
    labels,
    words,
    corpus,
    keys,
    log,
    wentBack: new AsyncEvent(),
    own,
  };
}
