import { readFile, rename, rm } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CorpusIndex } from "../../engine";

/** Null where there is none; `built anew` where it is damaged or of another version. */
export async function readIndex(path: string): Promise<CorpusIndex | "unusable" | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new Error(`${path} could not be read (${codeOf(error)}).`, { cause: error });
  }
  return CorpusIndex.restore(text.split("\n")) ?? "unusable";
}

/** Whole or not at all: who reads it meanwhile has the old one. */
export async function writeIndex(path: string, index: CorpusIndex): Promise<void> {
  const partial = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(Readable.from(chunksOf(index)), createWriteStream(partial));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw new Error(`${path} could not be written (${codeOf(error)}).`, { cause: error });
  }
}

const CHUNK = 1 << 16;

function* chunksOf(index: CorpusIndex): Generator<string> {
  let chunk = "";
  for (const line of index.save()) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
