import type { FromCorpus, ToCorpus } from "./corpus/corpusProtocol";
import { serveCorpus } from "./corpus/serveCorpus";
import { serveEngine } from "./serveEngine";
import type { FromWorker, ToWorker } from "./workerProtocol";

/** The part of a worker's global scope that is used here. */
interface Scope {
  postMessage(message: FromWorker | FromCorpus): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** Entry point of the worker in the browser. */
const scope = globalThis as unknown as Scope;
const post = (message: FromWorker | FromCorpus) => scope.postMessage(message);
const listen = <In>(onMessage: (message: In) => void) =>
  scope.addEventListener("message", ({ data }) => onMessage(data as In));
serveEngine({ post, listen: listen<ToWorker> });
serveCorpus({ post, listen: listen<ToCorpus> });
