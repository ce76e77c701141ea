import type { AnnotationSet, Resources } from "../../engine";
import type { AnnotationRequest, EnginePort, Wanted } from "./enginePort";
import { LocalEngine } from "./localEngine";
import type { WorkerChannel } from "./workerProtocol";

interface Waiting {
  readonly token: Wanted;
  readonly resolve: (set: AnnotationSet | null) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds between looks at whether results are still wanted. */
const WATCH = 50;

/**
 * The engine in a worker, so that no document, however long, holds up the extension host. Should the worker not start or
 * break, the engine goes on in this process.
 */
export class WorkerEngine implements EnginePort {
  readonly #load: () => Promise<Resources>;
  readonly #start: () => WorkerChannel | Promise<WorkerChannel>;
  readonly #warn: (reason: string) => void;
  readonly #waiting = new Map<number, Waiting>();
  #channel: Promise<WorkerChannel | null> | undefined;
  #local: LocalEngine | undefined;
  #next = 1;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(
    load: () => Promise<Resources>,
    start: () => WorkerChannel | Promise<WorkerChannel>,
    warn: (reason: string) => void,
  ) {
    this.#load = load;
    this.#start = start;
    this.#warn = warn;
  }

  async annotate(request: AnnotationRequest, token: Wanted): Promise<AnnotationSet | null> {
    const channel = this.#local ? null : await (this.#channel ??= this.#open());
    if (token.isCancellationRequested) return null;
    if (!channel || this.#local) return this.#inProcess().annotate(request, token);
    const id = this.#next++;
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(id, { token, resolve, reject });
        this.#watch ??= setInterval(() => this.#cancelUnwanted(channel), WATCH);
        channel.post({ kind: "annotate", id, request });
      });
    } catch (error) {
      if (!this.#local) throw error;
      return this.#inProcess().annotate(request, token);
    } finally {
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) {
        clearInterval(this.#watch);
        this.#watch = undefined;
      }
    }
  }

  forget(key: string): void {
    this.#local?.forget(key);
    void this.#channel?.then((channel) => channel?.post({ kind: "forget", key }));
  }

  dispose(): void {
    clearInterval(this.#watch);
    void this.#channel?.then((channel) => channel?.terminate());
  }

  #inProcess(): LocalEngine {
    return (this.#local ??= new LocalEngine(this.#load));
  }

  async #open(): Promise<WorkerChannel | null> {
    const resources = await this.#load();
    try {
      const channel = await this.#start();
      channel.onBreak((reason) => this.#giveUp(reason));
      channel.listen((message) => {
        const waiting = this.#waiting.get(message.id);
        if (message.kind === "annotated") waiting?.resolve(message.set);
        else waiting?.reject(new Error(message.message));
      });
      channel.post({ kind: "load", resources });
      return channel;
    } catch (error) {
      this.#giveUp(String(error));
      return null;
    }
  }

  #giveUp(reason: string): void {
    if (this.#local) return;
    this.#warn(reason);
    this.#inProcess();
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
  }

  #cancelUnwanted(channel: WorkerChannel): void {
    for (const [id, { token, resolve }] of this.#waiting) {
      if (!token.isCancellationRequested) continue;
      channel.post({ kind: "cancel", id });
      resolve(null);
    }
  }
}
