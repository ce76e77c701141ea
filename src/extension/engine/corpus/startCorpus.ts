import type { Resources } from "../../../engine";
import type { WorkerChannel } from "../workerProtocol";
import { CORPUS_METHODS, type CorpusMethod, type CorpusPort } from "./corpusPort";
import type { FromCorpus, ToCorpus } from "./corpusProtocol";
import { LocalCorpus } from "./localCorpus";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface StartedCorpus {
  readonly port: CorpusPort;
  readonly dispose: () => void;
}

/**
 * Starts the index in a worker of its own, so that reading a folder slows down no document that is open; where none starts,
 * in this process. `onBreak` is told when the worker ends unasked: what it held is gone, and calls that wait fail.
 */
export function startCorpus(
  load: () => Promise<Resources>,
  start: () => WorkerChannel<ToCorpus, FromCorpus>,
  onBreak: (reason: string) => void,
): StartedCorpus {
  let channel: WorkerChannel<ToCorpus, FromCorpus>;
  try {
    channel = start();
  } catch {
    return { port: new LocalCorpus(load), dispose: () => {} };
  }
  const waiting = new Map<number, Waiting>();
  let next = 1;
  const fail = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  channel.onBreak((reason) => {
    fail(reason);
    onBreak(reason);
  });
  channel.listen((message) => {
    if (message.kind === "corpusNeeds") {
      load().then(
        (resources) => channel.post({ kind: "corpusLoad", resources }),
        (error: unknown) => channel.post({ kind: "corpusLoadFailed", message: String(error) }),
      );
      return;
    }
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === "corpusAnswer") one?.resolve(message.value);
    else one?.reject(new Error(message.message));
  });
  const callOf =
    (method: CorpusMethod) =>
    (...args: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        channel.post({ kind: "corpusCall", id, method, args });
      });
  const methods: unknown = Object.fromEntries(CORPUS_METHODS.map((method) => [method, callOf(method)]));
  const dispose = () => {
    fail("The extension ends.");
    channel.terminate();
  };
  return { port: methods as CorpusPort, dispose };
}
