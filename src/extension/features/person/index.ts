import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { personCommands } from "../../manifest/commands/person";
import { PageType } from "../../manifest/pageTypes";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import type { Trees } from "../../shown/tree/trees";
import { PersonPages } from "./personPages";
import { type SelectedIn, showPerson } from "./showPerson";

interface Around {
  readonly extensionUri: vscode.Uri;
  readonly loadCountryNames: LoadCountryNames;
  readonly selectedIn: SelectedIn;
}

/** A page for each person or body: what the documents of a folder tell of it. */
export function registerPerson(core: Core, trees: Trees, around: Around): PersonPages {
  const pages = core.own(new PersonPages(core.corpus, around));
  core.own(vscode.window.registerWebviewPanelSerializer(PageType.person, pages));
  core.own(
    registerHandlers(personCommands, {
      showPerson: showPerson(core, { trees, pages, ...around }),
    }),
  );
  return pages;
}
