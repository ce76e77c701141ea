import { readFile, rename, rm } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CorpusIndex } from "../../engine";
import { errorCode } from "../errorCode";
import { inChunks } from "../io";

/** Null where there is none; `built anew` where it is damaged or of another version. */
export async function readIndex(path: string): Promise<CorpusIndex | "unusable" | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw new Error(`${path} could not be read (${errorCode(error)}).`, { cause: error });
  }
  return CorpusIndex.restore(text.split("\n")) ?? "unusable";
}

/** Whole or not at all: who reads it meanwhile has the old one. */
export async function writeIndex(path: string, index: CorpusIndex): Promise<void> {
  const partial = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(Readable.from(inChunks(linesOf(index))), createWriteStream(partial));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw new Error(`${path} could not be written (${errorCode(error)}).`, { cause: error });
  }
}

function* linesOf(index: CorpusIndex): Generator<string> {
  for (const line of index.save()) yield `${line}\n`;
}
