import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { annotatedAt } from "../../core/annotatedFor";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import { Scheme } from "../../core/schemes";
import { agreementReport } from "./agreementReport";
import type { Comparisons } from "./comparisons";
import { decisionLines } from "./decisionLines";

/** What the address of such a document tells. */
interface Query {
  readonly uri: string;
  readonly names: readonly string[];
}

/** Read-only documents about several people's decisions: somebody's decisions as lines, and how far two agree. */
export class ComparisonDocuments implements vscode.Disposable {
  readonly #comparisons: Comparisons;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, comparisons: Comparisons) {
    this.#comparisons = comparisons;
    const provide = (
      scheme: string,
      print: (annotated: AnnotatedDocument, names: readonly string[]) => Promise<string>,
    ) =>
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: async ({ query }) => {
          const { uri, names } = JSON.parse(query) as Query;
          const annotated = await annotatedAt(service, vscode.Uri.parse(uri, true));
          return annotated ? print(annotated, names) : "";
        },
      });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      provide(Scheme.decisions, (annotated, [name]) => this.#lines(annotated, name)),
      provide(Scheme.agreement, (annotated, [left, right]) => this.#report(annotated, left, right)),
    );
  }

  /** Somebody's decisions, one a line. */
  decisionsUri(document: vscode.TextDocument, name: string, title: string): vscode.Uri {
    return this.#uri(Scheme.decisions, document, [name], `${title}.decisions`);
  }

  agreementUri(document: vscode.TextDocument, left: string, right: string): vscode.Uri {
    return this.#uri(Scheme.agreement, document, [left, right], "agreement.md");
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** An address whose document is asked for anew, also if it is open still. */
  #uri(scheme: string, { uri }: vscode.TextDocument, names: readonly string[], ending: string): vscode.Uri {
    const file = `${uri.path.split("/").at(-1) ?? ""}.${ending.replace(/[\\/]/gu, "_")}`;
    const query: Query = { uri: uri.toString(), names };
    const address = vscode.Uri.from({ scheme, path: `/${file}`, query: JSON.stringify(query) });
    this.#changed.fire(address);
    return address;
  }

  async #lines(annotated: AnnotatedDocument, name: string): Promise<string> {
    const side = await this.#comparisons.side(annotated, name);
    return side ? decisionLines(side.live, annotated.source) : "";
  }

  /** γ compares with many random texts: in pieces, so that the editor stays free. */
  async #report(annotated: AnnotatedDocument, left: string, right: string): Promise<string> {
    const sides = [
      await this.#comparisons.side(annotated, left),
      await this.#comparisons.side(annotated, right),
    ];
    const [a, b] = sides;
    if (!a || !b) return "";
    const location = vscode.ProgressLocation.Window;
    const title = l10n.t("Readout measures agreement");
    const pause = () => new Promise<void>((resolve) => void setTimeout(resolve, 0));
    return vscode.window.withProgress({ location, title }, () => agreementReport(a, b, annotated, { pause }));
  }
}
