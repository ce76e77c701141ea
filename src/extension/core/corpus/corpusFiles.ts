import * as vscode from "vscode";
import { fingerprint, SIDECAR_ENDING, sidecarName } from "../../../engine";
import type { FileState } from "../../engine/corpus/corpusPort";
import { folderFiles, isTextFile, MOST_TEXTS } from "../folder/folderFiles";
import { readSettings } from "../settings";
import { sidecarPlace } from "../sidecar/sidecarPlace";
import { nameOfFolder } from "../util/convert";
import type { OwnWords } from "../words/ownWords";

/** A file that the index is to know. */
export interface CorpusFile extends FileState {
  readonly at: vscode.Uri;
  /** Where what was decided about it is kept; undefined where nothing is. */
  readonly sidecar: vscode.Uri | undefined;
  /** Its day stands in for one that the text does not give. */
  readonly isDated: boolean;
}

/** What the settings say of the documents of one folder, and the sidecars that lie there. */
interface FolderRules {
  readonly annotator: string;
  readonly sidecars: vscode.Uri | undefined;
  /** Undefined where each is asked for by its name. */
  readonly names: ReadonlySet<string> | undefined;
  readonly isDated: boolean;
}

/** So many files are asked for at once. */
const AT_ONCE = 32;

/** Files that the index is to know, of so many that there are. */
export interface CorpusFiles {
  readonly files: readonly CorpusFile[];
  readonly total: number;
}

/** The text files below a folder with their states; what cannot be read is left out. */
export async function corpusFiles(
  folder: vscode.Uri,
  words: OwnWords,
  token: vscode.CancellationToken,
): Promise<CorpusFiles> {
  const finder = new CorpusFileFinder(words, true);
  const { files: uris, total } = await folderFiles(folder, { fitsFile: isTextFile }, token, MOST_TEXTS);
  const files: CorpusFile[] = [];
  for (let at = 0; at < uris.length && !token.isCancellationRequested; at += AT_ONCE) {
    const some = await Promise.all(uris.slice(at, at + AT_ONCE).map((uri) => finder.find(uri)));
    files.push(...some.filter((file) => file !== undefined));
  }
  return { files, total };
}

/** Tells the states of files; asks for the settings of each folder once. */
export class CorpusFileFinder {
  readonly #rules = new Map<string, Promise<FolderRules>>();
  readonly #words: OwnWords;
  readonly #isForMany: boolean;

  /** For many, the sidecars of a folder are listed, so that none is asked for that is not there. */
  constructor(words: OwnWords, isForMany = false) {
    this.#words = words;
    this.#isForMany = isForMany;
  }

  /** Undefined where there is no such file. */
  async find(uri: vscode.Uri): Promise<CorpusFile | undefined> {
    const own = await stateOf(uri);
    if (own === undefined) return undefined;
    const { annotator, sidecars, names, isDated } = await this.#rulesFor(uri);
    const name = sidecarName(nameOfFolder(uri), annotator);
    const sidecar = sidecars && (names?.has(name) ?? true) ? vscode.Uri.joinPath(sidecars, name) : undefined;
    const decided = sidecar && (await stateOf(sidecar));
    const words = await this.#words.readyFor(uri);
    return {
      at: uri,
      uri: uri.toString(),
      name: vscode.workspace.asRelativePath(uri).replace(/^\/+/u, ""),
      state: [own, decided ?? "", isDated ? "dated" : "", words && fingerprint(words).hash].join("|"),
      sidecar: decided === undefined ? undefined : sidecar,
      isDated,
    };
  }

  #rulesFor(uri: vscode.Uri): Promise<FolderRules> {
    const folder = uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf("/") + 1) }).toString();
    let rules = this.#rules.get(folder);
    if (!rules) this.#rules.set(folder, (rules = rulesFor(uri, this.#isForMany)));
    return rules;
  }
}

async function rulesFor(uri: vscode.Uri, isForMany: boolean): Promise<FolderRules> {
  const { annotator, documentDate } = readSettings(uri);
  const sidecars = sidecarPlace(uri)?.folder;
  const names = sidecars && isForMany ? await sidecarsIn(sidecars) : undefined;
  return { annotator, sidecars, names, isDated: documentDate === "file" };
}

async function sidecarsIn(folder: vscode.Uri): Promise<ReadonlySet<string>> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return new Set(entries.map(([name]) => name).filter((name) => name.endsWith(SIDECAR_ENDING)));
  } catch {
    return new Set(); // Nothing was decided about the documents of this folder.
  }
}

async function stateOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) === 0 ? `${mtime}:${size}` : undefined;
  } catch {
    return undefined;
  }
}
