import type { Resources } from "../../../engine";
import type { Channel } from "../workerProtocol";
import type { FromCorpus, ToCorpus } from "./corpusProtocol";
import { LocalCorpus } from "./localCorpus";

/** The worker's side: an index that answers calls on a channel. It works in slices, so that a query gets through. */
export function serveCorpus(channel: Channel<FromCorpus, ToCorpus>): void {
  let loaded: (resources: Resources) => void = () => {};
  const resources = new Promise<Resources>((resolve) => (loaded = resolve));
  let corpus: LocalCorpus | undefined;
  channel.listen((message) => {
    if (message.kind === "corpusLoad") return loaded(message.resources);
    if (message.kind !== "corpusCall") return;
    const { id, method, args } = message;
    corpus ??= new LocalCorpus(() => {
      channel.post({ kind: "corpusNeeds" });
      return resources;
    });
    const call = corpus[method].bind(corpus) as (...args: readonly unknown[]) => Promise<unknown>;
    call(...args).then(
      (value) => channel.post({ kind: "corpusAnswer", id, value }),
      (error: unknown) => channel.post({ kind: "corpusFailed", id, message: String(error) }),
    );
  });
}
