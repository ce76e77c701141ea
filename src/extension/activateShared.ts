import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { AnnotationService, type AnnotatedDocument } from "./annotations/annotationService";
import { createApi, type ReadoutApi } from "./api";
import { registerCommands } from "./commands/registerCommands";
import { createCountryCoder } from "../engine";
import { Command } from "./manifest/commands";
import { PROSE_LANGUAGES } from "./manifest/languages";
import { Setting } from "./manifest/settings";
import { DecisionStore } from "./decisions/decisionStore";
import { ActiveDocument } from "./documents/activeDocument";
import { DocumentFilter } from "./documents/documentFilter";
import { documentDate } from "./documents/documentDate";
import { VirtualDocuments } from "./documents/virtualDocuments";
import { Decorations } from "./editor/decorations";
import { CursorContext } from "./editor/cursorContext";
import { AnnotationFixProvider } from "./editor/fixProvider";
import { AnnotationHoverProvider } from "./editor/hoverProvider";
import { MeetingLensProvider } from "./editor/meetingLensProvider";
import { StatusItem } from "./editor/statusItem";
import { AnnotationSymbolProvider } from "./editor/symbolProvider";
import { DatedEngine } from "./engine/datedEngine";
import { FolderView } from "./folder/folderView";
import { loadResources } from "./engine/loadResources";
import { WorkerEngine } from "./engine/workerEngine";
import type { WorkerChannel } from "./engine/workerProtocol";
import { LabelDecorations } from "./labels/labelDecorations";
import { ProjectLabels } from "./labels/projectLabels";
import { ReviewDisplay } from "./review/reviewDisplay";
import { ReviewHeader } from "./review/reviewHeader";
import { ReviewMode } from "./review/reviewMode";
import { TextGuard } from "./review/textGuard";
import { SidecarSync } from "./sidecar/sidecarSync";
import { DecisionContext } from "./together/decisionContext";
import { Together } from "./together/together";
import { TogetherDocuments } from "./together/togetherDocuments";
import { ContextKeys } from "./util/contextKeys";
import { CursorFollower } from "./views/cursorFollower";
import { reviewNodes } from "./views/reviewNodes";
import { TreeViews } from "./views/treeViews";

/** Puts the extension together; the entry points differ only in how they start a worker. */
export function activateShared(
  context: vscode.ExtensionContext,
  startWorker: () => WorkerChannel,
): ReadoutApi {
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  const owned = <D extends vscode.Disposable>(disposable: D): D => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  const prose = [...PROSE_LANGUAGES];
  const keys = new ContextKeys();
  const log = owned(vscode.window.createOutputChannel("Readout", { log: true }));
  const load = () => loadResources(context.extensionUri);
  const engine = new DatedEngine(
    owned(new WorkerEngine(load, startWorker, (reason) => log.warn(`No worker: ${reason}`))),
    documentDate,
  );
  const filter = owned(new DocumentFilter(context.workspaceState));
  const decisions = owned(new DecisionStore());
  const service = owned(new AnnotationService(engine, filter, decisions, log));
  const active = owned(new ActiveDocument(filter, service, keys));
  const virtual = owned(
    new VirtualDocuments(service, context.extensionUri, async () => createCountryCoder(await load())),
  );
  const decorations = owned(new Decorations(service));
  const sidecars = owned(new SidecarSync(service, decisions, filter, log));
  const review = owned(new ReviewMode(service, active, keys));
  const together = owned(new Together(decisions, context.workspaceState));
  const togetherDocuments = owned(new TogetherDocuments(service, together));
  const labels = owned(new ProjectLabels(keys));
  owned(new LabelDecorations(service, labels));
  const reviewOf = (annotated: AnnotatedDocument) => {
    const { document, index, source, reviewed } = annotated;
    const own = decisions.of(document);
    const words = own.wordsOfAll(document.getText());
    const comparison = together.shown(annotated);
    return reviewNodes({
      index,
      source,
      reviewed,
      decisions: own.live,
      conflicts: sidecars.conflicts(document),
      labels: labels.labels,
      isReviewing: review.document === document,
      open: review.progress(annotated).open,
      wordsOf: (id) => words.get(id) ?? "",
      ...(comparison && { comparison }),
    });
  };
  const mergeRows = (dragged: readonly string[], target: string) =>
    void vscode.commands.executeCommand(Command.merge, target, [target, ...dragged]);
  const views = owned(new TreeViews(service, active, keys, reviewOf, mergeRows, labels));
  const refreshReview = () => views.trees.decisions.refresh();
  owned(review.onDidChangeWalk(refreshReview));
  owned(new ReviewDisplay(service, review));
  owned(new ReviewHeader(service, active, review, views.trees.decisions));
  owned(new TextGuard(review, log));
  owned(together.onDidChange(refreshReview));
  const lenses = owned(new MeetingLensProvider(service));
  owned(new StatusItem(service, active));
  owned(new CursorFollower(service, active, views));
  owned(new CursorContext(service, active, keys));
  owned(new DecisionContext(service, active, together, keys));
  owned(vscode.languages.registerHoverProvider(prose, new AnnotationHoverProvider(service, labels)));
  owned(
    vscode.languages.registerDocumentSymbolProvider(prose, new AnnotationSymbolProvider(service), {
      label: "Readout",
    }),
  );
  owned(vscode.languages.registerCodeLensProvider(prose, lenses));
  const folder = { view: owned(new FolderView()), reader: { engine, service, filter, log } };
  owned(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(Setting.documentDate)) return;
      for (const document of vscode.workspace.textDocuments) {
        if (service.peek(document)) void service.refresh(document);
      }
    }),
  );
  owned(
    vscode.languages.registerCodeActionsProvider(prose, new AnnotationFixProvider(service, labels), {
      providedCodeActionKinds: AnnotationFixProvider.kinds,
    }),
  );
  owned(
    registerCommands(
      {
        service,
        filter,
        active,
        views,
        virtual,
        decisions,
        review,
        sidecars,
        together,
        togetherDocuments,
        labels,
      },
      folder,
    ),
  );
  return createApi({ service, decorations, views, sidecars, review, folder: folder.view });
}
