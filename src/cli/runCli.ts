import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import type { Engine } from "./engine";

import { agreement } from "./commands/agreement";
import { annotate, FORMATS, type AnnotateSettings } from "./commands/annotate";
import { check, type CheckSettings } from "./commands/check";
import { meetings } from "./commands/meetings";
import { complain, printable } from "./complain";
import { BrokenPipeError, type CliIo } from "./io";

/** Exit codes: all done; an input failed; wrong usage. */
const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/**
 * Runs one command line (without the program's own name) and gives the exit code. Ends no process and reads nothing
 * but `io` and the files that are named, so that a test can call it. `loadEngine` is called when it is needed.
 */
export async function runCli(args: readonly string[], io: CliIo, loadEngine: () => Engine): Promise<number> {
  let code = DONE;
  const ignore = () => undefined;
  // A write's own callback tells of its failure; without a listener the stream would also end the process.
  io.stdout.on("error", ignore);
  io.stderr.on("error", ignore);
  try {
    const program = createProgram(io, async (run) => {
      code = await run(loadEngine());
    });
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof BrokenPipeError) return code;
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    await complain(io, error instanceof Error ? error.message : String(error)).catch(ignore);
    return FAILED;
  }
}

/** Runs a command and keeps its exit code. */
type Start = (run: (engine: Engine) => Promise<number>) => Promise<void>;

function createProgram(io: CliIo, start: Start): Command {
  const program = new Command("readout")
    .description("Who met whom and who said what, in press readouts and political news.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text.split("\n").map(printable).join("\n")),
    })
    .showHelpAfterError("(readout --help shows how it is used)")
    .addHelpText("after", "\nExit codes: 0 done, 1 an input failed, 2 wrong usage.");
  program
    .command("agreement")
    .description("compare two annotators: F1, Cohen's κ, Krippendorff's α of characters and of units, γ")
    .argument(
      "<left>",
      "the one's decisions (….readout.json beside the document), or JSON as annotate prints it",
    )
    .argument("<right>", "the other's")
    .action((left: string, right: string) => start((engine) => agreement(left, right, engine, io)));
  program
    .command("annotate")
    .description("find the names, statements and meetings of documents")
    .addArgument(files())
    .addOption(new Option("-f, --format <format>", "what to print").choices(FORMATS).default("json"))
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .action((names: string[], settings: AnnotateSettings) =>
      start((engine) => annotate(names, settings, engine, io)),
    );
  program
    .command("check")
    .description(
      "check a draft's quotations and reported statements against documents: who said it, and are the words right",
    )
    .argument("<draft>", "the text that is being written; - is the standard input")
    .requiredOption("-a, --against <files...>", "files, folders or globs that hold the sources")
    .option("--json", "print all findings as JSON, with positions and checksums")
    .option("--all", "list what is right, too")
    .addHelpText(
      "after",
      "\nExit codes: 0 all right, 1 something to look at or an input failed, 2 wrong usage.",
    )
    .action((draft: string, settings: CheckSettings) =>
      start((engine) => check(draft, settings, engine, io)),
    );
  program
    .command("meetings")
    .description("list the meetings of several documents, each once, with the documents that report it")
    .addArgument(files())
    .addOption(dateOption())
    .action((names: string[], settings: { readonly date?: string }) =>
      start((engine) => meetings(names, settings, engine, io)),
    );
  return program;
}

const dateOption = () =>
  new Option("-d, --date <date>", "date of the documents (2026-05-31), for “Tuesday” and the like").argParser(
    isoDate,
  );

const files = () => new Argument("<files...>", "files, folders or globs; - is the standard input");

function isoDate(value: string): string {
  const valid =
    /^\d{4}-\d{2}-\d{2}$/u.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!valid) throw new InvalidArgumentError("A date looks like 2026-05-31.");
  return value;
}
