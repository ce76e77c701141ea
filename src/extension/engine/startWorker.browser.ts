import type { WorkerChannel } from "./workerProtocol";

interface BrowserWorker<To, From> {
  postMessage(message: To): void;
  addEventListener(
    type: "message" | "error",
    listener: (event: { readonly data: From; readonly message?: string }) => void,
  ): void;
  terminate(): void;
}

/** Starts the bundled worker at an address. */
export function startWorker<To, From>(address: string): WorkerChannel<To, From> {
  const { Worker } = globalThis as unknown as { Worker: new (address: string) => BrowserWorker<To, From> };
  const worker = new Worker(address);
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage) => worker.addEventListener("message", ({ data }) => onMessage(data)),
    onBreak: (handler) => worker.addEventListener("error", ({ message }) => handler(message ?? "error")),
    terminate: () => worker.terminate(),
  };
}
