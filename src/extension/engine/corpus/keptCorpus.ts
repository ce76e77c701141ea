import { CorpusIndex, type Steps } from "../../../engine";
import { inSlices } from "../inSlices";

/** What is kept of each document beside its record. */
export interface KeptFile {
  readonly name: string;
  /** Null where the record is of a text that no file has. */
  readonly state: string | null;
}

export interface KeptCorpus {
  readonly folders: readonly string[];
  readonly files: Map<string, KeptFile>;
  readonly index: CorpusIndex;
}

interface Head {
  readonly readout: "folders";
  readonly version: number;
  readonly folders: readonly string[];
  readonly files: number;
}

const VERSION = 1;

/** The index and its files as bytes: a line for each file, then the lines of the index. */
export function packCorpus({ folders, files, index }: KeptCorpus): Promise<Uint8Array> {
  const head: Head = { readout: "folders", version: VERSION, folders, files: files.size };
  return inSlices(bytesOf(head, files, index));
}

const CHUNK = 1 << 16;

function* bytesOf(head: Head, files: KeptCorpus["files"], index: CorpusIndex): Steps<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let text = `${JSON.stringify(head)}\n`;
  for (const line of linesOf(files, index)) {
    text += `${line}\n`;
    if (text.length < CHUNK) continue;
    chunks.push(encoder.encode(text));
    text = "";
    yield;
  }
  chunks.push(encoder.encode(text));
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function* linesOf(files: KeptCorpus["files"], index: CorpusIndex): Generator<string> {
  for (const [uri, { name, state }] of files) yield JSON.stringify([uri, name, state]);
  yield* index.save();
}

/** Null if the bytes are damaged, cut off or of another version. */
export const unpackCorpus = (bytes: Uint8Array): Promise<KeptCorpus | null> =>
  inSlices(read(linesIn(new TextDecoder().decode(bytes))));

function* read(lines: Iterator<string>): Steps<KeptCorpus | null> {
  const next = (): string => {
    const line = lines.next();
    return line.done ? "" : line.value;
  };
  const files = new Map<string, KeptFile>();
  let head: Head;
  try {
    head = JSON.parse(next()) as Head;
    if (head.readout !== "folders" || head.version !== VERSION) return null;
    for (let i = 0; i < head.files; i++, yield) {
      const [uri, name, state] = JSON.parse(next()) as [string, string, string | null];
      files.set(uri, { name, state });
    }
  } catch {
    return null;
  }
  const index = yield* CorpusIndex.restoreInSteps({ [Symbol.iterator]: () => lines });
  if (!index || index.size !== files.size) return null;
  return { folders: head.folders, files, index };
}

function* linesIn(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start);
    // A last line without an end was cut off.
    if (end < 0) return;
    yield text.slice(start, end);
    start = end + 1;
  }
}
