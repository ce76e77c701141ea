import { Command, Option } from "commander";
import { version } from "../../package.json";
import { QUERY_FIELDS } from "../engine";
import { agreement } from "./commands/agreement";
import { annotate, ANNOTATION_FORMATS, type AnnotateSettings } from "./commands/annotate";
import { check, type CheckSettings } from "./commands/check";
import { compare, type CompareSettings } from "./commands/compare";
import { formula, type FormulaSettings } from "./commands/formula";
import { indexDocuments, type IndexSettings } from "./commands/indexDocuments";
import { type LoadProtocol, mcp, type McpSettings } from "./commands/mcp";
import { meetings, type MeetingsSettings } from "./commands/meetings";
import { person, type PersonSettings } from "./commands/person";
import { report, REPORT_FORMATS, type ReportSettings } from "./commands/report";
import { search, type SearchSettings } from "./commands/search";
import { verify, type VerifySettings } from "./commands/verify";
import { printable } from "./complain";
import type { Engine } from "./engine";
import type { Tools } from "./indexing/updateIndex";
import type { WordsSettings } from "./inputs/wordsFiles";
import type { CliIo } from "./io";
import {
  files,
  filesOrIndex,
  indexOption,
  wholeNumber,
  withFormats,
  withReading,
  withWords,
} from "./options";

/** Runs a command and keeps its exit code. */
export interface Start {
  readonly withEngine: (run: (engine: Engine) => Promise<number>) => Promise<void>;
  /** Those that read many documents, and load the engine only if one of them changed. */
  readonly withTools: (run: (tools: Tools) => Promise<number>) => Promise<void>;
}

const TEXT = ["text", "json"] as const;

/** All commands with their options; `readout mcp` where there is what it speaks. */
export function createProgram(io: CliIo, start: Start, loadProtocol?: LoadProtocol): Command {
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
  addReading(program, io, start);
  addChecking(program, io, start);
  addIndexed(program, start);
  if (loadProtocol) addServer(program, start, loadProtocol);
  return program;
}

/** What documents tell, each anew. */
function addReading(program: Command, io: CliIo, { withEngine }: Start): void {
  withReading(
    withFormats(
      program
        .command("annotate")
        .description("find the names, statements and meetings of documents")
        .addArgument(files()),
      ANNOTATION_FORMATS,
      "json",
    ),
  ).action((names: string[], settings: AnnotateSettings) =>
    withEngine((engine) => annotate(names, settings, engine, io)),
  );
  withReading(
    withFormats(
      program
        .command("meetings")
        .description("list the meetings of several documents, each once, with the documents that report it")
        .addArgument(files())
        .option("--statements", "also list the statements that several documents report, each once"),
      TEXT,
      "text",
    ),
  ).action((names: string[], settings: MeetingsSettings) =>
    withEngine((engine) => meetings(names, settings, engine, io)),
  );
  withReading(
    withFormats(
      program
        .command("report")
        .description(
          "report who met whom and who said what, with the place of every word: for a desk to read or print",
        )
        .addArgument(files())
        .option("-q, --query <query>", "report only what this finds, as readout search does")
        .option("-t, --title <title>", "what to call the report")
        .option("-o, --output <file>", "write it there, by default in the format that its name ends in"),
      REPORT_FORMATS,
    ),
  ).action((names: string[], settings: ReportSettings) =>
    withEngine((engine) => report(names, settings, engine, io)),
  );
  withReading(
    withFormats(
      program
        .command("compare")
        .description(
          "two readouts of one meeting side by side: what both tell, what one alone, and where they differ",
        )
        .argument("<left>", "one readout")
        .argument("<right>", "the other"),
      TEXT,
      "text",
    ),
  ).action((left: string, right: string, settings: CompareSettings) =>
    withEngine((engine) => compare(left, right, settings, engine, io)),
  );
}

/** What compares texts and annotations with others. */
function addChecking(program: Command, io: CliIo, { withEngine }: Start): void {
  withWords(
    program
      .command("agreement")
      .description("compare two annotators: F1, Cohen's κ, Krippendorff's α of characters and of units, γ")
      .argument(
        "<left>",
        "the one's decisions (….readout.json beside the document), or JSON as annotate prints it",
      )
      .argument("<right>", "the other's"),
  ).action((left: string, right: string, settings: WordsSettings) =>
    withEngine((engine) => agreement(left, right, settings, engine, io)),
  );
  withWords(
    withFormats(
      program
        .command("check")
        .description(
          "check a draft's quotations and reported statements against documents: who said it, and are the words right",
        )
        .argument("<draft>", "the text that is being written; - is the standard input")
        .requiredOption("-a, --against <files...>", "files, folders or globs that hold the sources")
        .option("--all", "list what is right, too; JSON always does"),
      TEXT,
      "text",
    ),
  )
    .addHelpText(
      "after",
      "\nExit codes: 0 all right, 1 something to look at or an input failed, 2 wrong usage.",
    )
    .action((draft: string, settings: CheckSettings) =>
      withEngine((engine) => check(draft, settings, engine, io)),
    );
  withFormats(
    program
      .command("verify")
      .description("check that what an export quotes still stands in the documents, letter for letter")
      .argument(
        "<export>",
        "JSON of any command but person, or a table of report, search or annotate (CSV, TSV); - is the standard input",
      )
      .requiredOption("-a, --against <files...>", "files, folders or globs that hold the documents")
      .option("--all", "list what holds, too; JSON always does"),
    TEXT,
    "text",
  )
    .addHelpText(
      "after",
      "\nExit codes: 0 every row holds, 1 something moved, changed or is gone, or an input failed, 2 wrong usage.",
    )
    .action((name: string, settings: VerifySettings) => withEngine(() => verify(name, settings, io)));
}

/** The commands that ask of many documents at once. */
function addIndexed(program: Command, { withTools }: Start): void {
  withReading(
    program
      .command("index")
      .description("read documents once and keep what search needs of them; again, only what changed is read")
      .addArgument(files())
      .requiredOption("-i, --index <file>", "the file that keeps it"),
  ).action((names: string[], settings: IndexSettings) =>
    withTools((tools) => indexDocuments(names, settings, tools)),
  );
  withReading(
    withFormats(
      program
        .command("search")
        .description("find who said what and who met whom in documents")
        .argument("<query>", 'such as: speaker:"Ana Lind" about:ceasefire after:2024-09')
        .addArgument(filesOrIndex())
        .addOption(indexOption())
        .addOption(new Option("-n, --limit <number>", "print so many at most").argParser(wholeNumber)),
      ["text", "json", "csv"],
      "text",
    ),
  )
    .addHelpText("after", `\nFields of a query: ${QUERY_FIELDS.join(", ")}. “-” before one negates it.`)
    .action((query: string, names: string[], settings: SearchSettings) =>
      withTools((tools) => search(query, names, settings, tools)),
    );
  withReading(
    withFormats(
      program
        .command("person")
        .description("what documents tell of a person or body: offices, statements, meetings, with whom")
        .argument("<name>", "the name, or a part of it")
        .addArgument(filesOrIndex())
        .addOption(indexOption()),
      TEXT,
      "text",
    ),
  ).action((name: string, names: string[], settings: PersonSettings) =>
    withTools((tools) => person(name, names, settings, tools)),
  );
  withReading(
    withFormats(
      program
        .command("formula")
        .description("what somebody said on a topic, by date, with the words that came and went")
        .addArgument(filesOrIndex())
        .addOption(indexOption())
        .requiredOption("-s, --speaker <name>", "who said it")
        .requiredOption("-a, --about <words>", "on what"),
      TEXT,
      "text",
    ),
  ).action((names: string[], settings: FormulaSettings) =>
    withTools((tools) => formula(names, settings, tools)),
  );
}

function addServer(program: Command, { withTools }: Start, loadProtocol: LoadProtocol): void {
  withReading(
    program
      .command("mcp")
      .description("answer an assistant: a Model Context Protocol server on the standard streams")
      .addArgument(files())
      .option("-i, --index <file>", "an index that readout index keeps: only what changed since is read"),
  )
    .addHelpText("after", "\nEnds when its standard input ends. Writes no file and opens no connection.")
    .action((names: string[], settings: McpSettings) =>
      withTools((tools) => mcp(names, settings, tools, loadProtocol)),
    );
}
