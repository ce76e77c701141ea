import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { TOOLS } from "../../../src/engine";
import { inFolder, readout } from "../../support/cli";
import { SERVER, withServer, type Session } from "../../support/mcpClient";
import { VISIT } from "../../support/records";
import { citationsIn, type FoundRows } from "../../support/tools";

const FILES = {
  "news/visit.txt": VISIT,
  "news/2023-05-09-speech.txt": "Ana Lind said that the ceasefire was -dead. It rained.",
};

const serving = (use: (session: Session, path: (name: string) => string) => Promise<void>) =>
  inFolder(FILES, (path) => withServer([path("news")], (session) => use(session, path)));

const rowsOf = ({ found }: { readonly found: object }): FoundRows => found as unknown as FoundRows;

describe("readout mcp", () => {
  it("says who it is and which tools it has, as the engine defines them", () =>
    serving(async ({ client }) => {
      assert.equal(client.getServerVersion()?.name, "readout");
      assert.match(client.getInstructions() ?? "", /cite document and line/u);
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ name, title, description }) => ({ name, title, description })),
        TOOLS.map(({ name, title, description }) => ({ name, title, description })),
      );
      for (const { name, inputSchema, annotations } of tools) {
        assert.equal(inputSchema.type, "object", name);
        assert.equal(inputSchema.additionalProperties, false, name);
        for (const property of Object.values(inputSchema.properties ?? {}))
          assert.ok("description" in property, name);
        assert.deepEqual([annotations?.readOnlyHint, annotations?.openWorldHint], [true, false], name);
      }
      assert.deepEqual(
        tools.map(({ inputSchema }) => inputSchema.required),
        [["query"], ["query"], ["name"], ["document"], ["quotation"], ["text"]],
      );
    }));

  it("answers each tool with words that stand where it says", () =>
    serving(async ({ ask }, path) => {
      const asked = [
        await ask("search_statements", { query: "speaker:Sherman" }),
        await ask("search_meetings", { query: "meeting:Sherman" }),
        await ask("describe_person", { name: "Wendy Sherman" }),
        await ask("read_annotations", { document: "visit.txt" }),
        await ask("verify_quotation", { quotation: "The shelling is wrong", speaker: "Sherman" }),
        await ask("check_draft", { text: "“The shelling is wrong,” Sherman said." }),
      ];
      for (const { isError, found } of asked) {
        assert.ok(!isError, JSON.stringify(found));
        assert.deepEqual(found.folder, { documents: 2, unread: 0 });
        const cited = citationsIn(found);
        assert.ok(cited.length > 0);
        for (const { document, spans, quotes } of cited) {
          assert.equal(document, path("news/visit.txt"));
          assert.deepEqual(
            spans.map(([start, end]) => VISIT.slice(start, end)),
            quotes,
          );
        }
      }
      assert.deepEqual([asked[4].found.kind, asked[5].found.faults], ["verbatim", 0]);
    }));

  it("sees what has come, changed and gone since it was asked last", () =>
    serving(async ({ ask }, path) => {
      const speakers = async () => {
        const { rows } = rowsOf(await ask("search_statements", { query: "about:ceasefire,truce" }));
        return rows.map(({ speaker }) => (speaker as { name: string }).name);
      };
      assert.deepEqual(await speakers(), ["Ana Lind", "Wendy Sherman", "Sedat Onal"]);
      writeFileSync(path("news/visit.txt"), VISIT.replaceAll("Sherman", "Shore"));
      assert.deepEqual(await speakers(), ["Ana Lind", "Wendy Shore", "Sedat Onal"]);
      const verify = async () =>
        (await ask("verify_quotation", { quotation: "The shelling is wrong", speaker: "Wendy Shore" })).found
          .kind;
      assert.equal(await verify(), "verbatim");
      writeFileSync(path("news/2024-01-02.txt"), "Bo Ek said that the truce was near.");
      assert.deepEqual(await speakers(), ["Bo Ek", "Ana Lind", "Wendy Shore", "Sedat Onal"]);
      rmSync(path("news/visit.txt"));
      assert.deepEqual(await speakers(), ["Bo Ek", "Ana Lind"]);
      assert.equal(await verify(), "notFound");
    }));

  it("answers what it cannot do with a code, and goes on", () =>
    serving(async ({ client, ask }) => {
      const codes = async (name: string, input: Record<string, unknown>) => {
        const { isError, found } = await ask(name, input);
        assert.ok(isError);
        return (found.problems as { code: string; path: string }[]).map(({ code, path }) => [code, path]);
      };
      assert.deepEqual(await codes("search_statements", { query: "who:Lind" }), [["badQuery", "query"]]);
      assert.deepEqual(await codes("search_statements", { query: 7, limit: "all" }), [
        ["badInput", "query"],
        ["badInput", "limit"],
      ]);
      assert.deepEqual(await codes("read_annotations", { document: "/etc/passwd" }), [
        ["unknownDocument", "document"],
      ]);
      await assert.rejects(client.callTool({ name: "delete_everything" }), /There is no tool/u);
      assert.equal((await ask("search_statements", { query: "ceasefire" })).isError, false);
    }));

  it("cuts what is too much, and tells of files that it cannot read", () =>
    inFolder(
      {
        "many.txt": Array.from({ length: 150 }, (_, at) => `Ana Lind said that bridge ${at} was shut.`).join(
          "\n\n",
        ),
        "broken.txt": new Uint8Array([0xff, 0x80, 0, 1]),
      },
      (path) =>
        withServer([path("."), path("missing")], async ({ ask, complaints }) => {
          const asked = await ask("search_statements", { query: "bridge", limit: 30 });
          const { total, rows, leftOut, nextOffset } = rowsOf(asked);
          assert.deepEqual([total, rows.length, leftOut, nextOffset], [150, 30, 120, 30]);
          assert.deepEqual(asked.found.folder, { documents: 1, unread: 2 });
          await ask("search_statements", { query: "bridge" });
          assert.equal(complaints().match(/broken\.txt is not text/gu)?.length, 1);
          assert.equal(complaints().match(/missing does not exist/gu)?.length, 1);
        }),
    ));

  it("tells how far reading is, and lets a call go that nobody waits for", () =>
    inFolder(
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`news/${at}.txt`, VISIT.repeat(8)])),
      (path) =>
        withServer([path("news")], async ({ client, ask }) => {
          const stop = new AbortController();
          const told: number[] = [];
          const call = client.callTool(
            { name: "search_statements", arguments: { query: "ceasefire" } },
            undefined,
            {
              signal: stop.signal,
              onprogress: ({ progress, total }) => {
                assert.equal(total, 40);
                if (told.push(progress) === 2) stop.abort();
              },
            },
          );
          await assert.rejects(call, /abort/iu);
          const { found } = await ask("search_statements", { query: "ceasefire" });
          assert.deepEqual(found.folder, { documents: 40, unread: 0 });
        }),
    ));

  it("ends when its input ends, also in the middle of a call", () =>
    inFolder(
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.txt`, VISIT.repeat(20)])),
      async (path) => {
        const server = spawn(process.execPath, [...SERVER, path(".")], {
          stdio: ["pipe", "pipe", "inherit"],
        });
        const send = (message: object) =>
          server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
        const clientInfo = { name: "t", version: "0" };
        const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
        send({ id: 1, method: "initialize", params });
        await once(server.stdout, "data");
        send({ method: "notifications/initialized" });
        const call = { name: "search_statements", arguments: { query: "ceasefire" } };
        send({ id: 2, method: "tools/call", params: call });
        server.stdin.end();
        const [code] = (await once(server, "exit")) as [number];
        assert.equal(code, 0);
      },
    ));

  it("writes nothing but messages, and goes on after a line that is none", () =>
    inFolder(FILES, async (path) => {
      const server = spawn(process.execPath, [...SERVER, path("news")], { stdio: ["pipe", "pipe", "pipe"] });
      let out = "";
      let err = "";
      server.stdout.on("data", (data: Buffer) => (out += data.toString()));
      server.stderr.on("data", (data: Buffer) => (err += data.toString()));
      server.stdin.write("not a message\n");
      server.stdin.write('{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
      await once(server.stdout, "data");
      server.stdin.end();
      await once(server, "exit");
      assert.deepEqual(JSON.parse(out), { jsonrpc: "2.0", id: 1, result: {} });
      assert.match(err, /^readout: /u);
    }));

  it("takes what an index kept, and reads what has changed since", () =>
    inFolder(FILES, async (path) => {
      const index = path("kept.index");
      await readout(["index", path("news"), "--index", index]);
      writeFileSync(path("news/visit.txt"), VISIT.replaceAll("Sherman", "Shore"));
      await withServer([path("news"), "--index", index], async ({ ask }) => {
        const { rows } = rowsOf(await ask("search_statements", { query: "act:urge" }));
        assert.deepEqual(
          rows.map(({ speaker }) => (speaker as { name: string }).name),
          ["Wendy Shore"],
        );
      });
    }));

  it("is told what to read", async () => {
    const program = spawn(process.execPath, [...SERVER, "-"], { stdio: ["ignore", "pipe", "pipe"] });
    const [data] = (await once(program.stderr, "data")) as [Buffer];
    assert.match(data.toString(), /standard input is the protocol’s/u);
    const [code] = (await once(program, "exit")) as [number];
    assert.equal(code, 2);
  });
});
