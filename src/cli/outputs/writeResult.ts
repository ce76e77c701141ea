import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { errorCode } from "../errorCode";
import { writeAll, type CliIo } from "../io";

/** Writes the pieces to a file, or without a name to the standard output. Throws in words for the person. */
export async function writeResult(
  path: string | undefined,
  pieces: Iterable<string>,
  { stdout }: Pick<CliIo, "stdout">,
): Promise<void> {
  if (path === undefined || path === "-") return writeAll(stdout, pieces);
  const file = createWriteStream(path);
  const done = finished(file);
  try {
    await Promise.race([done, writeAll(file, pieces).then(() => file.end())]);
    await done;
  } catch (error) {
    throw new Error(`${path} could not be written (${errorCode(error)}).`, { cause: error });
  }
}
