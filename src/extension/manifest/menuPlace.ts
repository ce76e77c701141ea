/** Menus of Readout's own. */
export type SubmenuId = "readout.editor" | "readout.markMenu";

/** Menus of the editor, and Readout's own. */
export type MenuId = "view/title" | "view/item/context" | "editor/context" | "explorer/context" | SubmenuId;

/** Where a command, or a submenu, stands: the menu, the group and place in it, and under which condition. */
export type MenuPlace = readonly [menu: MenuId, group: string, when?: string];
