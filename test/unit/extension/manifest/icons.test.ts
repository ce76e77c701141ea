import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ENTITY_TYPES, MEETING_STATUSES } from "../../../../src/engine";
import { commands } from "../../../../src/extension/manifest/commands";
import { views } from "../../../../src/extension/manifest/views";
import { iconOfStatus, iconOfType } from "../../../../src/extension/words/icons";

/** The style sheet that gives each icon of the editor its name; one that it has not shows as nothing. */
const sheet = readFileSync(
  createRequire(import.meta.url).resolve("@vscode/codicons/dist/codicon.css"),
  "utf8",
);

describe("icons", () => {
  const named: readonly (readonly [what: string, icon: string])[] = [
    ...Object.entries(commands).flatMap(([id, { icon }]) =>
      icon === undefined ? [] : [[`the command ${id}`, icon] as const],
    ),
    ...Object.entries(views).map(([id, { icon }]) => [`the view ${id}`, icon] as const),
    ...ENTITY_TYPES.map((type) => [`the type ${type}`, iconOfType(type)] as const),
    ...MEETING_STATUSES.map((status) => [`a ${status} meeting`, iconOfStatus(status)] as const),
  ];
  for (const [what, icon] of named)
    it(`of ${what} is one that the editor has`, () =>
      assert.ok(sheet.includes(`.codicon-${icon}:before`), icon));
});
