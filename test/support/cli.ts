import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runCli } from "../../src/cli/runCli";
import { testEngine } from "./engine";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process with the test engine and collects what it writes. */
export async function readout(args: readonly string[], input: string | Uint8Array = ""): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(stdout), text(stderr)]);
  const code = await runCli(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr }, testEngine);
  stdout.end();
  stderr.end();
  const [out, err] = await written;
  return { code, out, err };
}

/** A folder of its own with these files, removed after `use`. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (path: (name: string) => string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  const path = (name: string) => join(folder, name).replaceAll("\\", "/");
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    }
    await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
