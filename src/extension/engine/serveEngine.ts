import { LocalEngine } from "./localEngine";
import type { Channel, FromWorker, ToWorker } from "./workerProtocol";

/** The worker's side: an engine that answers on a channel. It works in slices, so that a cancellation gets through. */
export function serveEngine(channel: Channel<FromWorker, ToWorker>): void {
  const tokens = new Map<number, { isCancellationRequested: boolean }>();
  let engine: LocalEngine | undefined;
  channel.listen((message) => {
    switch (message.kind) {
      case "load": {
        const { resources } = message;
        engine = new LocalEngine(() => Promise.resolve(resources));
        break;
      }
      case "annotate": {
        const { id, request } = message;
        const token = { isCancellationRequested: false };
        tokens.set(id, token);
        void (engine ?? fail())
          .annotate(request, token)
          .then(
            (set) => channel.post({ kind: "annotated", id, set }),
            (error: unknown) => channel.post({ kind: "failed", id, message: String(error) }),
          )
          .finally(() => tokens.delete(id));
        break;
      }
      case "cancel": {
        const token = tokens.get(message.id);
        if (token) token.isCancellationRequested = true;
        break;
      }
      case "forget":
        engine?.forget(message.key);
    }
  });
}

function fail(): never {
  throw new Error("The engine was asked before it was loaded.");
}
