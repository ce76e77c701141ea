import * as l10n from "@vscode/l10n";
import * as v from "valibot";
import * as vscode from "vscode";
import { ACTS } from "../../../engine";
import type { AskedPerson, FoundPortrait } from "../../engine/corpus/corpusPort";
import { PageType } from "../../manifest/pageTypes";
import { tell } from "../../shown/asking/tell";
import { newNonce } from "../../shown/page/nonce";
import { revealAt } from "../../shown/reveal";
import { pageShell } from "../../shown/page/pageShell";
import { nobodyBody, pageBody, type PageView, type Section, type Target } from "./pageBody";

/** Whose page it is: finds the person again, after edits and in the next session. */
export const STATE = v.object({ name: v.string(), uri: v.string() });
/** A name, and the address of the first document that names so whom it is about. */
export type Who = v.InferOutput<typeof STATE>;

export const whoOf = ({ portrait, uris }: FoundPortrait): Who => ({
  name: portrait.name,
  uri: uris[portrait.at.document] ?? "",
});

export const isSameWho = (a: Who, b: Who): boolean => a.name === b.name && a.uri === b.uri;

interface Around {
  readonly media: vscode.Uri;
  readonly countryOf: (code: string) => string;
  readonly find: (who: Who) => Promise<FoundPortrait | null>;
  readonly showPerson: (asked: AskedPerson) => Promise<boolean>;
}

/** What the page's script may say: the number of a button, or the kind of statements to show. */
const MESSAGE = v.union([
  v.object({ target: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ act: v.picklist(["", ...ACTS]) }),
]);

/** A tab for the page of somebody. */
export const openPanel = ({ name }: Who, media: vscode.Uri): vscode.WebviewPanel =>
  vscode.window.createWebviewPanel(PageType.person, name, vscode.ViewColumn.Active, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [media],
  });

/** One page in an editor tab. */
export class PersonPage {
  readonly #around: Around;
  readonly #panel: vscode.WebviewPanel;
  #who: Who;
  #found: FoundPortrait | null;
  #view: PageView = { act: null, whole: new Set<Section>() };
  #targets: readonly Target[] = [];
  #body = "";
  /** The documents have changed while nobody saw the page, or while it was asked for. */
  #isStale = false;
  #isAsking = false;

  /** `found` is null where no document names whom a page of the last session was about. */
  constructor(panel: vscode.WebviewPanel, around: Around, who: Who, found: FoundPortrait | null) {
    this.#around = around;
    this.#who = who;
    this.#found = found;
    this.#panel = panel;
    panel.webview.options = { enableScripts: true, localResourceRoots: [around.media] };
    panel.webview.onDidReceiveMessage((message) => void this.receive(message));
    // A page that was hidden is loaded again from here.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) return;
      this.#load();
      if (this.#isStale) void this.refresh();
    });
    this.#draw();
    this.#load();
  }

  get who(): Who {
    return this.#who;
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

  /** The documents say something else, perhaps: asks once, when the page is seen, whatever comes meanwhile. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      while (this.#isStale && this.#panel.visible) {
        this.#isStale = false;
        const found = await this.#around.find(this.#who);
        if (found) this.take(found);
      }
    } finally {
      this.#isAsking = false;
    }
  }

  /** Shows what the documents tell now. */
  take(found: FoundPortrait): void {
    this.#found = found;
    this.#who = whoOf(found);
    this.#panel.title = this.#who.name;
    void this.#drawAgain();
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
    const { html, targets } = this.#found
      ? pageBody(this.#found, this.#view, this.#around.countryOf)
      : { html: nobodyBody(this.#who.name), targets: [] };
    const isOther = html !== this.#body;
    this.#body = html;
    this.#targets = targets;
    return isOther;
  }

  /** Without losing the place on the page, or where the keyboard is. */
  async #drawAgain(): Promise<void> {
    if (this.#draw() && this.#panel.visible)
      await this.#panel.webview.postMessage({ html: this.#body, state: JSON.stringify(this.#who) });
  }

  #load(): void {
    const { webview } = this.#panel;
    const address = (file: string) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#around.media, file)).toString();
    webview.html = pageShell({
      language: vscode.env.language,
      cspSource: webview.cspSource,
      nonce: newNonce(),
      style: address("person.css"),
      script: address("person.js"),
      title: this.#who.name,
      state: JSON.stringify(this.#who),
      body: this.#body,
    });
  }
}

async function openWords({ uri, span }: Target & { kind: "words" }): Promise<void> {
  try {
    await revealAt(vscode.Uri.parse(uri), span);
  } catch {
    tell(l10n.t("{0} cannot be opened: it was moved or deleted", uri));
  }
}
