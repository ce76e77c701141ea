import type { FromWorker, ToWorker, WorkerChannel } from "./workerProtocol";

interface BrowserWorker {
  postMessage(message: ToWorker): void;
  addEventListener(
    type: "message" | "error",
    listener: (event: { readonly data: FromWorker; readonly message?: string }) => void,
  ): void;
  terminate(): void;
}

/** Starts the bundled worker at an address. */
export function startWorker(address: string): WorkerChannel {
  const { Worker } = globalThis as unknown as { Worker: new (address: string) => BrowserWorker };
  const worker = new Worker(address);
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage) => worker.addEventListener("message", ({ data }) => onMessage(data)),
    onBreak: (handler) => worker.addEventListener("error", ({ message }) => handler(message ?? "error")),
    terminate: () => worker.terminate(),
  };
}
