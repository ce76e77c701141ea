import assert from "node:assert/strict";
import { Context, OWN_KEYS, ownContext } from "../../../src/extension/manifest/contexts";
import { PageType } from "../../../src/extension/manifest/pageTypes";
import { FOLDER_VIEWS, View } from "../../../src/extension/manifest/viewNames";
import { VIEW_CONTAINER } from "../../../src/extension/manifest/views";
import { conditions, manifest, manifestText, settings, sorted } from "./manifest";

const { views, viewsContainers, viewsWelcome = [] } = manifest.contributes;
const declared = sorted(Object.values(views).flatMap((rows) => rows.map(({ id }) => id)));

describe("the manifest's views", () => {
  it("are those that the source names, in one container", () => {
    assert.deepEqual(
      declared,
      sorted([...Object.values(View), ...FOLDER_VIEWS.map((name) => `readout.${name}`)]),
    );
    assert.deepEqual(Object.keys(views), [VIEW_CONTAINER]);
    assert.deepEqual(
      viewsContainers.activitybar.map(({ id }) => id),
      [VIEW_CONTAINER],
    );
  });

  it("all have a welcome text, and no other has", () => {
    assert.deepEqual(sorted(viewsWelcome.map(({ view }) => view)), declared);
  });
});

describe("the manifest's pages", () => {
  it("that are open again in the next session wake the extension", () => {
    assert.ok(manifestText.includes(`"onWebviewPanel:${PageType.person}"`));
  });
});

describe("the manifest's conditions", () => {
  it("use no context key that the source does not set", () => {
    const known = new Set([
      ...declared,
      ...Object.values(Context),
      ...OWN_KEYS.map(ownContext),
      ...Object.keys(settings),
      ...Object.values(PageType),
    ]);
    const used = conditions.flatMap((text) => text.match(/\breadout(?:\.\w+)+/gu) ?? []);
    assert.ok(used.length > 0);
    assert.deepEqual(sorted(used.filter((key) => !known.has(key))), []);
  });

  // "a && b || c" is true of c alone: whoever wrote it may have meant "a && (b || c)".
  it("mix && and || only with brackets", () => {
    const outside = (text: string): string => {
      const shorter = text.replace(/\([^()]*\)/gu, "");
      return shorter === text ? text : outside(shorter);
    };
    const mixed = conditions.filter((text) => {
      const parts = [outside(text), ...[...text.matchAll(/\(([^()]*)\)/gu)].map(([, inner]) => inner)];
      return parts.some((part) => part.includes("&&") && part.includes("||"));
    });
    assert.ok(conditions.some((text) => text.includes("||")));
    assert.deepEqual(mixed, []);
  });
});
