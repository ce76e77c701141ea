import { Argument, type Command, InvalidArgumentError, Option } from "commander";

export const files = () => new Argument("<files...>", "files, folders or globs; - is the standard input");
export const filesOrIndex = () =>
  new Argument("[files...]", "files, folders or globs; not needed with --index");

/** How documents are read: every command that annotates has these. */
export const withReading = (command: Command): Command =>
  withWords(command)
    .addOption(
      new Option(
        "-d, --date <date>",
        "date of the documents that state none (2026-05-31), for “Tuesday” and the like",
      ).argParser(isoDate),
    )
    .option("--decided [annotator]", "apply the decisions that are kept beside the documents");

/** A list of words of the person's own, or none. */
export const withWords = (command: Command): Command =>
  command
    .option(
      "-w, --words <file>",
      "your own list of names, verbs and roles; else readout.words.txt beside them",
    )
    .option("--no-words", "without a list of your own");

export const indexOption = () => new Option("-i, --index <file>", "an index that readout index keeps");

const SHORT = {
  json: "the same as --format json: with positions and checksums",
  csv: "the same as --format csv: a table for spreadsheets",
} as const;

/** `--format`, and for those that many commands have a shorter way to say it. */
export function withFormats(command: Command, formats: readonly string[], preset?: string): Command {
  const format = new Option("-f, --format <format>", "what to print").choices(formats);
  command.addOption(preset === undefined ? format : format.default(preset));
  const short = (["json", "csv"] as const).filter((one) => formats.includes(one));
  for (const one of short) {
    const others = short.filter((other) => other !== one);
    command.addOption(new Option(`--${one}`, SHORT[one]).conflicts(others));
  }
  return command.hook("preAction", () => {
    const said = short.find((one) => command.getOptionValue(one) === true);
    if (said === undefined) return;
    const isOther =
      command.getOptionValueSource("format") === "cli" && command.getOptionValue("format") !== said;
    if (isOther) command.error(`error: --${said} and --format ask for two formats`);
    command.setOptionValue("format", said);
  });
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/u.test(value)) throw new InvalidArgumentError("A number looks like 20.");
  return Number(value);
}

function isoDate(value: string): string {
  const valid =
    /^\d{4}-\d{2}-\d{2}$/u.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!valid) throw new InvalidArgumentError("A date looks like 2026-05-31.");
  return value;
}
