import { mergeMeetings, type AnnotatedDocument, type AnnotationSet } from "../../engine";
import type { Engine } from "../engine";
import { meetingList } from "../format/meetingList";
import { complain } from "../complain";
import { readDocuments } from "../inputs/readDocuments";
import { writeAll, type CliIo } from "../io";

/** Lists the meetings of all inputs together, each once. Returns the exit code: 1 if an input failed, otherwise 0. */
export async function meetings(
  names: readonly string[],
  { date }: { readonly date?: string },
  { annotator }: Engine,
  io: CliIo,
): Promise<number> {
  let code = 0;
  const documents: AnnotatedDocument[] = [];
  for await (const document of readDocuments(names, io)) {
    if (document.kind === "failure") {
      code = 1;
      await complain(io, `${document.source} ${document.reason}.`);
    } else {
      const set = annotator.annotate(document.text, date === undefined ? {} : { date });
      documents.push({ source: document.source, annotations: needed(set) });
    }
  }
  await writeAll(io.stdout, meetingList(mergeMeetings(documents)));
  return code;
}

/** What the list needs of a set, so that a large folder fits. */
const needed = (set: AnnotationSet): AnnotationSet => ({
  ...set,
  statements: [],
  entities: set.entities.filter(({ id }) =>
    set.meetings.some(
      ({ participants, place, date }) => participants.includes(id) || place === id || date === id,
    ),
  ),
});
