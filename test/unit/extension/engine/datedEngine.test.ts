import assert from "node:assert/strict";
import { DatedEngine } from "../../../../src/extension/engine/datedEngine";
import type { AnnotationRequest } from "../../../../src/extension/engine/enginePort";
import { LocalEngine } from "../../../../src/extension/engine/localEngine";
import { readResources } from "../../../../scripts/resources.mjs";

const local = () => new LocalEngine(() => Promise.resolve(readResources()));
const noWords = () => Promise.resolve("");
const wanted = { isCancellationRequested: false };
const TEXT = "Mira Halvorsen met Daniel Otieno in Oslo on Tuesday.";

async function valueOfTuesday(date: string | undefined, text = TEXT) {
  const engine = new DatedEngine(local(), () => Promise.resolve(date), noWords);
  const set = await engine.annotate({ key: "k", text, version: 1 } satisfies AnnotationRequest, wanted);
  return set?.entities.find(({ name }) => name === "Tuesday")?.value;
}

describe("an engine that is told the date of a document", () => {
  it("counts from it", async () => {
    assert.deepEqual(await valueOfTuesday("2026-03-05"), { kind: "date", iso: "2026-03-03", anchor: "file" });
  });

  it("prefers the dateline", async () => {
    const value = await valueOfTuesday("2026-03-05", `OSLO, 20 May 2026 – ${TEXT}`);
    assert.deepEqual(value, { kind: "date", iso: "2026-05-19", anchor: "dateline" });
  });

  it("assumes nothing without one", async () => assert.equal(await valueOfTuesday(undefined), undefined));

  it("gives nothing when the result is no longer wanted", async () => {
    const engine = new DatedEngine(local(), () => Promise.resolve("2026-03-05"), noWords);
    const request = { key: "k", text: TEXT, version: 1 };
    assert.equal(await engine.annotate(request, { isCancellationRequested: true }), null);
  });
});
