import assert from "node:assert/strict";
import { CorpusIndex, hitSummary, makeReport, narrowPart, reportPart } from "../../../../../src/engine";
import { wantedAt } from "../../../../../src/extension/features/report/wantedAt";
import { testAnnotator } from "../../../../support/engine";
import { recordOf, VISIT } from "../../../../support/records";

const URI = "file:///visit.txt";

/** What a report of a query's finds holds, and what the query found. */
function reported(query: string) {
  const index = new CorpusIndex();
  index.put(recordOf("visit.txt", VISIT));
  const hits = index.search(query).map((hit) => ({ ...hitSummary(hit), uri: URI }));
  const part = reportPart({ name: "visit.txt", text: VISIT, annotations: testAnnotator().annotate(VISIT) });
  const wanted = wantedAt(hits);
  const { speakers, meetings } = makeReport([narrowPart(part, wanted(URI, part))]);
  const said = speakers.flatMap(({ statements }) => statements);
  return { hits, said, meetings, ofOther: wanted("file:///other.txt", part) };
}

describe("what a query found, in a report", () => {
  it("is the statements with those words, and no others", () => {
    const { hits, said } = reported("act:urge");
    assert.ok(hits.length > 0);
    assert.deepEqual(
      said.map(({ carriers }) => carriers[0].quotes[0].start),
      hits.map(({ span }) => span.start),
    );
  });

  it("is the meetings that were found, and nothing of another document", () => {
    const { hits, meetings, said, ofOther } = reported("is:meeting");
    assert.ok(hits.length > 0);
    assert.equal(meetings.length, hits.length);
    assert.equal(said.length, 0);
    assert.deepEqual([ofOther.statements.size, ofOther.meetings.size], [0, 0]);
  });
});
