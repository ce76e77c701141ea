import type * as vscode from "vscode";

const KEY = "readout.settled";

/** By document and disagreement, the name of the annotator whose version was taken. */
type Stored = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Remembers which disagreements are settled, also those that the own decisions do not show: "mine was right". */
export class Settled {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  takenFrom(document: string, disagreement: string): string | undefined {
    return this.#stored[document]?.[disagreement];
  }

  remember(document: string, disagreement: string, annotator: string): void {
    const own = { ...this.#stored[document], [disagreement]: annotator };
    void this.#memory.update(KEY, { ...this.#stored, [document]: own });
  }

  get #stored(): Stored {
    return this.#memory.get<Stored>(KEY, {});
  }
}
