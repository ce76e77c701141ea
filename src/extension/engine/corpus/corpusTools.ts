import {
  checksumOf,
  type CorpusIndex,
  fingerprint,
  type RunSteps,
  sameFingerprint,
  type ToolAnswer,
  ToolCorpus,
  type ToolCorpusParts,
  ToolStopped,
  useTool,
} from "../../../engine";
import { inSlices } from "../inSlices";

/** A tool is asked about the documents below some folders. */
export interface ToolCall {
  /** Tells calls apart, to stop one. */
  readonly id: number;
  readonly tool: string;
  readonly input: unknown;
  /** Addresses. */
  readonly folders: readonly string[];
  /** Documents that lie there and are not in the index. */
  readonly unread: number;
}

/** The answer; or the addresses of documents whose texts are to be given before it is asked again. */
export type ToolOutcome =
  | { readonly kind: "answer"; readonly answer: ToolAnswer }
  | { readonly kind: "texts"; readonly uris: readonly string[] }
  | { readonly kind: "stopped" };

/** What the index holds now. */
interface Indexed {
  readonly index: CorpusIndex;
  /** Addresses by names. */
  readonly uris: ReadonlyMap<string, string>;
  readonly annotateInSteps: ToolCorpusParts["annotateInSteps"];
}

/** Thrown where texts are missing: the thread of the index reads no files. */
class TextsMissing extends Error {
  constructor(readonly uris: readonly string[]) {
    super("Texts are missing.");
  }
}

/** Milliseconds after the last question until the texts are let go. */
const KEPT = 300_000;

/** Answers the tools of assistants from the index, in slices. */
export class CorpusTools {
  /** Null: it cannot be read, or is not the text that the index knows. */
  readonly #texts = new Map<string, string | null>();
  readonly #stopped = new Set<number>();
  #known: { readonly key: string; readonly corpus: ToolCorpus } | undefined;
  #letGo: ReturnType<typeof setTimeout> | undefined;

  /** The index says something else; of a document that changed, also its text. */
  forget(uri?: string): void {
    this.#known = undefined;
    if (uri !== undefined) this.#texts.delete(uri);
  }

  stop(id: number): void {
    this.#stopped.add(id);
  }

  /** The texts of documents as they stand now. */
  give(texts: readonly (readonly [uri: string, text: string | null])[], { index, uris }: Indexed): void {
    const names = new Map([...uris].map(([name, uri]) => [uri, name]));
    for (const [uri, text] of texts) {
      const record = index.get(names.get(uri) ?? "");
      const isSame = text !== null && record && sameFingerprint(fingerprint(text), checksumOf(record));
      this.#texts.set(uri, isSame ? text : null);
    }
  }

  async use({ id, tool, input, folders, unread }: ToolCall, indexed: Indexed): Promise<ToolOutcome> {
    clearTimeout(this.#letGo);
    try {
      const corpus = this.#corpusFor(folders, unread, indexed);
      const answer = await useTool(tool, input, corpus.hostFor(this.#runUnless(id)));
      this.#forgetUnread();
      return { kind: "answer", answer };
    } catch (error) {
      if (error instanceof TextsMissing) return { kind: "texts", uris: error.uris };
      if (error instanceof ToolStopped) return { kind: "stopped" };
      throw error;
    } finally {
      this.#stopped.delete(id);
      this.#letGoLater();
    }
  }

  #corpusFor(folders: readonly string[], unread: number, indexed: Indexed): ToolCorpus {
    const { index, uris, annotateInSteps } = indexed;
    const key = JSON.stringify([folders, unread]);
    if (this.#known?.key === key) return this.#known.corpus;
    const covers = (name: string) => {
      const uri = uris.get(name);
      return uri !== undefined && folders.some((folder) => isBelow(uri, folder));
    };
    const read = (names: readonly string[]) => this.#read(names, uris);
    const corpus = new ToolCorpus({ index, covers, unread, read, annotateInSteps });
    this.#known = { key, corpus };
    return corpus;
  }

  /** All that are missing are told together. */
  #read(names: readonly string[], uris: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
    const wanted = names.flatMap((name) => {
      const uri = uris.get(name);
      return uri === undefined ? [] : [[name, uri] as const];
    });
    const missing = wanted.map(([, uri]) => uri).filter((uri) => !this.#texts.has(uri));
    if (missing.length > 0) return Promise.reject(new TextsMissing(missing));
    const texts = wanted.map(([name, uri]) => [name, this.#texts.get(uri) ?? null] as const);
    return Promise.resolve(new Map(texts.filter((one): one is [string, string] => one[1] !== null)));
  }

  #letGoLater(): void {
    this.#letGo = setTimeout(() => {
      this.forget();
      this.#texts.clear();
    }, KEPT);
    // In Node a timer keeps a process that has nothing else to do; in a browser it is a number.
    const timer: unknown = this.#letGo;
    (timer as { readonly unref?: () => void }).unref?.();
  }

  /** What could not be read now may be there when it is asked again. */
  #forgetUnread(): void {
    const unread = [...this.#texts].filter(([, text]) => text === null).map(([uri]) => uri);
    if (unread.length > 0) this.#known = undefined;
    for (const uri of unread) this.#texts.delete(uri);
  }

  #runUnless(id: number): RunSteps {
    const isStopped = () => this.#stopped.has(id);
    return async (steps) => {
      const token = {
        get isCancellationRequested() {
          return isStopped();
        },
      };
      const done = await inSlices(
        (function* () {
          return { value: yield* steps };
        })(),
        token,
      );
      if (!done || isStopped()) throw new ToolStopped("Nobody waits for it any more.");
      return done.value;
    };
  }
}

/** The address lies in the folder, or in one below it. */
export const isBelow = (uri: string, folder: string): boolean =>
  uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
