import { CommanderError } from "commander";
import { complain } from "./complain";
import type { Engine } from "./engine";
import { DONE, FAILED, WRONG_USAGE } from "./exitCodes";
import type { LoadProtocol } from "./commands/mcp";
import type { StartWorker } from "./indexing/recordWorker";
import { BrokenPipeError, type CliIo } from "./io";
import { createProgram, type Start } from "./program";

/** What a program lends that a test may do without. */
export interface Lent {
  /** Missing: many documents are read in this thread too. */
  readonly startWorker?: StartWorker;
  /** What `readout mcp` speaks; missing: the command is not there. */
  readonly loadProtocol?: LoadProtocol;
}

/**
 * Runs one command line (without the program's own name) and gives the exit code. Ends no process and reads nothing
 * but `io` and the files that are named, so that a test can call it. `loadEngine` is called when it is needed.
 */
export async function runCli(
  args: readonly string[],
  io: CliIo,
  loadEngine: () => Engine,
  { startWorker, loadProtocol }: Lent = {},
): Promise<number> {
  let code: number = DONE;
  const ignore = () => undefined;
  // A write's own callback tells of its failure; without a listener the stream would also end the process.
  io.stdout.on("error", ignore);
  io.stderr.on("error", ignore);
  try {
    const start: Start = {
      withEngine: async (run) => {
        code = await run(loadEngine());
      },
      withTools: async (run) => {
        code = await run({ io, loadEngine, ...(startWorker && { startWorker }) });
      },
    };
    const program = createProgram(io, start, loadProtocol);
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof BrokenPipeError) return code;
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    await complain(io, error instanceof Error ? error.message : String(error)).catch(ignore);
    return FAILED;
  }
}
