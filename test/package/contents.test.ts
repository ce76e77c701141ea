import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";
import { manifestText, root } from "../unit/manifest/manifest";

const ALLOWED = [
  /^package\.json$/u,
  /^package\.nls(?:\.[\w-]+)?\.json$/u,
  /^language-configuration\.json$/u,
  /^(?:README|CHANGELOG)\.md$/u,
  /^LICENSE$/u,
  /^schemas\/[\w.]+\.json$/u,
  /^l10n\/bundle\.l10n(?:\.[\w-]+)?\.json$/u,
  /^dist\/(?:extension|extension\.browser|worker[\w.]*|cli|mcp|pictures)\.js$/u,
  /^dist\/(?:lexicons\.json|gazetteer\.bin)$/u,
  /^models\/(?:\w+\.bin|LICENSE[\w.-]*|README\.md)$/u,
  /^media\/(?!screenshots\/)/u,
  /^docs\/(?:rules\/)?\w+\.md$/u,
];

describe("the package", () => {
  let files: string[] = [];
  before(async () => {
    files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  });

  it("holds only what runs", () => {
    assert.deepEqual(
      files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it("holds what its reader looks for", () => {
    const wanted = ["package.json", "package.nls.json", "README.md", "CHANGELOG.md", "LICENSE"];
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
    );
  });

  it("holds every file that the manifest names", () => {
    const named = [...manifestText.matchAll(/"((?:\.\/|media\/|l10n\/)[\w./-]+\.\w+)"/gu)].map(([, path]) =>
      posix.normalize(path),
    );
    assert.ok(named.length > 0);
    const unbuilt = (path: string) => path.startsWith("dist/") && !existsSync(posix.join(root, path));
    assert.deepEqual(
      named.filter((path) => !files.includes(path) && !unbuilt(path)),
      [],
    );
  });

  it("holds the licence of the weights", () => {
    if (files.some((file) => file.endsWith(".bin") && file.startsWith("models/")))
      assert.ok(files.some((file) => file.startsWith("models/LICENSE")));
  });
});
