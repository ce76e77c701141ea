import assert from "node:assert/strict";
import { ENTITY_TYPES } from "../../../src/engine";
import { Command, markCommand } from "../../../src/extension/manifest/commands";
import { Context, OWN_KEYS, ownContext } from "../../../src/extension/manifest/contexts";
import { MARK_KINDS } from "../../../src/extension/manifest/markKinds";
import { manifest, sorted } from "./manifest";

const { commands, keybindings, menus, submenus = [] } = manifest.contributes;
const declared = sorted(commands.map(({ command }) => command));
const rows = Object.values(menus).flat();

/** The command that marks the selection with the project's label of that number. */
const ownCommand = (shortcut: number): string => `readout.markOwn.${shortcut}`;

/** Commands of single keys in the review. */
const ofReview = (id: string): boolean => id.startsWith("readout.review.");

/** Commands for rows, hovers, lenses and single keys: they need an argument or a mode. */
const INTERNAL: readonly string[] = [
  ...declared.filter(ofReview),
  Command.onRow,
  Command.focusViews,
  Command.revealNode,
  Command.revealSpan,
  Command.showDraftDifference,
  Command.showDraftFindings,
  Command.showInTree,
  Command.moreRows,
  Command.openFound,
  Command.openReport,
  Command.removeSavedSearch,
  Command.renameSavedSearch,
  Command.openRule,
  Command.openWords,
  Command.openBoth,
  Command.turnOffRule,
  Command.restore,
  Command.resolveConflict,
  Command.takeLeft,
  Command.takeRight,
];

/** Where a key is pressed: in the rows of a view, or in the text. */
const placeOf = (when = ""): string =>
  /focusedView == (\S+)/u.exec(when)?.[1] ?? (/^focusedView/u.test(when) ? "views" : "text");

describe("the manifest's commands", () => {
  it("are those that the source names", () => {
    assert.deepEqual(
      declared,
      sorted([
        ...Object.values(Command),
        ...MARK_KINDS.map((kind) => `readout.toggle.${kind}`),
        ...ENTITY_TYPES.map(markCommand),
        ...OWN_KEYS.map(ownCommand),
      ]),
    );
  });

  it("are declared once", () => assert.equal(commands.length, declared.length));

  it("stand under one category and have a translated title", () => {
    const odd = commands.filter(
      ({ category, title }) => category !== "%category%" || !/^%command\.\S+%$/u.test(title),
    );
    assert.deepEqual(odd, []);
  });

  it("exist where menus and keys use them", () => {
    const used = [...rows, ...keybindings].flatMap(({ command }) => (command === undefined ? [] : [command]));
    assert.deepEqual(sorted(used.filter((id) => !declared.includes(id))), []);
  });

  it("stay out of the palette if they need an argument", () => {
    const hidden = menus.commandPalette
      .filter(({ when }) => when === "false")
      .map(({ command }) => command ?? "");
    assert.deepEqual(sorted(hidden), sorted(INTERNAL));
  });

  it("offer a label of the project only where it has one of that number", () => {
    for (const shortcut of OWN_KEYS) {
      const row = menus.commandPalette.find(({ command }) => command === ownCommand(shortcut));
      assert.ok(row?.when?.endsWith(` && ${ownContext(shortcut)}`), String(shortcut));
    }
  });

  it("are in the palette only where they can do something", () => {
    const whenOf = (id: string) => menus.commandPalette.find(({ command }) => command === id)?.when;
    assert.equal(whenOf(Command.endComparison), Context.comparing);
    assert.equal(whenOf(Command.reattach), `${Context.active} && ${Context.orphans}`);
  });

  it("fill every submenu that a menu opens", () => {
    const opened = rows.flatMap(({ submenu }) => (submenu === undefined ? [] : [submenu]));
    assert.deepEqual(sorted(opened), sorted(submenus.map(({ id }) => id)));
    assert.deepEqual(
      opened.filter((id) => !(menus[id]?.length > 0)),
      [],
    );
  });

  for (const menu of ["view/title", "view/item/context"]) {
    it(`say in ${menu} first in which of Readout’s views they stand`, () => {
      const anywhere = menus[menu].filter(
        ({ when = "" }) => !/^view (?:==|=~) \S*readout\S+(?: &&|$)/u.test(when),
      );
      assert.deepEqual(anywhere, []);
    });
  }

  it("share no place of a menu under the same condition", () => {
    const places = Object.entries(menus).flatMap(([menu, items]) =>
      items.flatMap(({ group, when = "" }) => (group === undefined ? [] : [`${menu} ${group} ${when}`])),
    );
    assert.deepEqual(
      places.filter((one, i) => places.indexOf(one) !== i),
      [],
    );
  });

  it("share no key where both could be meant", () => {
    const keys = keybindings.map(({ key, when }) => `${key} ${placeOf(when)}`);
    assert.deepEqual(
      keys.filter((key, i) => keys.indexOf(key) !== i),
      [],
    );
  });

  it("have no single letter that the palette and menus would show", () => {
    const letters = keybindings.filter(({ key }) => /^[a-z]$/u.test(key));
    assert.ok(letters.length > 0);
    const inEditor = letters.filter(({ when }) => placeOf(when) === "text");
    assert.deepEqual(
      inEditor.filter(({ command, when }) => !ofReview(command) || !when?.includes("readout.review")),
      [],
    );
  });

  it("keep every key that changes text from doing so in a review", () => {
    const ignored = keybindings.filter(({ command }) => command === Command["review.ignored"]);
    const keys = ignored.map(({ key }) => key);
    for (const key of ["backspace", "delete", "enter", "tab", "space"]) assert.ok(keys.includes(key), key);
  });
});
