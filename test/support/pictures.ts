import {
  type DocumentRecord,
  drawnNetwork,
  EntityLookup,
  finish,
  joinEntities,
  meetingNetwork,
} from "../../src/engine";
import type { Picture } from "../../src/extension/features/pictures/messages";
import { pictureWords } from "../../src/extension/features/pictures/pictureWords";
import { recordOf } from "./records";

const TEXTS = {
  "quito.txt":
    "September 12, 2024\n\nNorwegian Foreign Minister Lena Moss met with Ecuadorian Foreign Minister Omar Reyes in Quito on September 11, 2024.",
  "oslo.txt":
    "October 2, 2024\n\nNorwegian Foreign Minister Lena Moss will meet with Kenyan President Daniel Otieno in Oslo on October 9, 2024. Moss met with Nordic Council officials.",
  "riga.txt":
    "October 5, 2024\n\nKenyan President Daniel Otieno spoke by phone with Foreign Minister Omar Reyes of Ecuador on October 4, 2024.",
};

export const pictureRecords = (): DocumentRecord[] =>
  Object.entries(TEXTS).map(([name, text]) => recordOf(name, text));

export const textsOfPicture: Readonly<Record<string, string>> = TEXTS;

/** Who met whom in three small documents. */
export function networkPicture(records = pictureRecords()): Picture {
  const lookup = new EntityLookup(finish(joinEntities(records)));
  return {
    kind: "network",
    scope: { kind: "folder", uri: "file:///texts" },
    title: "Who met whom: <texts>",
    data: { ...finish(drawnNetwork(meetingNetwork(records, lookup))), documents: records.length },
    countries: { NOR: "Norway", ECU: "Ecuador", KEN: "Kenya" },
    words: pictureWords(),
  };
}
