import { readFile, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { errorCode } from "../errorCode";
import { decodeText, type Decoded } from "./decodeText";

/** Larger inputs are refused: their annotations would not fit into one process. */
export const LARGEST_BYTES = 256 * 1024 * 1024;
const TOO_LARGE = { kind: "failure", reason: "is larger than 256 MB" } as const;

export const MISSING = "does not exist";
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "may not be read (permission denied)",
  EPERM: "may not be read (permission denied)",
  EISDIR: "is a folder",
  ENOENT: MISSING,
  EMFILE: "could not be opened (too many open files)",
};

/** Reads a file as text. A failure is a value, not an exception: the other inputs still get their turn. */
export async function readTextFile(path: string): Promise<Decoded> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BYTES) return TOO_LARGE;
    return decodeText(await readFile(path));
  } catch (error) {
    const code = errorCode(error);
    return { kind: "failure", reason: REASONS[code] ?? `could not be read (${code})` };
  }
}

/** Reads the whole standard input as text. */
export async function readTextStream(stream: Readable): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > LARGEST_BYTES) return TOO_LARGE;
    chunks.push(bytes);
  }
  return decodeText(Buffer.concat(chunks));
}
