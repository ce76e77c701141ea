import { Worker } from "node:worker_threads";
import type { FromWorker, WorkerChannel } from "../engine/workerProtocol";

/** Starts the bundled worker at a path of the file system. */
export function startWorker(path: string): WorkerChannel {
  const worker = new Worker(path);
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage) => void worker.on("message", (message: FromWorker) => onMessage(message)),
    onBreak: (handler) => void worker.on("error", (error) => handler(String(error))),
    terminate: () => void worker.terminate(),
  };
}
