import { availableParallelism } from "node:os";
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

/** Records of sources, in their order, by as many threads as there are processors and documents for them. */
export async function recordAll(
  sources: readonly RecordSource[],
  loadEngine: () => Engine,
  startWorker?: StartWorker,
): Promise<DocumentRecord[]> {
  const threads = Math.min(availableParallelism(), Math.floor(sources.length / WORTH_A_THREAD));
  if (threads < 2 || !startWorker) {
    const engine = sources.length > 0 ? loadEngine() : undefined;
    return engine ? sources.map((source) => recordDocument(source, engine)) : [];
  }
  const workers = Array.from({ length: threads }, startWorker);
  try {
    const records: DocumentRecord[] = [];
    const waiting = sources.entries();
    await Promise.all(
      workers.map(async (worker) => {
        for (const [at, source] of waiting) records[at] = await ask(worker, source);
      }),
    );
    return records;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, source: RecordSource): Promise<DocumentRecord> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage(source);
  });
}
