import assert from "node:assert/strict";
import { ENTITY_TYPES } from "../../../src/engine";
import {
  Command,
  INTERNAL_COMMANDS,
  MARK_KINDS,
  markCommand,
  OWN_KEYS,
  ownCommand,
  toggleCommand,
} from "../../../src/extension/contributions";
import { manifest, sorted } from "./manifest";

const { commands, keybindings, menus, submenus = [] } = manifest.contributes;
const declared = sorted(commands.map(({ command }) => command));
const rows = Object.values(menus).flat();

describe("the manifest's commands", () => {
  it("are those that the source names", () => {
    assert.deepEqual(
      declared,
      sorted([
        ...Object.values(Command),
        ...MARK_KINDS.map(toggleCommand),
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
    assert.deepEqual(sorted(hidden), sorted(INTERNAL_COMMANDS));
  });

  it("fill every submenu that a menu opens", () => {
    const opened = rows.flatMap(({ submenu }) => (submenu === undefined ? [] : [submenu]));
    assert.deepEqual(sorted(opened), sorted(submenus.map(({ id }) => id)));
    assert.deepEqual(
      opened.filter((id) => !(menus[id]?.length > 0)),
      [],
    );
  });

  it("share no key", () => {
    const keys = keybindings.map(({ key }) => key);
    assert.deepEqual(sorted(keys).length, keys.length);
  });
});
