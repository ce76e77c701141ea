import type { Resources } from "../../../engine";
import type { Channel } from "../workerProtocol";
import type { FromCorpus, ToCorpus } from "./corpusProtocol";
import { LocalCorpus } from "./localCorpus";

/** The worker's side: an index that answers calls on a channel. It works in slices, so that a query gets through. */
export function serveCorpus(channel: Channel<FromCorpus, ToCorpus>): void {
  let wanted: { resolve: (resources: Resources) => void; reject: (error: Error) => void } | undefined;
  const load = () =>
    new Promise<Resources>((resolve, reject) => {
      wanted = { resolve, reject };
      channel.post({ kind: "corpusNeeds" });
    });
  let corpus: LocalCorpus | undefined;
  channel.listen((message) => {
    if (message.kind === "corpusLoad") return wanted?.resolve(message.resources);
    if (message.kind === "corpusLoadFailed") return wanted?.reject(new Error(message.message));
    if (message.kind !== "corpusCall") return;
    const { id, method, args } = message;
    corpus ??= new LocalCorpus(load);
    const call = corpus[method].bind(corpus) as (...args: readonly unknown[]) => Promise<unknown>;
    call(...args).then(
      (value) => channel.post({ kind: "corpusAnswer", id, value }),
      (error: unknown) => channel.post({ kind: "corpusFailed", id, message: String(error) }),
    );
  });
}
