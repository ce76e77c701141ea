import { dirname, join, resolve } from "node:path";
import { type KnownVerbs, parseWords, WORDS_FILE, type WordProblem } from "../../engine";
import { complain } from "../complain";
import type { CliIo } from "../io";
import { MISSING, readTextFile } from "./readInput";

/** Which list of words documents are read with; without a name that which lies beside them, or in a folder above. */
export interface WordsSettings {
  /** A file; false: none. */
  readonly words?: string | boolean;
}

/** The projects' own lists of words, each read once. What is wrong in one is told on the standard error. */
export class WordsFiles {
  readonly #asked: string | boolean | undefined;
  readonly #io: CliIo;
  readonly #verbs: () => KnownVerbs;
  readonly #byFolder = new Map<string, Promise<string>>();
  #named: Promise<string> | undefined;

  /** `verbs` is asked once there is a list. */
  constructor({ words }: WordsSettings, io: CliIo, verbs: () => KnownVerbs) {
    this.#asked = words;
    this.#io = io;
    this.#verbs = verbs;
  }

  /** The text of the list for a document, "" where there is none. Throws where a file that was named cannot be read. */
  of(source: string): Promise<string> {
    if (this.#asked === false) return Promise.resolve("");
    if (typeof this.#asked === "string") return (this.#named ??= this.#read(this.#asked, true));
    return this.#inFolder(dirname(resolve(source)));
  }

  #inFolder(folder: string): Promise<string> {
    let list = this.#byFolder.get(folder);
    if (!list) this.#byFolder.set(folder, (list = this.#look(folder)));
    return list;
  }

  async #look(folder: string): Promise<string> {
    const own = await this.#read(join(folder, WORDS_FILE), false);
    const above = dirname(folder);
    return own === "" && above !== folder ? this.#inFolder(above) : own;
  }

  async #read(path: string, isNamed: boolean): Promise<string> {
    const file = await readTextFile(path);
    if (file.kind === "failure") {
      if (isNamed) throw new Error(`${path} ${file.reason}.`);
      if (file.reason !== MISSING) await complain(this.#io, `${path} ${file.reason}.`);
      return "";
    }
    for (const problem of parseWords(file.text, this.#verbs()).problems)
      await complain(this.#io, `${path}:${problem.line}: ${inWords(problem)} This line is left out.`);
    return file.text;
  }
}

function inWords({ code, value }: WordProblem): string {
  switch (code) {
    case "words.colon":
      return 'a line begins with what its words are, and a colon: "person: Ana Lind".';
    case "words.kind":
      return `"${value}" is no kind of entry.`;
    case "words.empty":
      return "words are missing.";
    case "words.like":
      return `"${value}" does not say which verb it is like: "${value} = warn".`;
    case "words.unknownLike":
      return `"${value}" is no verb that the engine knows.`;
    case "words.takesNone":
      return 'this kind of entry takes nothing behind "=".';
    case "words.twice":
      return `"${value}" stands in an earlier line.`;
    case "words.long":
      return "the words are too long.";
    case "words.tooMany":
      return "the list has too many lines.";
  }
}
