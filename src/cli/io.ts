import type { Readable, Writable } from "node:stream";

/** The three streams that a command talks to; `process` is one. */
export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The reader of the output went away (`readout … | head`): nothing more to do, and no error of ours. */
export class BrokenPipeError extends Error {}

/** Writes all of `text` and waits until the stream took it, so that a slow reader is never outrun. */
export function write(stream: Writable, text: string): Promise<void> {
  if (text === "") return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject("code" in error && error.code === "EPIPE" ? new BrokenPipeError() : error);
    });
  });
}

const CHUNK = 1 << 16;

/** Writes many small pieces in chunks: the whole is never held as one string. */
export async function writeAll(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const chunk of inChunks(pieces)) await write(stream, chunk);
}

/** Small pieces in chunks of about 64 KB. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}
