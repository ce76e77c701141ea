import * as vscode from "vscode";
import {
  drawnNetwork,
  EntityLookup,
  hitSummary,
  joinEntities,
  makeRecord,
  meetingNetwork,
  selectStatements,
  timelineOf,
  wordsBySpeaker,
} from "../../../engine";
import { annotatedAt } from "../../core/annotatedFor";
import { nameOfDocument } from "../../core/util/convert";
import { inSlices } from "../../engine/inSlices";
import type { Reading, Source } from "./pictureSource";

/** What pictures of one document are drawn from, as it stands in the editor; undefined where it is not annotated. */
export async function documentPictures(
  address: string,
  { core, loadCountries }: Reading,
): Promise<Source | undefined> {
  const uri = vscode.Uri.parse(address);
  const annotated = await annotatedAt(core.service, uri);
  if (!annotated) return undefined;
  const { source, set } = annotated;
  const name = nameOfDocument(uri);
  const text = source.textOf({ start: 0, end: set.textLength });
  const records = [makeRecord({ name, text }, set, await loadCountries())];
  const lookup = new EntityLookup(await inSlices(joinEntities(records)));
  const network = meetingNetwork(records, lookup);
  const pictured = { documents: 1, uris: { [name]: address } };
  return {
    network: async () => ({ ...(await inSlices(drawnNetwork(network))), ...pictured }),
    timeline: () => Promise.resolve({ ...timelineOf(records, network), ...pictured }),
    speakers: () => Promise.resolve({ ...wordsBySpeaker(records, lookup), ...pictured }),
    statements: (selection, count) => {
      const hits = selectStatements(records, selection, lookup);
      const { uris } = pictured;
      return Promise.resolve({ hits: hits.slice(0, count).map(hitSummary), total: hits.length, uris });
    },
  };
}
