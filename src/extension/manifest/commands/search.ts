import { ALWAYS, commandRows, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { and, focusIn, HAS_FOLDER, inView, IN_CONTENT_VIEWS, not, onRow } from "../when";

const IN_RESULTS = and(inView("results"), Context.results);
const ON_SAVED = and(inView("results"), onRow("savedSearch"));
/** The focus is on the rows of the Search view. */
const AMONG_RESULTS = and(focusIn("results"), "listFocus", not("inputFocus"));

/** Searching a folder. */
export const searchCommands = commandRows({
  searchFolder: {
    icon: "search",
    enablement: ALWAYS,
    palette: HAS_FOLDER,
    menus: [
      ["view/title", "folder@2", and(IN_CONTENT_VIEWS, Context.active)],
      ["view/title", "navigation@1", and(inView("results"), not(Context.results))],
      ["explorer/context", "4_search@89", "explorerResourceIsFolder"],
    ],
  },
  changeSearch: {
    icon: "search",
    enablement: Context.results,
    menus: [["view/title", "navigation@1", IN_RESULTS]],
  },
  resultsBySpeaker: {
    icon: "account",
    enablement: Context.results,
    menus: [["view/title", "navigation@2", and(IN_RESULTS, not(Context.resultsBySpeaker))]],
  },
  resultsByDocument: {
    icon: "file",
    enablement: Context.results,
    menus: [["view/title", "navigation@2", and(IN_RESULTS, Context.resultsBySpeaker)]],
  },
  openResults: {
    icon: "go-to-file",
    enablement: Context.results,
    menus: [["view/title", "navigation@3", IN_RESULTS]],
  },
  copyResults: {
    icon: "copy",
    enablement: Context.results,
    menus: [
      ["view/title", "1_results@1", IN_RESULTS],
      [
        "view/item/context",
        "1_copy@1",
        and(inView("results"), onRow("result", "resultOfPerson", "resultGroup")),
      ],
    ],
    keys: [{ key: "ctrl+c", mac: "cmd+c", when: AMONG_RESULTS, args: { rows: "selected" } }],
  },
  saveSearch: {
    icon: "bookmark",
    enablement: Context.results,
    menus: [["view/title", "1_results@2", IN_RESULTS]],
  },
  clearResults: {
    enablement: Context.results,
    menus: [["view/title", "1_results@3", IN_RESULTS]],
  },
  runSavedSearch: { enablement: ALWAYS, palette: HAS_FOLDER },
  renameSavedSearch: {
    enablement: ALWAYS,
    palette: NEVER,
    menus: [["view/item/context", "1_saved@1", ON_SAVED]],
    keys: [{ key: "f2", when: AMONG_RESULTS }],
  },
  removeSavedSearch: {
    icon: "close",
    enablement: ALWAYS,
    palette: NEVER,
    menus: [
      ["view/item/context", "inline", ON_SAVED],
      ["view/item/context", "1_saved@2", ON_SAVED],
    ],
    keys: [{ key: "delete", mac: "cmd+backspace", when: AMONG_RESULTS }],
  },
  openFound: { enablement: ALWAYS, palette: NEVER },
  forgetFolders: { enablement: ALWAYS },
});
