import type * as vscode from "vscode";
import { DatedEngine } from "./datedEngine";
import type { AnnotationRequest } from "./enginePort";
import { loadResources } from "./loadResources";
import { WorkerEngine } from "./workerEngine";
import type { WorkerChannel } from "./workerProtocol";

/** How an engine is started; the hosts differ in the worker. */
interface Start {
  readonly startWorker: () => WorkerChannel;
  readonly dateOf: (request: AnnotationRequest) => Promise<string | undefined>;
  readonly wordsOf: (request: AnnotationRequest) => Promise<string>;
  readonly log: vscode.LogOutputChannel;
}

/** The engine in a worker, or in process where none starts; told the dates of documents. */
export function startEngine(
  { extensionUri, subscriptions }: vscode.ExtensionContext,
  { startWorker, dateOf, wordsOf, log }: Start,
): DatedEngine {
  const load = () => loadResources(extensionUri);
  const engine = new WorkerEngine(load, startWorker, (reason) => log.warn(`No worker: ${reason}`));
  subscriptions.push(engine);
  return new DatedEngine(engine, dateOf, wordsOf);
}
