import * as vscode from "vscode";
import type { Corpus } from "../../core/corpus/corpus";
import { Throttle } from "../../core/util/throttle";
import type { AskedPerson, FoundPortrait } from "../../engine/corpus/corpusPort";
import { PersonPage } from "./personPage";

/** Milliseconds in which changes of the folder are drawn together. */
const TOGETHER = 150;

/** The pages that are open, one for each person, true of the documents as they change. */
export class PersonPages implements vscode.Disposable {
  readonly #corpus: Corpus;
  readonly #media: vscode.Uri;
  readonly #pages = new Set<PersonPage>();
  readonly #throttle = new Throttle(TOGETHER);
  readonly #subscription: vscode.Disposable;

  constructor(corpus: Corpus, extensionUri: vscode.Uri) {
    this.#corpus = corpus;
    this.#media = vscode.Uri.joinPath(extensionUri, "media");
    this.#subscription = corpus.onDidChange(() =>
      this.#throttle.run(() => {
        for (const page of this.#pages) void page.refresh();
      }),
    );
  }

  /** Pages as they are drawn now: what the tests look at. */
  get shown(): readonly string[] {
    return [...this.#pages].map(({ html }) => html);
  }

  /** Presses the button of the page that was opened last: what the tests do. */
  press(number: number): Promise<void> {
    return [...this.#pages].at(-1)?.receive({ target: number }) ?? Promise.resolve();
  }

  /** Opens the page of whoever is asked for, or goes to it; false if no document names him or her. */
  async show(asked: AskedPerson): Promise<boolean> {
    const found = await this.#find(asked);
    if (!found) return false;
    const { name, at } = found.portrait;
    const key = `${name} ${at.document}`;
    const open = [...this.#pages].find((page) => page.key === key);
    if (open) open.reveal();
    else this.#open(key, asked, found);
    return true;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#throttle.dispose();
    for (const page of [...this.#pages]) page.dispose();
  }

  #open(key: string, asked: AskedPerson, found: FoundPortrait): void {
    const page = new PersonPage(
      { key, media: this.#media, find: () => this.#find(asked), showPerson: (other) => this.show(other) },
      found,
    );
    this.#pages.add(page);
    page.onDidDispose(() => this.#pages.delete(page));
  }

  /** The address of a document may be asked by its name in the index, as the index gives it. */
  #find(asked: AskedPerson): Promise<FoundPortrait | null> {
    return this.#corpus.port.portrait(asked);
  }
}
