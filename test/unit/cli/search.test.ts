import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { inFolder, readout } from "../../support/cli";
import { VISIT } from "../../support/records";

const FILES = {
  "news/visit.txt": VISIT,
  "news/2023-05-09-speech.txt": "Ana Lind said that the ceasefire was -dead. It rained.",
};

type Found = Readonly<Record<string, unknown>> & { readonly spans: readonly (readonly [number, number])[] };

/** What is printed, with the folder's own name left out. */
const inNews = (use: (run: typeof readout, path: (name: string) => string) => Promise<void>) =>
  inFolder(FILES, async (path) => {
    const clean = (text: string) => text.replaceAll(path("x").slice(0, -1), "");
    await use(async (args) => {
      const { code, out, err } = await readout(args);
      return { code, out: clean(out), err: clean(err) };
    }, path);
  });

describe("readout search", () => {
  it("prints document, line, speaker, cue, words and day", () =>
    inNews(async (run, path) => {
      const { code, out, err } = await run(["search", "ceasefire", path("news")]);
      assert.equal(err, "");
      assert.equal(code, 0);
      assert.deepEqual(out.split("\n"), [
        "news/2023-05-09-speech.txt:1: Ana Lind, said: that the ceasefire was -dead (2023-05-09)",
        "news/visit.txt:5: Wendy Sherman, urged: to agree to a ceasefire (2022-03-02)",
        "news/visit.txt:5: Sedat Onal, warned: that the ceasefire would not hold (2022-03-02)",
        "",
      ]);
    }));

  it("repeats no colon of a transcript", () =>
    inFolder({ "a.txt": "MR. PRICE: The embassy is open.\n\nQUESTION: Since when?" }, async (path) => {
      const { out } = await readout(["search", "embassy", path("a.txt")]);
      assert.match(out, /a\.txt:1: [^:]*Price: The embassy is open\.\n$/iu);
    }));

  it("answers whom somebody met in a month", () =>
    inNews(async (run, path) => {
      const { out } = await run([
        "search",
        "meeting:Sherman is:meeting after:2022-03 before:2022-03",
        path("news"),
      ]);
      const about = "about the security of Ukraine (2022-03-02)";
      assert.equal(
        out,
        `news/visit.txt:3: Meeting of Wendy Sherman, Sedat Onal: in Ankara, in-person, held; ${about}\n`,
      );
    }));

  it("prints JSON whose positions, checksum and words fit the document", () =>
    inNews(async (run, path) => {
      const { out } = await run(["search", "act:warn", path("news"), "--json"]);
      const found = JSON.parse(out) as Found;
      assert.deepEqual(
        [found.source, found.speaker, found.country, found.act, found.form, found.line],
        ["news/visit.txt", "Sedat Onal", "TUR", "warn", "indirect", 5],
      );
      assert.equal(found.words, VISIT.slice(...found.spans[0]));
      assert.equal((found.checksum as { length: number }).length, VISIT.length);
    }));

  it("prints a table in which no cell is a formula", () =>
    inNews(async (run, path) => {
      const { out } = await run(["search", "speaker:Lind", path("news"), "--csv"]);
      const [head, row, end] = out.split("\n");
      assert.match(
        head,
        /^source,line,date,kind,speaker,.*,words,parties,place,start,end,text_length,text_hash$/u,
      );
      assert.match(row, /^news\/2023-05-09-speech\.txt,1,2023-05-09,statement,Ana Lind,/u);
      assert.equal(end, "");
    }));

  it("says so where nothing is found, and prints no more than asked for", () =>
    inNews(async (run, path) => {
      const nothing = await run(["search", "volcano", path("news")]);
      assert.deepEqual([nothing.code, nothing.out], [0, "Nothing was found.\n"]);
      assert.equal((await run(["search", "volcano", path("news"), "--json"])).out, "");
      const one = await run(["search", "ceasefire", path("news"), "--limit", "1"]);
      assert.equal(one.out.split("\n").length, 2);
    }));

  it("says what is wrong with a query, and where", () =>
    inNews(async (run, path) => {
      const cases: readonly (readonly [query: string, said: RegExp])[] = [
        [
          "who:Lind",
          /^readout: in the query, at character 1: there is no field "who:"; the fields are speaker, .*\.\n$/u,
        ],
        [
          "truce act:shout",
          /^readout: in the query, at character 11: "shout" is no act; the acts are assert, .*\.\n$/u,
        ],
        ["truce form:oral", /"oral" is no form/u],
        ["is:person", /"person" is neither of statement, meeting/u],
        ["after:tuesday", /"tuesday" is no date: 2024-09-01, 2024-09 and 2024 are\.\n$/u],
        ["speaker:", /"speaker:" is followed by nothing/u],
        ['"the end', /the quotation mark before the end is not closed/u],
        [" ", /the query asks for nothing/u],
      ];
      for (const [query, said] of cases) {
        const { code, out, err } = await run(["search", query, path("news")]);
        assert.deepEqual([code, out], [2, ""], query);
        assert.match(err, said);
      }
      assert.equal((await run(["search", "truce"])).code, 2);
      assert.equal((await run(["search", "truce", "--json", "--csv", path("news")])).code, 2);
    }));

  it("names inputs that failed and searches the others", () =>
    inNews(async (run, path) => {
      const { code, out, err } = await run(["search", "act:warn", path("missing"), path("news")]);
      assert.equal(code, 1);
      assert.equal(err, "readout: missing does not exist.\n");
      assert.match(out, /Sedat Onal/u);
    }));
});

describe("readout index", () => {
  it("keeps what search needs, and reads again only what changed", () =>
    inNews(async (run, path) => {
      const file = path("kept.index");
      const build = () => run(["index", path("news"), "--index", file]);
      assert.equal((await build()).out, "2 documents in the index: 2 read, 0 removed.\n");
      assert.equal((await build()).out, "2 documents in the index: 0 read, 0 removed.\n");
      const direct = await run(["search", "ceasefire", path("news")]);
      assert.deepEqual(await run(["search", "ceasefire", "--index", file]), direct);

      writeFileSync(path("news/visit.txt"), VISIT.replaceAll("Sherman", "Shore"));
      assert.match((await run(["search", "act:urge", "--index", file])).out, /Wendy Sherman/u);
      assert.match((await run(["search", "act:urge", "--index", file, path("news")])).out, /Wendy Shore/u);
      assert.equal((await build()).out, "2 documents in the index: 1 read, 0 removed.\n");
      assert.match((await run(["search", "act:urge", "--index", file])).out, /Wendy Shore/u);
      const fewer = await run(["index", path("news/visit.txt"), "--index", file]);
      assert.equal(fewer.out, "1 document in the index: 0 read, 1 removed.\n");
    }));

  it("builds anew what is damaged, and says so", () =>
    inNews(async (run, path) => {
      const file = path("kept.index");
      await run(["index", path("news"), "--index", file]);
      writeFileSync(file, readFileSync(file, "utf8").slice(0, 400));
      const search = await run(["search", "ceasefire", "--index", file]);
      assert.equal(search.code, 1);
      assert.match(
        search.err,
        /kept\.index is no index, is damaged or of another version: readout index builds it\.\n$/u,
      );
      const { code, out, err } = await run(["index", path("news"), "--index", file]);
      assert.deepEqual([code, out], [0, "2 documents in the index: 2 read, 0 removed.\n"]);
      assert.match(err, /kept\.index cannot be used: it is built anew\.\n$/u);
    }));

  it("says so of an index that is not there or cannot be written", () =>
    inNews(async (run, path) => {
      const search = await run(["search", "x", "--index", path("none")]);
      assert.deepEqual(
        [search.code, search.err],
        [1, "readout: none does not exist: readout index builds it.\n"],
      );
      const { code, err } = await run(["index", path("news"), "--index", path("no/such/folder")]);
      assert.deepEqual([code, err], [1, "readout: no/such/folder could not be written (ENOENT).\n"]);
      assert.equal((await run(["index", path("news")])).code, 2);
    }));
});
