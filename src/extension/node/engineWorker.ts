import { parentPort } from "node:worker_threads";
import { serveEngine } from "../engine/serveEngine";
import type { ToWorker } from "../engine/workerProtocol";

/** Entry point of the worker in Node's extension host. */
const port = parentPort;
if (port) {
  serveEngine({
    post: (message) => port.postMessage(message),
    listen: (onMessage) => void port.on("message", (message: ToWorker) => onMessage(message)),
  });
}
