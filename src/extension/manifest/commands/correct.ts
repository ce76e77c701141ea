import { ENTITY_TYPES, type EntityType } from "../../../engine";
import { commandRows, rowsOfEach } from "../commandRow";
import { Context } from "../contexts";
import {
  AMONG_ROWS,
  and,
  IN_ANY_VIEW,
  IN_TREES,
  inView,
  ON_MARK,
  ON_ROW_OF_MARK,
  ON_ROW_OF_NAME,
  onRow,
  or,
} from "../when";

/** The digit of each type's key. A key keeps its meaning: a tenth type has none. */
const DIGITS: Readonly<Record<EntityType, number | null>> = {
  person: 1,
  organization: 2,
  place: 3,
  nationality: 4,
  event: 5,
  agreement: 6,
  role: 7,
  date: 8,
  quantity: 9,
};

/** Marking by hand, correcting, and taking back. */
export const correctCommands = commandRows({
  ...rowsOfEach("mark", ENTITY_TYPES, (type, i) => ({
    menus: [["readout.markMenu", `1_name@${i + 1}`]],
    ...(DIGITS[type] !== null && {
      keys: [{ key: `ctrl+shift+alt+${DIGITS[type]}`, mac: `ctrl+alt+${DIGITS[type]}` }],
    }),
  })),
  markAs: { menus: [["readout.markMenu", "3_more@1"]] },
  markContent: {
    menus: [["readout.markMenu", "2_statement@1"]],
    keys: [{ key: "shift+alt+q", mac: "ctrl+alt+q" }],
  },
  markCue: {
    menus: [["readout.markMenu", "2_statement@2"]],
    keys: [{ key: "shift+alt+w", mac: "ctrl+alt+w" }],
  },
  markSource: {
    menus: [["readout.markMenu", "2_statement@3"]],
    keys: [{ key: "shift+alt+s", mac: "ctrl+alt+s" }],
  },
  markMeeting: {
    menus: [["readout.markMenu", "2_statement@4"]],
    keys: [{ key: "shift+alt+m", mac: "ctrl+alt+m" }],
  },
  changeType: {
    menus: [
      ["view/item/context", "name@1", ON_ROW_OF_NAME],
      ["readout.editor", "5_correct@3", Context.onName],
    ],
  },
  growEnd: { keys: [{ key: "shift+alt+k", mac: "ctrl+alt+k" }] },
  shrinkEnd: { keys: [{ key: "shift+alt+j", mac: "ctrl+alt+j" }] },
  growStart: {},
  shrinkStart: {},
  rename: {
    icon: "edit",
    menus: [
      ["view/item/context", "name@2", ON_ROW_OF_NAME],
      ["readout.editor", "5_correct@4", Context.onName],
    ],
  },
  merge: {
    icon: "merge",
    menus: [
      ["view/item/context", "name@3", ON_ROW_OF_NAME],
      ["readout.editor", "5_correct@5", Context.onName],
    ],
  },
  split: {
    menus: [
      ["view/item/context", "name@4", ON_ROW_OF_NAME],
      ["readout.editor", "5_correct@6", Context.onName],
    ],
  },
  detach: {
    menus: [
      ["view/item/context", "name@9", and(inView("entities"), onRow("mention"))],
      ["readout.editor", "5_correct@7", Context.onName],
    ],
  },
  setReferent: {
    menus: [
      ["view/item/context", "name@10", and(inView("entities"), onRow("mention"))],
      ["readout.editor", "5_correct@11", Context.onName],
    ],
  },
  setSpeaker: {
    icon: "account",
    menus: [
      ["view/item/context", "statement@1", and(IN_ANY_VIEW, onRow("statement"))],
      ["readout.editor", "6_statement@1", Context.onStatement],
    ],
    keys: [{ key: "shift+alt+p", mac: "ctrl+alt+p" }],
  },
  setAddressees: {
    menus: [
      ["view/item/context", "statement@2", and(IN_ANY_VIEW, onRow("statement"))],
      ["readout.editor", "6_statement@2", Context.onStatement],
    ],
  },
  setMeeting: {
    menus: [
      ["view/item/context", "statement@3", and(IN_ANY_VIEW, onRow("statement"))],
      ["readout.editor", "6_statement@3", Context.onStatement],
    ],
  },
  setParticipants: {
    icon: "organization",
    menus: [
      ["view/item/context", "meeting@1", and(IN_ANY_VIEW, onRow("meeting"))],
      ["readout.editor", "7_meeting@1", Context.onMeeting],
    ],
  },
  setPlace: {
    icon: "location",
    menus: [
      ["view/item/context", "meeting@2", and(IN_ANY_VIEW, onRow("meeting"))],
      ["readout.editor", "7_meeting@2", Context.onMeeting],
    ],
  },
  setDate: {
    icon: "calendar",
    menus: [
      ["view/item/context", "meeting@3", and(IN_ANY_VIEW, onRow("meeting"))],
      ["readout.editor", "7_meeting@3", Context.onMeeting],
    ],
  },
  setStatus: {
    icon: "pass",
    menus: [
      ["view/item/context", "meeting@4", and(IN_ANY_VIEW, onRow("meeting"))],
      ["readout.editor", "7_meeting@4", Context.onMeeting],
    ],
  },
  setMode: {
    icon: "device-mobile",
    menus: [
      ["view/item/context", "meeting@5", and(IN_ANY_VIEW, onRow("meeting"))],
      ["readout.editor", "7_meeting@5", Context.onMeeting],
    ],
  },
  remove: {
    icon: "trash",
    menus: [
      ["view/item/context", "correct@2", ON_ROW_OF_MARK],
      ["readout.editor", "5_correct@8", ON_MARK],
    ],
    keys: [{ key: "shift+alt+delete", mac: "ctrl+alt+backspace" }],
  },
  note: {
    icon: "note",
    menus: [
      ["view/item/context", "correct@3", ON_ROW_OF_MARK],
      ["readout.editor", "5_correct@9", ON_MARK],
    ],
  },
  applySame: {
    menus: [
      ["view/item/context", "name@5", ON_ROW_OF_NAME],
      ["readout.editor", "7_review@1"],
    ],
  },
  rejectSame: {
    menus: [
      ["view/item/context", "name@6", ON_ROW_OF_NAME],
      ["readout.editor", "7_review@2"],
    ],
  },
  applySameInFolder: {},
  rejectSameInFolder: {},
  undo: {
    icon: "discard",
    menus: [
      ["view/title", "history@1", and(inView("decisions"), Context.active)],
      ["readout.editor", "7_review@4"],
    ],
    keys: [{ key: "u", when: and(IN_TREES, AMONG_ROWS) }],
  },
  redo: { icon: "redo", menus: [["view/title", "history@2", and(inView("decisions"), Context.active)]] },
  undoLatest: {
    keys: [
      {
        key: "shift+alt+z",
        mac: "ctrl+alt+z",
        when: and(or("editorTextFocus", IN_TREES), Context.active),
      },
    ],
  },
  redoLatest: {
    keys: [
      {
        key: "shift+alt+y",
        mac: "ctrl+alt+y",
        when: and(or("editorTextFocus", IN_TREES), Context.active),
      },
    ],
  },
});
