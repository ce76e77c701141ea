import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, root, words } from "./manifest";

const { commands, configuration } = manifest.contributes;
const sections = Array.isArray(configuration) ? configuration : [configuration];
const settings = sections.flatMap((section: { properties: object }) => Object.keys(section.properties));

/** A setting as the settings editor calls it: "Readout › Annotate: Globs". */
function titleOfSetting(id: string): string {
  const parts = id.split(".").map((part) => {
    const spaced = part.replace(/([a-z])([A-Z])/gu, "$1 $2");
    return spaced.charAt(0).toUpperCase() + spaced.slice(1);
  });
  return `${parts.slice(0, -1).join(" › ")}: ${parts.at(-1)}`;
}

const said = (title: string): string => {
  const word = words[title.replaceAll("%", "")];
  return typeof word === "string" ? word : (word?.message ?? title);
};
const titlesOfCommands = commands.map(({ title }) => said(title));
const known = new Set([
  ...titlesOfCommands.map((title) => `Readout: ${title}`),
  ...settings.map(titleOfSetting),
]);

const texts = {
  "README.md": readFileSync(join(root, "README.md"), "utf8"),
  "package.nls.json": Object.values(words)
    .map((word) => (typeof word === "string" ? word : word.message))
    .join("\n"),
};

describe("what people read of commands and settings", () => {
  for (const [file, text] of Object.entries(texts)) {
    it(`names none in ${file} that does not exist`, () => {
      // "Readout: Toggle …" stands for all that begin in this way.
      const named = [...text.matchAll(/[*_]{1,2}(Readout(?: ›[^:*_]+)?: [^*_]+)[*_]{1,2}/gu)].map(
        ([, name]) => name.replace(/\s+/gu, " "),
      );
      const unknown = named.filter((name) => {
        const [, start] = /^(.*) …$/u.exec(name) ?? [];
        return start === undefined
          ? !known.has(name)
          : ![...known].some((one) => one.startsWith(`${start} `));
      });
      assert.deepEqual(unknown, []);
    });

    it(`writes no id of a setting in ${file} that there is not`, () => {
      const ids = [...text.matchAll(/`(readout\.[a-z]+(?:\.[a-zA-Z]+)*)`/gu)].map(([, id]) => id);
      const files = ["readout.labels.json", "readout.words.txt"];
      const others = ids.filter((id) => !settings.includes(id) && !files.includes(id));
      assert.deepEqual(others, []);
    });
  }
});
