import type * as vscode from "vscode";
import type { SidecarPlace } from "../../../../../src/extension/core/sidecar/sidecarPlace";
import type { SidecarQueue } from "../../../../../src/extension/features/keep/sidecarQueue";

const uriOf = (text: string) => ({ toString: () => text }) as vscode.Uri;

/** A document by its address alone. */
export const documentAt = (uri: string) => ({ uri: uriOf(uri) }) as vscode.TextDocument;
export const uri = uriOf;

/** The sidecar beside the document; of another annotator or in another folder by `ending`. */
export const placeBeside =
  (ending = ".json") =>
  (of: vscode.Uri): SidecarPlace | undefined => {
    const address = of.toString();
    if (address.startsWith("untitled:")) return undefined;
    const name = `${address}${ending}`;
    return { folder: uriOf("folder"), document: address, name, file: uriOf(name) };
  };

/** A queue that writes down what is asked of it. */
export function loggedQueue(name: string, log: string[]): SidecarQueue {
  const did = (what: string) => () => {
    log.push(`${what} ${name}`);
    return Promise.resolve();
  };
  const queue: Partial<SidecarQueue> = {
    read: did("read"),
    save: did("save"),
    takeIn: did("take in"),
    stop: () => void log.push(`stop ${name}`),
  };
  return queue as SidecarQueue;
}
