import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { createCountryCoder, regionsOfCountries } from "../engine";
import { createApi, type ReadoutApi } from "./api";
import { createCore } from "./core/core";
import { documentDate } from "./core/documents/documentDate";
import { onceLoaded } from "./core/util/onceLoaded";
import { OwnWords } from "./core/words/ownWords";
import { loadLexicons, loadResources } from "./engine/loadResources";
import { startEngine } from "./engine/startEngine";
import { startCorpus } from "./engine/corpus/startCorpus";
import type { StartWorker } from "./engine/workerProtocol";
import { registerAssistant, type ServerLaunch } from "./features/assistant";
import { registerCompare } from "./features/compare";
import { registerCorpus } from "./features/corpus";
import { registerCorrect } from "./features/correct";
import { registerDiagnostics } from "./features/diagnostics";
import { registerDrafts } from "./features/drafts";
import { registerExport } from "./features/export";
import { registerFolder } from "./features/folder";
import { registerKeep } from "./features/keep";
import { registerLabels } from "./features/labels";
import { registerLanguage } from "./features/language";
import { registerOrigin } from "./features/origin";
import { registerPerson } from "./features/person";
import { registerPictures } from "./features/pictures";
import { registerReading } from "./features/reading";
import { registerReadouts } from "./features/readouts";
import { registerReport } from "./features/report";
import { registerReview } from "./features/review";
import { registerSearch } from "./features/search";
import { registerTrees } from "./features/trees";
import { countryNamesFrom } from "./shown/cards/countryInWords";
import { registerWords } from "./features/words";
import { Trees } from "./shown/tree/trees";

/** Puts the extension together; the entry points differ only in what they start: a worker, and a server where one can run. */
export function activateShared(
  context: vscode.ExtensionContext,
  startWorker: StartWorker,
  server?: ServerLaunch,
): ReadoutApi {
  const { extensionUri, subscriptions, workspaceState } = context;
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  const log = vscode.window.createOutputChannel("Readout", { log: true });
  subscriptions.push(log);
  const words = new OwnWords();
  subscriptions.push(words);
  const wordsOf = ({ key }: { readonly key: string }) => words.readyFor(vscode.Uri.parse(key));
  const engine = startEngine(context, { startWorker, dateOf: documentDate, wordsOf, log });
  const loadAll = () => loadResources(extensionUri);
  const core = createCore(
    context,
    { engine, words, startCorpus: (onBreak) => startCorpus(loadAll, startWorker, onBreak) },
    log,
  );
  const trees = core.own(new Trees(core));
  registerLabels(core, trees);
  const { decorations } = registerReading(core, extensionUri);
  registerLanguage(core);
  registerDiagnostics(core, extensionUri);
  const sidecars = registerKeep(core, trees);
  const comparison = registerCompare(core, trees, workspaceState);
  registerTrees(core, trees);
  const review = registerReview(core, trees, comparison);
  registerCorrect(core, trees);
  const folder = registerFolder(core, engine);
  registerOrigin(core);
  registerDrafts(core, engine, extensionUri);
  const loadCountries = onceLoaded(async () => createCountryCoder(await loadAll()));
  const loadCountryNames = countryNamesFrom(async () => regionsOfCountries(await loadAll()));
  const corpusView = registerCorpus(core, loadCountryNames);
  const results = registerSearch(core, workspaceState);
  const people = registerPerson(core, trees, {
    extensionUri,
    loadCountryNames,
    selectedIn: {
      corpus: () => corpusView.view.selection.at(0),
      results: () => results.view.selection.at(0),
    },
  });
  registerReport(core, engine);
  registerReadouts(core, engine);
  const pictures = registerPictures(core, extensionUri, { loadCountries, loadCountryNames });
  registerExport(core, trees, loadCountries);
  const { version } = context.extension.packageJSON as { readonly version: string };
  registerAssistant(core, version, server);
  const lexicons = onceLoaded(() => loadLexicons(extensionUri));
  const offers = registerWords(core, trees, lexicons);
  return createApi({
    ...core,
    trees,
    decorations,
    sidecars,
    review,
    folder,
    results,
    corpusView,
    people,
    pictures,
    offers,
  });
}
