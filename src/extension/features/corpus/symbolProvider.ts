import * as vscode from "vscode";
import type { Corpus } from "../../core/corpus/corpus";
import { locationOf } from "../../core/folder/folderReader";
import type { Span } from "../../../engine";
import type { FoundHit, FoundName } from "../../engine/corpus/corpusPort";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import { rowOf } from "../../words/hitRows";

/** So many of each kind are offered for what was typed so far. */
const MOST = 100;

/** A symbol that knows its words by their offsets: their lines are looked up when it is chosen. */
class CorpusSymbol extends vscode.SymbolInformation {
  constructor(
    name: string,
    kind: vscode.SymbolKind,
    container: string,
    uri: string,
    readonly span: Span,
    line = 1,
  ) {
    const start = new vscode.Position(line - 1, 0);
    super(name, kind, container, new vscode.Location(vscode.Uri.parse(uri), start));
  }
}

/** Persons, organisations and meetings of the folders that were read, for the editor's own search of symbols. */
export class CorpusSymbolProvider implements vscode.WorkspaceSymbolProvider<vscode.SymbolInformation> {
  readonly #corpus: Corpus;
  readonly #log: vscode.LogOutputChannel;

  readonly #loadCountryNames: LoadCountryNames;

  constructor(corpus: Corpus, log: vscode.LogOutputChannel, loadCountryNames: LoadCountryNames) {
    this.#corpus = corpus;
    this.#log = log;
    this.#loadCountryNames = loadCountryNames;
  }

  async provideWorkspaceSymbols(letters: string): Promise<vscode.SymbolInformation[]> {
    await this.#corpus.restore();
    if (this.#corpus.status.folders.length === 0) return [];
    const { names, meetings } = await this.#corpus.port.symbols(letters, MOST);
    const countryOf = await this.#loadCountryNames();
    return [...names.map((name) => symbolOfName(name, countryOf)), ...meetings.map(symbolOfMeeting)];
  }

  async resolveWorkspaceSymbol(symbol: vscode.SymbolInformation): Promise<vscode.SymbolInformation> {
    if (!(symbol instanceof CorpusSymbol)) return symbol;
    const location = await locationOf(symbol.location.uri, symbol.span, { log: this.#log });
    if (location) symbol.location = location;
    return symbol;
  }
}

function symbolOfName(
  { name, type, roles, country, document, uri, at }: FoundName,
  countryOf: (code: string) => string,
): CorpusSymbol {
  const facts = [...roles.slice(0, 1), ...(country === null ? [] : [countryOf(country)])];
  const kind = type === "person" ? vscode.SymbolKind.Class : vscode.SymbolKind.Namespace;
  return new CorpusSymbol(name, kind, facts.length > 0 ? facts.join(" · ") : document, uri, at);
}

function symbolOfMeeting(hit: FoundHit): CorpusSymbol {
  const { label, description, uri, span } = rowOf(hit);
  return new CorpusSymbol(label, vscode.SymbolKind.Event, description, uri, span, hit.line);
}
