import * as vscode from "vscode";
import { toScheme } from "../../engine";
import type { AnnotationService } from "../annotations/annotationService";
import { Scheme } from "../contributions";

/** The read-only documents that Readout itself provides: a document's annotations as JSON, and the sample. */
export class VirtualDocuments implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, extensionUri: vscode.Uri) {
    const changed = new vscode.EventEmitter<vscode.Uri>();
    this.#subscriptions = vscode.Disposable.from(
      changed,
      vscode.workspace.registerTextDocumentContentProvider(Scheme.json, {
        onDidChange: changed.event,
        provideTextDocumentContent: async (uri) => {
          const document = sourceOf(uri);
          const annotated = document && (await service.current(document));
          return annotated
            ? `${JSON.stringify(toScheme(annotated.source.name, annotated.set), null, 2)}\n`
            : "{}\n";
        },
      }),
      vscode.workspace.registerTextDocumentContentProvider(Scheme.sample, {
        provideTextDocumentContent: async () => {
          const file = vscode.Uri.joinPath(extensionUri, "media", "walkthrough", "sample.seed");
          return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
        },
      }),
      service.onDidChange(({ document, provisional }) => {
        const json = this.jsonUri(document);
        const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === json.toString());
        if (isOpen && !provisional) changed.fire(json);
      }),
    );
  }

  /** Address of the document's annotations as JSON. */
  jsonUri({ uri }: vscode.TextDocument): vscode.Uri {
    return vscode.Uri.from({ scheme: Scheme.json, path: `${uri.path}.json`, query: uri.toString() });
  }

  get sampleUri(): vscode.Uri {
    return vscode.Uri.from({ scheme: Scheme.sample, path: "/Sample.seed" });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function sourceOf({ query }: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === query);
}
