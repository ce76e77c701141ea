import * as l10n from "@vscode/l10n";
import * as v from "valibot";
import * as vscode from "vscode";
import { ACTS } from "../../../engine";
import type { AskedPerson, FoundPortrait } from "../../engine/corpus/corpusPort";
import { tell } from "../../shown/asking/tell";
import { reveal } from "../../shown/reveal";
import { pageBody, type PageView, type Section, type Target } from "./pageBody";
import { pageShell } from "./pageShell";

interface Around {
  readonly key: string;
  readonly media: vscode.Uri;
  readonly find: () => Promise<FoundPortrait | null>;
  readonly showPerson: (asked: AskedPerson) => Promise<boolean>;
}

/** What the page's script may say: the number of a button, or the kind of statements to show. */
const MESSAGE = v.union([
  v.object({ target: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ act: v.picklist(["", ...ACTS]) }),
]);

/** One page in an editor tab. */
export class PersonPage {
  readonly #around: Around;
  readonly #panel: vscode.WebviewPanel;
  #found: FoundPortrait;
  #view: PageView = { act: null, whole: new Set<Section>() };
  #targets: readonly Target[] = [];
  #body = "";

  constructor(around: Around, found: FoundPortrait) {
    this.#around = around;
    this.#found = found;
    this.#panel = vscode.window.createWebviewPanel(
      "readout.person",
      found.portrait.name,
      vscode.ViewColumn.Active,
      {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: [around.media],
      },
    );
    this.#panel.webview.onDidReceiveMessage((message) => void this.receive(message));
    // A page that was hidden is loaded again from here.
    this.#panel.onDidChangeViewState(({ webviewPanel }) => {
      if (webviewPanel.visible) this.#load();
    });
    this.#draw();
    this.#load();
  }

  get key(): string {
    return this.#around.key;
  }

  get html(): string {
    return this.#body;
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** The documents say something else, perhaps. */
  async refresh(): Promise<void> {
    const found = await this.#around.find();
    if (!found) return;
    this.#found = found;
    await this.#drawAgain();
  }

  async receive(message: unknown): Promise<void> {
    const read = v.safeParse(MESSAGE, message);
    if (!read.success) return;
    if ("act" in read.output) {
      const act = ACTS.find((one) => "act" in read.output && one === read.output.act) ?? null;
      this.#view = { ...this.#view, act };
      await this.#drawAgain();
      return;
    }
    const target = this.#targets.at(read.output.target);
    if (target) await this.#go(target);
  }

  async #go(target: Target): Promise<void> {
    switch (target.kind) {
      case "words":
        return openWords(target);
      case "person":
        await this.#around.showPerson(target.asked);
        return;
      case "more":
        this.#view = { ...this.#view, whole: new Set([...this.#view.whole, target.section]) };
        return this.#drawAgain();
    }
  }

  #draw(): boolean {
    const { html, targets } = pageBody(this.#found, this.#view);
    const isOther = html !== this.#body;
    this.#body = html;
    this.#targets = targets;
    return isOther;
  }

  /** Without losing the place on the page, or where the keyboard is. */
  async #drawAgain(): Promise<void> {
    if (this.#draw() && this.#panel.visible) await this.#panel.webview.postMessage({ html: this.#body });
  }

  #load(): void {
    const { webview } = this.#panel;
    const address = (file: string) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#around.media, file)).toString();
    webview.html = pageShell({
      language: vscode.env.language,
      cspSource: webview.cspSource,
      nonce: nonceOf(),
      style: address("person.css"),
      script: address("person.js"),
      title: this.#found.portrait.name,
      body: this.#body,
    });
  }
}

const nonceOf = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

async function openWords({ uri, span }: Target & { kind: "words" }): Promise<void> {
  try {
    await reveal(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)), span);
  } catch {
    tell(l10n.t("{0} cannot be opened: it was moved or deleted", uri));
  }
}
