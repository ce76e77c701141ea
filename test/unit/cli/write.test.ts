import assert from "node:assert/strict";
import { PassThrough, Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { writeAll } from "../../../src/cli/io";
import { runCli } from "../../../src/cli/runCli";
import { testEngine } from "../../support/engine";

describe("output of the command line", () => {
  it("is complete, however slowly it is read", async () => {
    const stream = new PassThrough({ highWaterMark: 16 });
    const read = text(stream);
    await writeAll(
      stream,
      Array.from({ length: 30_000 }, (_, index) => `piece ${index};`),
    );
    stream.end();
    const whole = await read;
    assert.equal(whole.split(";").length, 30_001);
    assert.ok(whole.endsWith("piece 29999;"));
  });

  it("ends quietly when its reader goes away", async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    const stderr = new PassThrough();
    const code = await runCli(
      ["annotate", "-"],
      { stdin: Readable.from(["Text."]), stdout: gone, stderr },
      testEngine,
    );
    stderr.end();
    assert.equal(code, 0);
    assert.equal(await text(stderr), "");
  });
});
