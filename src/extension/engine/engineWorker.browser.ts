import { serveEngine } from "./serveEngine";
import type { FromWorker, ToWorker } from "./workerProtocol";

/** The part of a worker's global scope that is used here. */
interface Scope {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: { readonly data: ToWorker }) => void): void;
}

/** Entry point of the worker in the browser. */
const scope = globalThis as unknown as Scope;
serveEngine({
  post: (message) => scope.postMessage(message),
  listen: (onMessage) => scope.addEventListener("message", ({ data }) => onMessage(data)),
});
