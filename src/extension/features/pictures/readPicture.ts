import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { showReadingAgain } from "../../core/corpus/showReading";
import { nameOfFolder } from "../../core/util/convert";
import { documentPictures } from "./documentPictures";
import type { Picture, PictureData, PictureKind, Scope } from "./messages";
import type { Reading, Source, Uris } from "./pictureSource";
import { pictureWords } from "./pictureWords";

export interface ReadPicture {
  readonly picture: Picture;
  readonly uris: Uris;
  readonly statements: Source["statements"];
}

/** Reads what a picture is drawn from; undefined where a document is not annotated. */
export async function readPicture(
  kind: PictureKind,
  scope: Scope,
  reading: Reading,
): Promise<ReadPicture | undefined> {
  const source =
    scope.kind === "folder" ? await ofFolder(scope, reading) : await documentPictures(scope.uri, reading);
  if (!source) return undefined;
  const { uris, ...data } = await source[kind]();
  const nameOf = await reading.loadCountryNames();
  const countries = Object.fromEntries([...codesIn(data)].map((code) => [code, nameOf(code)]));
  const title = titleOf(kind, nameOfFolder(vscode.Uri.parse(scope.uri)));
  // The data is of this kind.
  const picture = { kind, scope, title, data, countries, words: pictureWords() } as Picture;
  return { picture, uris, statements: source.statements };
}

function titleOf(kind: PictureKind, name: string): string {
  switch (kind) {
    case "network":
      return l10n.t("Who met whom: {0}", name);
    case "timeline":
      return l10n.t("Timeline: {0}", name);
    case "speakers":
      return l10n.t("Words by speaker: {0}", name);
  }
}

function codesIn(data: Partial<PictureData["network"] & PictureData["speakers"]>): Set<string> {
  const all = [...(data.network?.nodes ?? []), ...(data.speakers ?? [])];
  return new Set(all.flatMap(({ country }) => country ?? []));
}

async function ofFolder({ uri }: Scope, { core: { corpus } }: Reading): Promise<Source> {
  const folder = vscode.Uri.parse(uri);
  await corpus.restore();
  await corpus.refresh(folder, showReadingAgain(folder, corpus.covers(folder)));
  return {
    network: () => corpus.port.network(uri),
    timeline: () => corpus.port.timeline(uri),
    speakers: () => corpus.port.speakers(uri),
    statements: async (selection, count) => {
      const { items, total } = await corpus.port.pictured(uri, selection, count);
      return { hits: items, total, uris: Object.fromEntries(items.map((one) => [one.document, one.uri])) };
    },
  };
}
