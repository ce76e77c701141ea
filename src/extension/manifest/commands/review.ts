import { type CommandRow, commandRows, type Key, NEVER } from "../commandRow";
import { Context } from "../contexts";
import { type ViewName, VIEWS } from "../viewNames";
import { AMONG_ROWS, and, focusIn, inView, not, ON_MARK, ON_ROW_OF_MARK, onRow, or } from "../when";

const IN_REVIEW = and("editorTextFocus", Context.review, "!suggestWidgetVisible");

/** A command of a single letter; apart from those that anybody runs, which have keys of their own. */
const single = (key: string): CommandRow => ({
  enablement: Context.review,
  palette: NEVER,
  keys: [{ key, when: IN_REVIEW }],
});

/** Keys that would change the text, and in a review do nothing. */
const ignored: readonly Key[] = [
  { key: "backspace" },
  { key: "shift+backspace" },
  { key: "ctrl+backspace", mac: "alt+backspace" },
  { key: "ctrl+shift+backspace", mac: "cmd+backspace" },
  { key: "delete" },
  { key: "shift+delete" },
  { key: "ctrl+delete", mac: "alt+delete" },
  { key: "enter" },
  { key: "shift+enter" },
  { key: "tab" },
  { key: "shift+tab" },
  { key: "space" },
  { key: "shift+space" },
  { key: "ctrl+x", mac: "cmd+x" },
  { key: "ctrl+v", mac: "cmd+v" },
  { key: "shift+insert" },
].map((pressed) => ({
  ...pressed,
  when: and(
    "editorTextFocus",
    Context.review,
    ...(pressed.key.endsWith("tab") ? ["!editorTabMovesFocus"] : []),
  ),
}));

/** Single letters on the rows of a view. */
function keysOnRowsOf(view: ViewName): readonly Key[] {
  const when = and(focusIn(view), AMONG_ROWS);
  const runs = (command: string) => ({ when, args: { view, command: `readout.${command}` } });
  return [
    { key: "a", ...runs("accept") },
    { key: "r", ...runs("reject") },
    { key: "delete", mac: "cmd+backspace", ...runs("remove") },
  ];
}

/** Deciding on what is proposed. */
export const reviewCommands = commandRows({
  startReview: {
    icon: "checklist",
    enablement: or(Context.active, Context.reviewing),
    palette: Context.active,
    menus: [
      ["view/title", "navigation@0", and(inView("decisions"), Context.active, not(Context.review))],
      ["readout.editor", "7_review@3"],
    ],
  },
  startReviewInOrder: {},
  stopReview: {
    icon: "stop-circle",
    enablement: Context.reviewing,
    menus: [
      [
        "view/title",
        "navigation@0",
        and(inView("decisions"), Context.reviewing, or(Context.review, not(Context.active))),
      ],
    ],
  },
  nextUndecided: { icon: "arrow-down" },
  previousUndecided: { icon: "arrow-up" },
  accept: {
    icon: "check",
    menus: [
      ["view/item/context", "inline@2", ON_ROW_OF_MARK],
      ["view/item/context", "correct@1", ON_ROW_OF_MARK],
      ["readout.editor", "5_correct@1", ON_MARK],
    ],
    keys: [{ key: "shift+alt+v", mac: "ctrl+alt+v" }],
  },
  reject: {
    icon: "close",
    menus: [
      ["view/item/context", "inline@3", ON_ROW_OF_MARK],
      ["readout.editor", "5_correct@2", ON_MARK],
    ],
    keys: [{ key: "shift+alt+x", mac: "ctrl+alt+x" }],
  },
  acceptMany: {
    icon: "check-all",
    menus: [["view/title", "review@1", and(inView("decisions"), Context.active)]],
  },
  rejectMany: {
    icon: "clear-all",
    menus: [["view/title", "review@2", and(inView("decisions"), Context.active)]],
  },
  filterReview: {
    icon: "filter",
    menus: [
      ["view/title", "navigation@1", and(inView("decisions"), Context.active, not(Context.reviewFiltered))],
      ["view/title", "review@3", and(inView("decisions"), Context.reviewFiltered)],
    ],
  },
  clearReviewFilter: {
    icon: "filter-filled",
    enablement: Context.reviewFiltered,
    menus: [["view/title", "navigation@1", and(inView("decisions"), Context.reviewFiltered)]],
  },
  "review.accept": single("a"),
  "review.reject": single("r"),
  "review.one": single("o"),
  "review.changeType": single("t"),
  "review.setSpeaker": single("s"),
  "review.next": single("n"),
  "review.previous": single("p"),
  "review.undo": single("u"),
  "review.end": {
    enablement: Context.review,
    palette: NEVER,
    keys: [
      { key: "q", when: IN_REVIEW },
      {
        key: "escape",
        when: and(
          IN_REVIEW,
          "!findWidgetVisible",
          "!parameterHintsVisible",
          "!editorHasSelection",
          "!editorHasMultipleSelections",
          "!editorHoverFocused",
        ),
      },
    ],
  },
  "review.ignored": { enablement: Context.review, palette: NEVER, keys: ignored },
  restore: {
    icon: "discard",
    palette: NEVER,
    menus: [
      ["view/item/context", "inline@2", and(inView("decisions"), onRow("orphan", "decision"))],
      ["view/item/context", "decision@2", and(inView("decisions"), onRow("orphan", "decision"))],
    ],
  },
  onRow: { palette: NEVER, keys: VIEWS.flatMap(keysOnRowsOf) },
});
