import {
  type DocumentRecord,
  drawnNetwork,
  EntityLookup,
  finish,
  joinEntities,
  meetingNetwork,
  timelineOf,
  wordsBySpeaker,
} from "../../src/engine";
import type {
  NetworkPicture,
  SpeakersPicture,
  TimelinePicture,
} from "../../src/extension/features/pictures/messages";
import { pictureWords } from "../../src/extension/features/pictures/pictureWords";
import { recordOf } from "./records";

const TEXTS = {
  "quito.txt":
    "September 12, 2024\n\nNorwegian Foreign Minister Lena Moss met with Ecuadorian Foreign Minister Omar Reyes in Quito on September 11, 2024.",
  "oslo.txt":
    "October 2, 2024\n\nNorwegian Foreign Minister Lena Moss will meet with Kenyan President Daniel Otieno in Oslo on October 9, 2024. Moss met with Nordic Council officials.",
  "riga.txt":
    "October 5, 2024\n\nKenyan President Daniel Otieno spoke by phone with Foreign Minister Omar Reyes of Ecuador on October 4, 2024. “The ferry <must> sail,” Otieno said. He told reporters that “the bridge” was open. Reyes said that the road was closed.",
};

export const pictureRecords = (): DocumentRecord[] =>
  Object.entries(TEXTS).map(([name, text]) => recordOf(name, text));

export const textsOfPicture: Readonly<Record<string, string>> = TEXTS;

const lookupOf = (records: readonly DocumentRecord[]) => new EntityLookup(finish(joinEntities(records)));
const countries = { NOR: "Norway", ECU: "Ecuador", KEN: "Kenya" };
const scope = { kind: "folder", uri: "file:///texts" } as const;

/** Meetings and statements of three small documents over time. */
export function timelinePicture(records = pictureRecords()): TimelinePicture {
  const data = {
    ...timelineOf(records, meetingNetwork(records, lookupOf(records))),
    documents: records.length,
  };
  return { kind: "timeline", scope, title: "Timeline: <texts>", data, countries, words: pictureWords() };
}

/** Words by speaker of three small documents. */
export function speakersPicture(records = pictureRecords()): SpeakersPicture {
  const data = { ...wordsBySpeaker(records, lookupOf(records)), documents: records.length };
  return {
    kind: "speakers",
    scope,
    title: "Words by speaker: <texts>",
    data,
    countries,
    words: pictureWords(),
  };
}

/** Who met whom in three small documents. */
export function networkPicture(records = pictureRecords()): NetworkPicture {
  const lookup = lookupOf(records);
  return {
    kind: "network",
    scope,
    title: "Who met whom: <texts>",
    data: { ...finish(drawnNetwork(meetingNetwork(records, lookup))), documents: records.length },
    countries,
    words: pictureWords(),
  };
}
