import { Context } from "./contexts";
import type { AnyView } from "./viewNames";
import { and, HAS_FOLDER, not } from "./when";
import type { Word } from "./words";

/** The container in the activity bar that holds all views. */
export const VIEW_CONTAINER = "readout";

/** A view: its icon, and what stands in it while it has no rows, by condition. Its name is the word `view.<name>`. */
interface ViewRow {
  readonly icon: string;
  readonly collapsed?: boolean;
  readonly welcome: readonly (readonly [when: string, contents: Word])[];
}

const noneFound = and(Context.active, not(Context.filtered));
const noneToReview = and(Context.active, not(Context.reviewFiltered), not(Context.filtered));
/** The active document could be annotated, but is not. */
const onRequest = and(not(Context.active), Context.canAnnotate);
const nothingOpen = and(not(Context.active), not(Context.canAnnotate));
const noFolder = "workspaceFolderCount == 0";

/** What a view of what was recognised says while no document is open, and where the document has none of it. */
const ofDocument = (nothing: Word, none: Word): ViewRow["welcome"] => [
  [onRequest, "welcome.request"],
  [nothingOpen, nothing],
  [and(noneFound, not(Context.foreign)), none],
  [and(noneFound, Context.foreign), "welcome.foreign"],
];

/** In the order in which they first stand. */
export const views: Readonly<Record<AnyView, ViewRow>> = {
  meetings: {
    icon: "organization",
    welcome: ofDocument("welcome.meetings", "welcome.noMeetings"),
  },
  statements: {
    icon: "quote",
    welcome: ofDocument("welcome.open", "welcome.noStatements"),
  },
  entities: {
    icon: "symbol-namespace",
    welcome: ofDocument("welcome.entities", "welcome.noEntities"),
  },
  folderMeetings: {
    icon: "folder",
    collapsed: true,
    welcome: [
      [HAS_FOLDER, "welcome.folderMeetings"],
      [and(not(Context.active), noFolder), "welcome.noFolder"],
    ],
  },
  results: {
    icon: "search",
    collapsed: true,
    welcome: [
      [HAS_FOLDER, "welcome.results"],
      [and(not(Context.active), noFolder), "welcome.noFolderToSearch"],
    ],
  },
  corpus: {
    icon: "library",
    collapsed: true,
    welcome: [
      [HAS_FOLDER, "welcome.corpus"],
      [and(not(Context.active), noFolder), "welcome.noFolderToSearch"],
    ],
  },
  decisions: {
    icon: "checklist",
    collapsed: true,
    welcome: [
      [onRequest, "welcome.request"],
      [nothingOpen, "welcome.decisions"],
      [and(Context.active, Context.reviewFiltered), "welcome.reviewFiltered"],
      [and(noneToReview, Context.review), "welcome.reviewNothing"],
      [and(noneToReview, not(Context.review)), "welcome.noProposals"],
    ],
  },
};
