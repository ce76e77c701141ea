import * as l10n from "@vscode/l10n";
import * as v from "valibot";
import * as vscode from "vscode";
import { Command } from "../../manifest/commands";
import { tell } from "../../shown/asking/tell";
import { openWords } from "../../shown/page/openWords";
import { newNonce } from "../../shown/page/nonce";
import { pageShell } from "../../shown/page/pageShell";
import { type Format, FROM_PAGE, type FromPage, type ToPage } from "./messages";
import type { ReadPicture } from "./readPicture";
import { askFile, writePicture } from "./savePicture";

interface Around {
  readonly extensionUri: vscode.Uri;
  readonly read: () => Promise<ReadPicture | undefined>;
}

/** One picture in an editor tab. Its page is the extension's own script; what it says is checked. */
export class PicturePanel {
  readonly #around: Around;
  readonly #panel: vscode.WebviewPanel;
  #found: ReadPicture;
  readonly #making = new Map<Format, ((bytes: Uint8Array | undefined) => void)[]>();
  /** Addresses of the documents of statements that the page asked for, by their names. */
  readonly #told: Record<string, string> = {};
  #isReady = false;

  constructor(panel: vscode.WebviewPanel, around: Around, found: ReadPicture) {
    this.#panel = panel;
    this.#around = around;
    this.#found = found;
    panel.title = found.picture.title;
    panel.webview.options = { enableScripts: true, localResourceRoots: rootsOf(around.extensionUri) };
    panel.webview.onDidReceiveMessage((message) => void this.receive(message));
    panel.onDidDispose(() => {
      for (const format of [...this.#making.keys()]) this.#made(format, undefined);
    });
    this.#load();
  }

  get found(): ReadPicture {
    return this.#found;
  }

  /** True once the page has drawn. */
  get isReady(): boolean {
    return this.#isReady;
  }

  get panel(): vscode.WebviewPanel {
    return this.#panel;
  }

  /** The documents say something else, perhaps. */
  async refresh(): Promise<void> {
    const found = await this.#around.read();
    if (!found || JSON.stringify(found) === JSON.stringify(this.#found)) return;
    this.#found = found;
    await this.#say({ show: found.picture });
  }

  /** The picture as its page shows it, as a file; undefined where the page is closed before. */
  async make(format: Format): Promise<Uint8Array | undefined> {
    const made = new Promise<Uint8Array | undefined>((resolve) => {
      this.#making.set(format, [...(this.#making.get(format) ?? []), resolve]);
    });
    this.#panel.reveal();
    await this.#say({ make: format });
    return made;
  }

  async save(format: Format): Promise<void> {
    const file = await askFile(this.#found.picture.title, format);
    const bytes = file && (await this.make(format));
    if (bytes) await writePicture(file, bytes);
  }

  async receive(message: unknown): Promise<void> {
    const read = v.safeParse(FROM_PAGE, message);
    if (read.success) await this.#do(read.output);
  }

  async #do(said: FromPage): Promise<void> {
    if ("ready" in said) {
      await this.#say({ show: this.#found.picture });
      this.#isReady = true;
      // A page that was hidden is loaded anew, and what it was asked before is lost.
      for (const format of this.#making.keys()) await this.#say({ make: format });
    } else if ("open" in said) await this.#open(said.open);
    else if ("person" in said) {
      const { document, start } = said.person;
      const uri = this.#found.uris[document];
      if (uri) await vscode.commands.executeCommand(Command.showPerson, { uri, name: start });
    } else if ("ask" in said) await this.#tellStatements(said);
    else if ("save" in said) await this.save(said.save);
    else this.#made(said.made, said.bytes);
  }

  #made(format: Format, bytes: Uint8Array | undefined): void {
    const waiting = this.#making.get(format) ?? [];
    this.#making.delete(format);
    for (const resolve of waiting) resolve(bytes);
  }

  async #open({ document, start, end }: { document: string; start: number; end: number }): Promise<void> {
    const address = this.#found.uris[document] ?? this.#told[document];
    if (!address) return;
    try {
      await openWords(vscode.Uri.parse(address), { start, end });
    } catch {
      tell(l10n.t("{0} cannot be opened: it was moved or deleted", document));
    }
  }

  async #tellStatements({ ask, selection, count }: Extract<FromPage, { ask: number }>): Promise<void> {
    const { uris, hits, total } = await this.#found.statements(selection, count);
    Object.assign(this.#told, uris);
    await this.#say({ told: { number: ask, hits, total } });
  }

  async #say(message: ToPage): Promise<void> {
    await this.#panel.webview.postMessage(message);
  }

  #load(): void {
    const { webview } = this.#panel;
    const address = (folder: string, file: string) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#around.extensionUri, folder, file)).toString();
    webview.html = pageShell({
      language: vscode.env.language,
      cspSource: webview.cspSource,
      nonce: newNonce(),
      style: address("media", "pictures.css"),
      script: address("dist", "pictures.js"),
      title: this.#found.picture.title,
      state: "",
      body: "",
    });
  }
}

const rootsOf = (extensionUri: vscode.Uri): vscode.Uri[] =>
  ["media", "dist"].map((folder) => vscode.Uri.joinPath(extensionUri, folder));
