import * as v from "valibot";
import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { Throttle } from "../../core/util/throttle";
import { PageType } from "../../manifest/pageTypes";
import { KEPT, PICTURE_KINDS, type PictureKind, type Scope } from "./messages";
import { PicturePanel } from "./picturePanel";
import type { ReadPicture } from "./readPicture";

/** Milliseconds in which changes of the folder are drawn together: a layout takes about as long. */
const TOGETHER = 1000;

/** The pictures that are open, one for each folder or document; true of what is read as it changes. */
export class PicturePanels implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #read: (kind: PictureKind, scope: Scope) => Promise<ReadPicture | undefined>;
  readonly #open = new Map<string, PicturePanel>();
  readonly #throttle = new Throttle(TOGETHER);
  readonly #subscriptions: vscode.Disposable;
  #last: PicturePanel | undefined;

  constructor(
    extensionUri: vscode.Uri,
    { corpus, service }: Pick<Core, "corpus" | "service">,
    read: (kind: PictureKind, scope: Scope) => Promise<ReadPicture | undefined>,
  ) {
    this.#extensionUri = extensionUri;
    this.#read = read;
    this.#subscriptions = vscode.Disposable.from(
      ...PICTURE_KINDS.map((kind) =>
        vscode.window.registerWebviewPanelSerializer(PageType[kind], {
          deserializeWebviewPanel: (panel, kept) => this.restore(panel, kept),
        }),
      ),
      corpus.onDidChange(({ isReading }) => {
        if (!isReading) this.#refreshSoon();
      }),
      service.onDidChange(() => this.#refreshSoon()),
    );
  }

  /** The picture that is active, or was last. */
  get current(): PicturePanel | undefined {
    return this.#last;
  }

  /** Reads what is asked for and shows it; undefined where there is nothing to show. */
  async show(kind: PictureKind, scope: Scope): Promise<PicturePanel | undefined> {
    const open = this.#open.get(keyOf(kind, scope));
    if (open) {
      open.panel.reveal();
      await open.refresh();
      return open;
    }
    const found = await this.#read(kind, scope);
    if (!found) return undefined;
    const column = vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(PageType[kind], found.picture.title, column, {});
    return this.#put(panel, found);
  }

  /** A picture that was open when the window was closed. */
  async restore(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const state = v.safeParse(KEPT, kept);
    const found = state.success ? await this.#read(state.output.kind, state.output.scope) : undefined;
    if (found) this.#put(panel, found);
    else panel.dispose();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#throttle.dispose();
    for (const { panel } of [...this.#open.values()]) panel.dispose();
  }

  #put(panel: vscode.WebviewPanel, found: ReadPicture): PicturePanel {
    const { kind, scope } = found.picture;
    const key = keyOf(kind, scope);
    const read = () => this.#read(kind, scope);
    const shown = new PicturePanel(panel, { extensionUri: this.#extensionUri, read }, found);
    this.#open.set(key, shown);
    this.#last = shown;
    panel.onDidChangeViewState(() => {
      if (panel.active) this.#last = shown;
    });
    panel.onDidDispose(() => {
      if (this.#open.get(key) === shown) this.#open.delete(key);
      if (this.#last === shown) this.#last = undefined;
    });
    return shown;
  }

  #refreshSoon(): void {
    if (this.#open.size > 0) this.#throttle.run(() => void this.#refresh());
  }

  async #refresh(): Promise<void> {
    for (const one of this.#open.values()) if (one.panel.visible) await one.refresh();
  }
}

const keyOf = (picture: PictureKind, { kind, uri }: Scope): string => `${picture} ${kind} ${uri}`;
