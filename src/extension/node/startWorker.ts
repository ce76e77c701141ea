import { Worker } from "node:worker_threads";
import type { WorkerChannel } from "../engine/workerProtocol";

/** Starts the bundled worker at a path of the file system. */
export function startWorker<To, From>(path: string): WorkerChannel<To, From> {
  const worker = new Worker(path);
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage) => void worker.on("message", (message: From) => onMessage(message)),
    onBreak: (handler) => void worker.on("error", (error) => handler(String(error))),
    terminate: () => void worker.terminate(),
  };
}
