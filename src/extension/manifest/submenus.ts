import { Context } from "./contexts";
import type { MenuPlace, SubmenuId } from "./menuPlace";
import type { Word } from "./words";

interface SubmenuRow {
  readonly label: Word;
  readonly menus: readonly MenuPlace[];
}

/** Menus of Readout's own, by id: their labels, and where they open. */
export const submenus: Readonly<Record<SubmenuId, SubmenuRow>> = {
  "readout.editor": { label: "category", menus: [["editor/context", "navigation@90", Context.active]] },
  "readout.markMenu": { label: "menu.mark", menus: [["readout.editor", "0_mark@1"]] },
};
