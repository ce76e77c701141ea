import type * as vscode from "vscode";
import type { SidecarPlace } from "../../core/sidecar/sidecarPlace";
import type { SidecarQueue } from "./sidecarQueue";

/** A document, and the file that its decisions are kept in. */
export interface Watched {
  readonly document: vscode.TextDocument;
  readonly place: SidecarPlace;
  readonly queue: SidecarQueue;
}

interface Surroundings {
  /** Where a document's file lies; undefined for a document that can have none. */
  readonly placeOf: (uri: vscode.Uri) => SidecarPlace | undefined;
  readonly queueFor: (document: vscode.TextDocument, place: SidecarPlace) => SidecarQueue;
  /** The document is closed, and what was decided about it is written. */
  readonly forget: (document: vscode.TextDocument) => void;
}

/** Which documents have a file: from when they are opened until what was decided is written after they are closed. */
export class SidecarWatch {
  readonly #around: Surroundings;
  readonly #watched = new Map<string, Watched>();
  /** Addresses of documents that are closed and not written yet. */
  readonly #closing = new Set<string>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get all(): readonly Watched[] {
    return [...this.#watched.values()];
  }

  of({ uri }: vscode.TextDocument): SidecarQueue | undefined {
    return this.#watched.get(uri.toString())?.queue;
  }

  /** A document that gets another language is closed and opened again: what was decided about it goes on. */
  open(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#closing.delete(key);
    const place = this.#around.placeOf(document.uri);
    if (!place || this.#watched.has(key)) return;
    const queue = this.#around.queueFor(document, place);
    this.#watched.set(key, { document, place, queue });
    void queue.read();
  }

  async close(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const watched = this.#watched.get(key);
    this.#closing.add(key);
    await watched?.queue.save();
    const isOpenAgain = !this.#closing.delete(key);
    if (isOpenAgain || this.#watched.get(key) !== watched) return;
    this.drop(document);
    this.#around.forget(document);
  }

  /** Watches the document's file no longer. */
  drop({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    this.#watched.get(key)?.queue.stop();
    this.#watched.delete(key);
  }

  /** A file was written, by this window too. */
  fileChanged(uri: vscode.Uri): void {
    const file = uri.toString();
    for (const { place, queue } of this.#watched.values())
      if (place.file.toString() === file) void queue.takeIn();
  }

  async saveAll(): Promise<void> {
    await Promise.all(this.all.map(({ queue }) => queue.save()));
  }

  dispose(): void {
    for (const { queue } of this.#watched.values()) queue.stop();
  }
}
