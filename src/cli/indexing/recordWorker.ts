import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { parentPort, type Worker } from "node:worker_threads";
import { type DocumentRecord, recordDocument, type RecordSource } from "../../engine";
import type { Engine } from "../engine";

/** Starts a thread that runs `serveRecords`. */
export type StartWorker = () => Worker;

/** The work of a thread: a source comes in, its record goes out. */
export function serveRecords(engine: Engine): void {
  parentPort?.on("message", (source: RecordSource) => {
    parentPort?.postMessage(recordDocument(source, engine));
  });
}

/** A thread loads the engine first: fewer documents are read sooner without it. */
const WORTH_A_THREAD = 24;

/** How records are made, besides one after the other in this thread. */
export interface Recording {
  readonly startWorker?: StartWorker;
  /** Nobody waits any more: no further document is begun. */
  readonly signal?: AbortSignal;
  /** Told after each document how many are done. */
  readonly told?: (done: number) => void;
}

/**
 * Records of sources, in their order, by as many threads as there are processors and documents for them; told to stop, those
 * that were made by then.
 */
export async function recordAll(
  sources: readonly RecordSource[],
  loadEngine: () => Engine,
  { startWorker, signal, told }: Recording = {},
): Promise<DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  const waiting = sources.entries();
  let done = 0;
  const work = async (record: (source: RecordSource) => Promise<DocumentRecord>) => {
    for (const [at, source] of waiting) {
      if (signal?.aborted) return;
      records[at] = await record(source);
      told?.(++done);
    }
  };
  const threads = Math.min(availableParallelism(), Math.floor(sources.length / WORTH_A_THREAD));
  if (threads < 2 || !startWorker) {
    const engine = sources.length > 0 ? loadEngine() : undefined;
    // A turn between documents: whoever asked may have gone.
    if (engine) await work((source) => setImmediate(source).then((one) => recordDocument(one, engine)));
  } else {
    const workers = Array.from({ length: threads }, startWorker);
    try {
      await Promise.all(workers.map((worker) => work((source) => ask(worker, source))));
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  }
  // Without the gaps of those that were not begun.
  return records.filter((record) => record as DocumentRecord | undefined);
}

function ask(worker: Worker, source: RecordSource): Promise<DocumentRecord> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage(source);
  });
}
