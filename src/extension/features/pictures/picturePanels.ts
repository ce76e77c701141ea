import * as v from "valibot";
import * as vscode from "vscode";
import type { Corpus } from "../../core/corpus/corpus";
import { Throttle } from "../../core/util/throttle";
import { PageType } from "../../manifest/pageTypes";
import { KEPT, type Scope } from "./messages";
import { PicturePanel } from "./picturePanel";
import type { ReadPicture } from "./readPicture";

/** Milliseconds in which changes of the folder are drawn together: a layout takes about as long. */
const TOGETHER = 1000;

/** The pictures that are open, one for each folder or document; true of what is read as it changes. */
export class PicturePanels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #extensionUri: vscode.Uri;
  readonly #read: (scope: Scope) => Promise<ReadPicture | undefined>;
  readonly #open = new Map<string, PicturePanel>();
  readonly #throttle = new Throttle(TOGETHER);
  readonly #subscriptions: vscode.Disposable;
  #last: PicturePanel | undefined;

  constructor(
    extensionUri: vscode.Uri,
    corpus: Pick<Corpus, "onDidChange">,
    read: (scope: Scope) => Promise<ReadPicture | undefined>,
  ) {
    this.#extensionUri = extensionUri;
    this.#read = read;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(PageType.network, this),
      corpus.onDidChange(({ isReading }) => {
        if (!isReading && this.#open.size > 0) this.#throttle.run(() => void this.#refresh());
      }),
    );
  }

  /** The picture that is active, or was last. */
  get current(): PicturePanel | undefined {
    return this.#last;
  }

  /** Reads what is asked for and shows it; false where there is nothing to show. */
  async show(scope: Scope): Promise<PicturePanel | undefined> {
    const open = this.#open.get(keyOf(scope));
    if (open) {
      open.panel.reveal();
      await open.refresh();
      return open;
    }
    const found = await this.#read(scope);
    if (!found) return undefined;
    const column = vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(PageType.network, found.picture.title, column, {});
    return this.#put(panel, scope, found);
  }

  /** A picture that was open when the window was closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const state = v.safeParse(KEPT, kept);
    const found = state.success ? await this.#read(state.output.scope) : undefined;
    if (state.success && found) this.#put(panel, state.output.scope, found);
    else panel.dispose();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#throttle.dispose();
    for (const { panel } of [...this.#open.values()]) panel.dispose();
  }

  #put(panel: vscode.WebviewPanel, scope: Scope, found: ReadPicture): PicturePanel {
    const key = keyOf(scope);
    const read = () => this.#read(scope);
    const shown = new PicturePanel(panel, { extensionUri: this.#extensionUri, scope, read }, found);
    this.#open.set(key, shown);
    this.#last = shown;
    panel.onDidChangeViewState(() => {
      if (panel.active) this.#last = shown;
    });
    panel.onDidDispose(() => {
      this.#open.delete(key);
      if (this.#last === shown) this.#last = undefined;
    });
    return shown;
  }

  async #refresh(): Promise<void> {
    for (const one of this.#open.values()) if (one.panel.visible) await one.refresh();
  }
}

const keyOf = ({ kind, uri }: Scope): string => `${kind} ${uri}`;
