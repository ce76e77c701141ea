import type * as vscode from "vscode";
import type { SidecarPlace } from "../../core/sidecar/sidecarPlace";
import type { SidecarWatch, Watched } from "./sidecarWatch";

/** A file that lies where it is no longer read. */
export interface LeftBehind {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

interface Surroundings {
  readonly placeOf: (uri: vscode.Uri) => SidecarPlace | undefined;
  /** Takes files along with their documents. */
  readonly follow: (files: vscode.FileRenameEvent["files"]) => Promise<void>;
  /** Takes files where they are read now, if the person wants that. */
  readonly bringAlong: (files: readonly LeftBehind[]) => Promise<void>;
  readonly hasDecided: (document: vscode.TextDocument) => boolean;
  /** What was decided about the document is in another file from now on. */
  readonly forget: (document: vscode.TextDocument) => void;
  readonly broke: (error: unknown) => void;
}

/** Files follow their documents, and the settings that say where they lie and what they are called. */
export class SidecarMove {
  readonly #watch: SidecarWatch;
  readonly #around: Surroundings;

  constructor(watch: SidecarWatch, around: Surroundings) {
    this.#watch = watch;
    this.#around = around;
  }

  /** Documents, or folders of them, were renamed or moved. */
  async renamed(files: vscode.FileRenameEvent["files"]): Promise<void> {
    try {
      await this.#around.follow(files);
    } catch (error) {
      this.#around.broke(error);
    }
    const moved = files.map(({ newUri }) => newUri.toString());
    for (const { document, queue } of this.#watch.all) {
      const key = document.uri.toString();
      if (moved.some((uri) => key === uri || key.startsWith(`${uri}/`))) await queue.read();
    }
  }

  /** The annotator or the folder is another one: so are the files. */
  async settingsChanged(): Promise<void> {
    const { placeOf, hasDecided, forget, bringAlong, broke } = this.#around;
    const left: LeftBehind[] = [];
    const changed = this.#watch.all.filter((watched) => this.#isElsewhere(watched));
    for (const { document, place, queue } of changed) {
      await queue.save();
      const now = placeOf(document.uri);
      if (hasDecided(document) && now) left.push({ from: place.file, to: now.file });
      this.#watch.drop(document);
    }
    for (const { document } of changed) {
      forget(document);
      this.#watch.open(document);
    }
    // What is brought is taken over as what other programs write is.
    void bringAlong(left).catch(broke);
  }

  #isElsewhere({ document, place }: Watched): boolean {
    return this.#around.placeOf(document.uri)?.file.toString() !== place.file.toString();
  }
}
