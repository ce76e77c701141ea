import * as vscode from "vscode";
import { currentText, locationOf } from "../../core/folder/folderReader";
import { Scheme } from "../../core/schemes";
import { toRange } from "../../core/util/convert";
import { Command } from "../../manifest/commands";
import type { Results } from "./results";
import { type ResultsText, resultsText } from "./resultsText";

/** Whose headings fold, and whose lines are wrapped. */
const LANGUAGE = "markdown";
const AT_ONCE = 16;

/** Read-only documents with what searches found. Numbers of lines are links, and a definition leads from anywhere in a line. */
export class ResultsPages implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #pages = new Map<string, ResultsText>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const selector = { scheme: Scheme.results };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(Scheme.results, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: ({ query }) => this.#pages.get(query)?.text ?? "",
      }),
      vscode.languages.registerDocumentLinkProvider(selector, {
        provideDocumentLinks: (document) => this.#linksOf(document),
      }),
      vscode.languages.registerDefinitionProvider(selector, {
        provideDefinition: (document, position) => this.#definitionAt(document, position),
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
        // One that gets another language is closed too, but goes on.
        if (isClosed && uri.scheme === Scheme.results) this.#pages.delete(uri.query);
      }),
    );
  }

  async show(results: Results): Promise<void> {
    const texts = await this.#textsOf(results);
    const id = `${results.folder}\n${results.query}`;
    this.#pages.set(
      id,
      resultsText(results, (uri) => texts.get(uri)),
    );
    const name = results.query.replace(/[\\/:*?"<>|\s]+/gu, " ").trim();
    const uri = vscode.Uri.from({ scheme: Scheme.results, path: `/${name}`, query: id });
    this.#changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const shown = await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    await vscode.window.showTextDocument(shown, { preview: false });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #textsOf({ found }: Results): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    const waiting = new Set(found.hits.map(({ uri }) => uri)).values();
    const read = async () => {
      for (const key of waiting) {
        const uri = vscode.Uri.parse(key);
        const text = await currentText(uri, { log: this.#log });
        if (text !== undefined) texts.set(key, text);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, read));
    return texts;
  }

  #linksOf(document: vscode.TextDocument): vscode.DocumentLink[] {
    const { links = [] } = this.#pages.get(document.uri.query) ?? {};
    return links.map(({ start, end, uri, target }) => {
      const args = encodeURIComponent(JSON.stringify([uri, target.start, target.end]));
      const command = vscode.Uri.parse(`command:${Command.openFound}?${args}`);
      return new vscode.DocumentLink(toRange(document, { start, end }), command);
    });
  }

  async #definitionAt(
    document: vscode.TextDocument,
    { line }: vscode.Position,
  ): Promise<vscode.Location | undefined> {
    const { links = [] } = this.#pages.get(document.uri.query) ?? {};
    const link = links.find(({ start }) => document.positionAt(start).line === line);
    return link && locationOf(vscode.Uri.parse(link.uri), link.target, { log: this.#log });
  }
}
