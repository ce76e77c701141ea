import * as vscode from "vscode";
import { type HrefOf, type Page, pageHtml, type Place } from "../../../engine";
import { Command } from "../../manifest/commands";
import { newNonce } from "./nonce";
import { THEME_STYLE } from "./themeStyle";

/** A page to show, and what its owner needs to work on it later. */
export interface ShownPage<Data> {
  readonly page: Page;
  readonly data: Data;
  /** Where a document of the page lies, by its name. */
  readonly uriOf: (document: string) => vscode.Uri | undefined;
}

/** A link above the title that runs a command. */
export interface PageTool {
  readonly title: string;
  readonly command: string;
}

interface Open<Data> {
  readonly panel: vscode.WebviewPanel;
  shown: ShownPage<Data>;
}

/**
 * Pages in editor tabs, one for each key. They hold no script: each link runs a command, which opens the words that it is about.
 * Nothing is fetched, and only the tools and the commands that open words may be run.
 */
export class PagePanels<Data> implements vscode.Disposable {
  readonly #viewType: string;
  readonly #tools: readonly PageTool[];
  readonly #open = new Map<string, Open<Data>>();
  #last: Open<Data> | undefined;

  /** `viewType` is what `activeWebviewPanelId` holds while such a page is active. */
  constructor(viewType: string, tools: readonly PageTool[] = []) {
    this.#viewType = viewType;
    this.#tools = tools;
  }

  /** The page that is active, or was last. */
  get current(): ShownPage<Data> | undefined {
    return this.#last?.shown;
  }

  /** Shows a page, in place of one with the same key, beside the text. */
  show(key: string, shown: ShownPage<Data>): void {
    const open = this.#open.get(key) ?? this.#create(key, shown);
    open.shown = shown;
    open.panel.title = shown.page.title;
    open.panel.webview.html = this.#html(shown);
    this.#last = open;
    open.panel.reveal(undefined, false);
  }

  dispose(): void {
    for (const { panel } of [...this.#open.values()]) panel.dispose();
  }

  #create(key: string, shown: ShownPage<Data>): Open<Data> {
    const commands = [...this.#tools.map(({ command }) => command), Command.openWords, Command.openBoth];
    const panel = vscode.window.createWebviewPanel(
      this.#viewType,
      shown.page.title,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      { enableScripts: false, enableCommandUris: commands, localResourceRoots: [], enableFindWidget: true },
    );
    const open: Open<Data> = { panel, shown };
    panel.onDidChangeViewState(() => {
      if (panel.active) this.#last = open;
    });
    panel.onDidDispose(() => {
      this.#open.delete(key);
      if (this.#last === open) this.#last = undefined;
    });
    this.#open.set(key, open);
    return open;
  }

  #html({ page, uriOf }: ShownPage<Data>): string {
    const tools = this.#tools.map(({ title, command }) => ({
      text: title,
      link: { kind: "address" as const, url: commandUri(command) },
    }));
    return [
      ...pageHtml(page, {
        hrefOf: hrefsOf(uriOf),
        style: THEME_STYLE,
        language: vscode.env.language,
        nonce: newNonce(),
        tools,
      }),
    ].join("");
  }
}

/** Links that open words of documents in the editor. */
export const hrefsOf =
  (uriOf: (document: string) => vscode.Uri | undefined): HrefOf =>
  (link) => {
    if (link.kind === "address") return link.url;
    const argsOf = ({ document, start, end }: Place) => {
      const uri = uriOf(document);
      return uri && [uri.toString(), start, end];
    };
    if (link.kind === "place") {
      const args = argsOf(link.place);
      return args ? commandUri(Command.openWords, ...args) : null;
    }
    const [left, right] = [argsOf(link.left), argsOf(link.right)];
    return left && right ? commandUri(Command.openBoth, ...left, ...right) : null;
  };

const commandUri = (command: string, ...args: readonly unknown[]): string =>
  args.length === 0 ? `command:${command}` : `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
