import * as vscode from "vscode";
import { type CountryCoder, toScheme } from "../../../engine";
import { annotatedAt } from "../../core/annotatedFor";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { Scheme } from "../../core/schemes";
import { eventsAsCsv } from "./eventsAsCsv";
import { eventsAsTable } from "./eventsAsTable";

/** What an open document can be shown as beside itself. */
export type Rendition = typeof Scheme.json | typeof Scheme.events | typeof Scheme.eventTable;

const ENDINGS: Readonly<Record<Rendition, string>> = {
  [Scheme.json]: "json",
  [Scheme.events]: "csv",
  [Scheme.eventTable]: "events.md",
};
const RENDITIONS = Object.keys(ENDINGS) as Rendition[];

/** Read-only documents: the annotations of a document in other forms. */
export class Renditions implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, loadCountries: () => Promise<CountryCoder>) {
    const changed = new vscode.EventEmitter<vscode.Uri>();
    const provide = (scheme: Rendition, print: (annotated: AnnotatedDocument) => string | Promise<string>) =>
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: changed.event,
        provideTextDocumentContent: async (uri) => {
          const annotated = await annotatedAt(service, vscode.Uri.parse(uri.query, true));
          return annotated ? print(annotated) : "";
        },
      });
    this.#subscriptions = vscode.Disposable.from(
      changed,
      provide(Scheme.json, printJson),
      provide(Scheme.events, async (annotated) => eventsAsCsv(annotated, await loadCountries())),
      provide(Scheme.eventTable, async (annotated) => eventsAsTable(annotated, await loadCountries())),
      service.onDidChange(({ document, provisional }) => {
        if (provisional) return;
        const views = RENDITIONS.map((scheme) => this.uriOf(scheme, document).toString());
        for (const { uri } of vscode.workspace.textDocuments) {
          if (views.includes(uri.toString())) changed.fire(uri);
        }
      }),
    );
  }

  /** Address of the document's annotations in another form. */
  uriOf(scheme: Rendition, { uri }: vscode.TextDocument): vscode.Uri {
    return vscode.Uri.from({ scheme, path: `${uri.path}.${ENDINGS[scheme]}`, query: uri.toString() });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

const printJson = ({ source, set }: AnnotatedDocument): string =>
  `${JSON.stringify(toScheme(source.name, set, source.textOf({ start: 0, end: set.textLength })), null, 2)}\n`;
