import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import {
  type CountryCoder,
  drawnNetwork,
  EntityLookup,
  joinEntities,
  makeRecord,
  meetingNetwork,
} from "../../../engine";
import { annotatedAt } from "../../core/annotatedFor";
import type { Core } from "../../core/core";
import { showReadingAgain } from "../../core/corpus/showReading";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";
import type { FoundNetwork } from "../../engine/corpus/corpusPort";
import { inSlices } from "../../engine/inSlices";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import type { Picture, Scope } from "./messages";
import { pictureWords } from "./pictureWords";

export interface Reading {
  readonly core: Pick<Core, "service" | "corpus">;
  readonly loadCountries: () => Promise<CountryCoder>;
  readonly loadCountryNames: LoadCountryNames;
}

export interface ReadPicture {
  readonly picture: Picture;
  /** Addresses of documents by their names in the picture. */
  readonly uris: Readonly<Record<string, string>>;
}

/** Reads what a picture is drawn from; undefined where a document is not annotated, or reading the folder was cancelled. */
export async function readPicture(scope: Scope, reading: Reading): Promise<ReadPicture | undefined> {
  const found = scope.kind === "folder" ? await ofFolder(scope, reading) : await ofDocument(scope, reading);
  if (!found) return undefined;
  const { uris, ...data } = found;
  const nameOf = await reading.loadCountryNames();
  const codes = new Set(data.network.nodes.flatMap(({ country }) => country ?? []));
  const countries = Object.fromEntries([...codes].map((code) => [code, nameOf(code)]));
  const title = l10n.t("Who met whom: {0}", nameOfFolder(vscode.Uri.parse(scope.uri)));
  return { picture: { kind: "network", scope, title, data, countries, words: pictureWords() }, uris };
}

async function ofFolder({ uri }: Scope, { core }: Reading): Promise<FoundNetwork> {
  const folder = vscode.Uri.parse(uri);
  await core.corpus.restore();
  await core.corpus.refresh(folder, showReadingAgain(folder, core.corpus.covers(folder)));
  return core.corpus.port.network(uri);
}

async function ofDocument(
  { uri: address }: Scope,
  { core, loadCountries }: Reading,
): Promise<FoundNetwork | undefined> {
  const uri = vscode.Uri.parse(address);
  const annotated = await annotatedAt(core.service, uri);
  if (!annotated) return undefined;
  const { source, set } = annotated;
  const name = nameOfDocument(uri);
  const text = source.textOf({ start: 0, end: set.textLength });
  const record = makeRecord({ name, text }, set, await loadCountries());
  const lookup = new EntityLookup(await inSlices(joinEntities([record])));
  const drawn = await inSlices(drawnNetwork(meetingNetwork([record], lookup)));
  return { ...drawn, documents: 1, uris: { [name]: address } };
}
