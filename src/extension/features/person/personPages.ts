import * as v from "valibot";
import * as vscode from "vscode";
import type { Corpus } from "../../core/corpus/corpus";
import { Throttle } from "../../core/util/throttle";
import type { AskedPerson } from "../../engine/corpus/corpusPort";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import { isSameWho, openPanel, PersonPage, STATE, whoOf, type Who } from "./personPage";

/** Milliseconds in which changes of the folder are drawn together. */
const TOGETHER = 150;

interface Around {
  readonly extensionUri: vscode.Uri;
  readonly loadCountryNames: LoadCountryNames;
}

/** The pages that are open, one for each person, true of the documents as they change; in the next session they are open again. */
export class PersonPages implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #corpus: Corpus;
  readonly #around: Around;
  readonly #pages = new Set<PersonPage>();
  readonly #throttle = new Throttle(TOGETHER);
  readonly #subscription: vscode.Disposable;

  constructor(corpus: Corpus, around: Around) {
    this.#corpus = corpus;
    this.#around = around;
    this.#subscription = corpus.onDidChange(({ isReading }) => {
      // While a folder is read, who is who would be worked out over and over.
      if (!isReading) this.#throttle.run(() => this.#refresh());
    });
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
    const [found, countryOf] = await Promise.all([
      this.#corpus.port.portrait(asked),
      this.#around.loadCountryNames(),
    ]);
    if (!found) return false;
    const who = whoOf(found);
    const open = [...this.#pages].find((page) => isSameWho(page.who, who));
    if (open) {
      open.take(found);
      open.reveal();
    } else this.#add(new PersonPage(openPanel(who, this.#media), this.#tools(countryOf), who, found));
    return true;
  }

  /** Fills a page of the last session; one that is not known any more says so. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const read = v.safeParse(STATE, state);
    if (!read.success) {
      panel.dispose();
      return;
    }
    const who = read.output;
    await this.#corpus.restore();
    const [found, countryOf] = await Promise.all([this.#find(who), this.#around.loadCountryNames()]);
    this.#add(new PersonPage(panel, this.#tools(countryOf), who, found));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#throttle.dispose();
    for (const page of [...this.#pages]) page.dispose();
  }

  get #media(): vscode.Uri {
    return vscode.Uri.joinPath(this.#around.extensionUri, "media");
  }

  #tools(countryOf: (code: string) => string) {
    return {
      media: this.#media,
      countryOf,
      find: (who: Who) => this.#find(who),
      showPerson: (asked: AskedPerson) => this.show(asked),
    };
  }

  #add(page: PersonPage): void {
    this.#pages.add(page);
    page.onDidDispose(() => this.#pages.delete(page));
  }

  #refresh(): void {
    for (const page of this.#pages) void page.refresh();
  }

  #find({ name, uri }: Who) {
    return this.#corpus.port.portrait({ named: name, uri });
  }
}
