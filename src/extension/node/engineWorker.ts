import { parentPort } from "node:worker_threads";
import type { FromCorpus, ToCorpus } from "../engine/corpus/corpusProtocol";
import { serveCorpus } from "../engine/corpus/serveCorpus";
import { serveEngine } from "../engine/serveEngine";
import type { FromWorker, ToWorker } from "../engine/workerProtocol";

/** Entry point of the worker in Node's extension host. */
const port = parentPort;
if (port) {
  const post = (message: FromWorker | FromCorpus) => port.postMessage(message);
  const listen = <In>(onMessage: (message: In) => void) => void port.on("message", onMessage);
  serveEngine({ post, listen: listen<ToWorker> });
  serveCorpus({ post, listen: listen<ToCorpus> });
}
