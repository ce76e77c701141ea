import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { languageCommands } from "../../manifest/commands/language";
import { PROSE_LANGUAGES } from "../../manifest/languages";
import { chooseHints } from "./chooseHints";
import { AnnotationDefinitionProvider } from "./definitionProvider";
import { AnnotationFoldingProvider } from "./foldingProvider";
import { AnnotationHighlightProvider } from "./highlightProvider";
import { AnnotationHintProvider } from "./hintProvider";
import { OpenDocumentsFinder } from "./mentionFinder";
import { AnnotationReferenceProvider } from "./referenceProvider";
import { AnnotationRenameProvider } from "./renameProvider";
import { AnnotationSelectionProvider } from "./selectionProvider";

/** The editor's own verbs, as it has them for code, over names, quotations and meetings. */
export function registerLanguage(core: Core): void {
  const { service, own } = core;
  const { languages } = vscode;
  const prose = [...PROSE_LANGUAGES];
  own(languages.registerDefinitionProvider(prose, new AnnotationDefinitionProvider(service)));
  const references = new AnnotationReferenceProvider(service, new OpenDocumentsFinder(service));
  own(languages.registerReferenceProvider(prose, references));
  own(languages.registerDocumentHighlightProvider(prose, new AnnotationHighlightProvider(service)));
  own(languages.registerRenameProvider(prose, new AnnotationRenameProvider(core)));
  own(languages.registerSelectionRangeProvider(prose, new AnnotationSelectionProvider(service)));
  own(languages.registerFoldingRangeProvider(prose, own(new AnnotationFoldingProvider(service))));
  own(languages.registerInlayHintsProvider(prose, own(new AnnotationHintProvider(service))));
  own(registerHandlers(languageCommands, { chooseHints }));
}
