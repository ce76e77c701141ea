import { Context } from "./contexts";
import type { AnyView } from "./viewNames";
import { and, not, or } from "./when";
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
const noFolder = "workspaceFolderCount == 0";

/** In the order in which they first stand. */
export const views: Readonly<Record<AnyView, ViewRow>> = {
  meetings: {
    icon: "organization",
    welcome: [
      [not(Context.active), "welcome.meetings"],
      [noneFound, "welcome.noMeetings"],
    ],
  },
  statements: {
    icon: "quote",
    welcome: [
      [and(not(Context.active), Context.canAnnotate), "welcome.request"],
      [and(not(Context.active), not(Context.canAnnotate)), "welcome.open"],
      [noneFound, "welcome.noStatements"],
    ],
  },
  entities: {
    icon: "symbol-namespace",
    welcome: [
      [not(Context.active), "welcome.entities"],
      [noneFound, "welcome.noEntities"],
    ],
  },
  folderMeetings: {
    icon: "folder",
    collapsed: true,
    welcome: [
      [or(Context.active, "workspaceFolderCount > 0"), "welcome.folderMeetings"],
      [and(not(Context.active), noFolder), "welcome.noFolder"],
    ],
  },
  decisions: {
    icon: "checklist",
    collapsed: true,
    welcome: [
      [not(Context.active), "welcome.decisions"],
      [and(Context.active, Context.reviewFiltered), "welcome.reviewFiltered"],
      [and(noneToReview, Context.review), "welcome.reviewNothing"],
      [and(noneToReview, not(Context.review)), "welcome.noProposals"],
    ],
  },
};
