import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import type { Engine } from "./engine";

import { agreement } from "./commands/agreement";
import { annotate, FORMATS, type AnnotateSettings } from "./commands/annotate";
import { check, type CheckSettings } from "./commands/check";
import { compare, type CompareSettings } from "./commands/compare";
import { formula, type FormulaSettings } from "./commands/formula";
import { indexDocuments, type IndexSettings } from "./commands/indexDocuments";
import { type LoadProtocol, mcp, type McpSettings } from "./commands/mcp";
import { meetings, type MeetingsSettings } from "./commands/meetings";
import { person, type PersonSettings } from "./commands/person";
import { report, REPORT_FORMATS, type ReportSettings } from "./commands/report";
import { search, type SearchSettings } from "./commands/search";
import { QUERY_FIELDS } from "../engine";
import { verify, type VerifySettings } from "./commands/verify";
import { complain, printable } from "./complain";
import type { StartWorker } from "./indexing/recordWorker";
import type { Tools } from "./indexing/updateIndex";
import type { WordsSettings } from "./inputs/wordsFiles";
import { BrokenPipeError, type CliIo } from "./io";

/** Exit codes: all done; an input failed; wrong usage. */
const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

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
  let code = DONE;
  const ignore = () => undefined;
  // A write's own callback tells of its failure; without a listener the stream would also end the process.
  io.stdout.on("error", ignore);
  io.stderr.on("error", ignore);
  try {
    const program = createProgram(io, async (run) => {
      code = await run(loadEngine());
    });
    const startIndexing: StartIndexing = async (run) => {
      code = await run({ io, loadEngine, ...(startWorker && { startWorker }) });
    };
    addIndexing(program, startIndexing);
    if (loadProtocol) addServer(program, startIndexing, loadProtocol);
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
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .action((left: string, right: string, settings: WordsSettings) =>
      start((engine) => agreement(left, right, settings, engine, io)),
    );
  program
    .command("annotate")
    .description("find the names, statements and meetings of documents")
    .addArgument(files())
    .addOption(new Option("-f, --format <format>", "what to print").choices(FORMATS).default("json"))
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addOption(wordsOption())
    .addOption(noWordsOption())
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
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .addHelpText(
      "after",
      "\nExit codes: 0 all right, 1 something to look at or an input failed, 2 wrong usage.",
    )
    .action((draft: string, settings: CheckSettings) =>
      start((engine) => check(draft, settings, engine, io)),
    );
  program
    .command("compare")
    .description(
      "two readouts of one meeting side by side: what both tell, what one alone, and where they differ",
    )
    .argument("<left>", "one readout")
    .argument("<right>", "the other")
    .option("--json", "print JSON, with positions and checksums")
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .action((left: string, right: string, settings: CompareSettings) =>
      start((engine) => compare(left, right, settings, engine, io)),
    );
  program
    .command("meetings")
    .description("list the meetings of several documents, each once, with the documents that report it")
    .addArgument(files())
    .option("--statements", "also list the statements that several documents report, each once")
    .option("--json", "print JSON, with positions and checksums")
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .action((names: string[], settings: MeetingsSettings) =>
      start((engine) => meetings(names, settings, engine, io)),
    );
  program
    .command("report")
    .description(
      "report who met whom and who said what, with the place of every word: for a desk to read or print",
    )
    .addArgument(files())
    .addOption(
      new Option("-f, --format <format>", "by default as the file to write ends, else md").choices(
        REPORT_FORMATS,
      ),
    )
    .option("-q, --query <query>", "report only what this finds, as readout search does")
    .option("-t, --title <title>", "what to call the report")
    .option("-o, --output <file>", "write it there")
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .action((names: string[], settings: ReportSettings) =>
      start((engine) => report(names, settings, engine, io)),
    );
  program
    .command("verify")
    .description("check that what an export quotes still stands in the documents, letter for letter")
    .argument(
      "<export>",
      "JSON of any command, or a table of report, search or annotate (CSV, TSV); - is the standard input",
    )
    .requiredOption("-a, --against <files...>", "files, folders or globs that hold the documents")
    .option("--json", "print what became of each row as JSON")
    .option("--all", "list what holds, too")
    .addHelpText(
      "after",
      "\nExit codes: 0 every row holds, 1 something moved, changed or is gone, or an input failed, 2 wrong usage.",
    )
    .action((name: string, settings: VerifySettings) => start(() => verify(name, settings, io)));
  return program;
}

/** The same for what loads the engine only if a document changed. */
type StartIndexing = (run: (tools: Tools) => Promise<number>) => Promise<void>;

function addServer(program: Command, start: StartIndexing, loadProtocol: LoadProtocol): void {
  program
    .command("mcp")
    .description("answer an assistant: a Model Context Protocol server on the standard streams")
    .addArgument(files())
    .option("-i, --index <file>", "an index that readout index keeps: only what changed since is read")
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addHelpText("after", "\nEnds when its standard input ends. Writes no file and opens no connection.")
    .action((names: string[], settings: McpSettings) =>
      start((tools) => mcp(names, settings, tools, loadProtocol)),
    );
}

/** The commands that read many documents. */
function addIndexing(program: Command, start: StartIndexing): void {
  program
    .command("index")
    .description("read documents once and keep what search needs of them; again, only what changed is read")
    .addArgument(files())
    .requiredOption("-i, --index <file>", "the file that keeps it")
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .action((names: string[], settings: IndexSettings) =>
      start((tools) => indexDocuments(names, settings, tools)),
    );
  program
    .command("formula")
    .description("what somebody said on a topic, by date, with the words that came and went")
    .addArgument(files())
    .requiredOption("-s, --speaker <name>", "who said it")
    .requiredOption("-a, --about <words>", "on what")
    .option("--json", "print JSON, with positions and checksums")
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .action((names: string[], settings: FormulaSettings) =>
      start((tools) => formula(names, settings, tools)),
    );
  program
    .command("person")
    .description("what documents tell of a person or body: offices, statements, meetings, with whom")
    .argument("<name>", "the name, or a part of it")
    .argument("[files...]", "files, folders or globs; not needed with --index")
    .option("-i, --index <file>", "an index that readout index keeps")
    .option("--json", "print one JSON object, with positions and checksums")
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .action((name: string, names: string[], settings: PersonSettings) =>
      start((tools) => person(name, names, settings, tools)),
    );
  program
    .command("search")
    .description("find who said what and who met whom in documents")
    .argument("<query>", 'such as: speaker:"Ana Lind" about:ceasefire after:2024-09')
    .argument("[files...]", "files, folders or globs; not needed with --index")
    .option("-i, --index <file>", "an index that readout index keeps")
    .option("--json", "print JSON Lines, with positions and checksums")
    .addOption(new Option("--csv", "print a table for spreadsheets").conflicts("json"))
    .addOption(new Option("-n, --limit <number>", "print so many at most").argParser(wholeNumber))
    .addOption(dateOption())
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents")
    .addOption(wordsOption())
    .addOption(noWordsOption())
    .addHelpText("after", `\nFields of a query: ${QUERY_FIELDS.join(", ")}. “-” before one negates it.`)
    .action((query: string, names: string[], settings: SearchSettings) =>
      start((tools) => search(query, names, settings, tools)),
    );
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/u.test(value)) throw new InvalidArgumentError("A number looks like 20.");
  return Number(value);
}

const dateOption = () =>
  new Option("-d, --date <date>", "date of the documents (2026-05-31), for “Tuesday” and the like").argParser(
    isoDate,
  );

const wordsOption = () =>
  new Option(
    "-w, --words <file>",
    "your own list of names, verbs and roles; else readout.words.txt beside them",
  );
const noWordsOption = () => new Option("--no-words", "without a list of your own");

const files = () => new Argument("<files...>", "files, folders or globs; - is the standard input");

function isoDate(value: string): string {
  const valid =
    /^\d{4}-\d{2}-\d{2}$/u.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!valid) throw new InvalidArgumentError("A date looks like 2026-05-31.");
  return value;
}
