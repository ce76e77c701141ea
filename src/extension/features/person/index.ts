import type * as vscode from "vscode";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { personCommands } from "../../manifest/commands/person";
import type { Trees } from "../../shown/tree/trees";
import { PersonPages } from "./personPages";
import { showPerson } from "./showPerson";

/** A page for each person or body: what the documents of a folder tell of it. */
export function registerPerson(core: Core, trees: Trees, extensionUri: vscode.Uri): PersonPages {
  const pages = core.own(new PersonPages(core.corpus, extensionUri));
  core.own(registerHandlers(personCommands, { showPerson: showPerson(core, trees, pages) }));
  return pages;
}
