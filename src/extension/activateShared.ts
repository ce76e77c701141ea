import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { AnnotationService } from "./annotations/annotationService";
import { createApi, type ReadoutApi } from "./api";
import { registerCommands } from "./commands/registerCommands";
import { createCountryCoder } from "../engine";
import { PROSE_LANGUAGES, Setting } from "./contributions";
import { ActiveDocument } from "./documents/activeDocument";
import { DocumentFilter } from "./documents/documentFilter";
import { documentDate } from "./documents/documentDate";
import { VirtualDocuments } from "./documents/virtualDocuments";
import { Decorations } from "./editor/decorations";
import { AnnotationHoverProvider } from "./editor/hoverProvider";
import { MeetingLensProvider } from "./editor/meetingLensProvider";
import { StatusItem } from "./editor/statusItem";
import { AnnotationSymbolProvider } from "./editor/symbolProvider";
import { DatedEngine } from "./engine/datedEngine";
import { FolderView } from "./folder/folderView";
import { loadResources } from "./engine/loadResources";
import { WorkerEngine } from "./engine/workerEngine";
import type { WorkerChannel } from "./engine/workerProtocol";
import { ContextKeys } from "./util/contextKeys";
import { CursorFollower } from "./views/cursorFollower";
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
  const service = owned(new AnnotationService(engine, filter, log));
  const active = owned(new ActiveDocument(filter, service, keys));
  const virtual = owned(
    new VirtualDocuments(service, context.extensionUri, async () => createCountryCoder(await load())),
  );
  const decorations = owned(new Decorations(service));
  const views = owned(new TreeViews(service, active, keys));
  const lenses = owned(new MeetingLensProvider(service));
  owned(new StatusItem(service, active));
  owned(new CursorFollower(service, active, views));
  owned(vscode.languages.registerHoverProvider(prose, new AnnotationHoverProvider(service)));
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
  owned(registerCommands({ service, filter, active, views, virtual }, folder));
  return createApi(service, decorations, views, folder.view);
}
