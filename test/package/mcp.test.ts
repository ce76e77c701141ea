import assert from "node:assert/strict";
import { join } from "node:path";
import { inFolder } from "../support/cli";
import { withServer } from "../support/mcpClient";
import { VISIT } from "../support/records";
import { root } from "../unit/manifest/manifest";

/** The bundles as they ship: the unit tests ask their sources. */
describe("the bundle that answers assistants", () => {
  it("lists its tools and answers, with threads where there are many documents", () =>
    inFolder(
      Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `${VISIT}\n\nPage ${at}.`])),
      (path) =>
        withServer(
          [path(".")],
          async ({ client, ask }) => {
            assert.equal((await client.listTools()).tools.length, 6);
            const { found } = await ask("search_statements", { query: "act:urge", limit: 1 });
            assert.deepEqual([found.total, found.leftOut], [60, 59]);
            const text = "“The shelling is wrong,” Sherman said.";
            assert.equal((await ask("check_draft", { text })).found.faults, 0);
          },
          [join(root, "dist", "cli.js"), "mcp"],
        ),
    ));
});
