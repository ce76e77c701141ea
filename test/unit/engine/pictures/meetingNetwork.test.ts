import assert from "node:assert/strict";
import {
  EntityLookup,
  finish,
  joinEntities,
  meetingNetwork,
  type DocumentRecord,
} from "../../../../src/engine";
import { drawnNetwork } from "../../../../src/engine/pictures/drawnNetwork";
import { recordOf } from "../../../support/records";

const QUITO = `September 12, 2024

Norwegian Foreign Minister Lena Moss met with Ecuadorian Foreign Minister Omar Reyes in Quito on September 11, 2024.`;
const SAME = `September 12, 2024

Foreign Minister Omar Reyes of Ecuador met with Foreign Minister Lena Moss of Norway in Quito on September 11, 2024.`;
const PLANNED = `October 2, 2024

Norwegian Foreign Minister Lena Moss will meet with Kenyan President Daniel Otieno in Oslo on October 9, 2024.`;

const networkOf = (records: readonly DocumentRecord[]) =>
  meetingNetwork(records, new EntityLookup(finish(joinEntities(records))));

describe("meetingNetwork", () => {
  const records = [recordOf("a.txt", QUITO), recordOf("b.txt", SAME), recordOf("c.txt", PLANNED)];
  const { nodes, meetings } = networkOf(records);

  it("has every party once, with country and office, those of most meetings first", () => {
    assert.deepEqual(
      nodes.map(({ name, country, meetings: count }) => `${name} ${country} ${count}`),
      ["Lena Moss NOR 2", "Omar Reyes ECU 1", "Daniel Otieno KEN 1"],
    );
    assert.equal(nodes[0].role, "Foreign Minister");
  });

  it("takes reports of one meeting for one, and keeps the words of each", () => {
    const [quito, oslo] = meetings;
    assert.equal(meetings.length, 2);
    assert.deepEqual(
      [quito.date, quito.status, quito.place, quito.parties],
      ["2024-09-11", "held", "Quito", [0, 1]],
    );
    assert.deepEqual([oslo.date, oslo.status, oslo.parties], ["2024-10-09", "planned", [0, 2]]);
    const texts = { "a.txt": QUITO, "b.txt": SAME };
    assert.deepEqual(
      quito.reports.map(({ document }) => document),
      Object.keys(texts),
    );
    for (const { document, span, words, line } of quito.reports) {
      assert.equal(texts[document as keyof typeof texts].slice(span.start, span.end), words);
      assert.equal(line, 3);
      assert.ok(words.length > 0);
    }
  });

  it("is of the records that it is given", () => {
    const [, , planned] = records;
    const lookup = new EntityLookup(finish(joinEntities(records)));
    assert.deepEqual(
      meetingNetwork([planned], lookup).nodes.map(({ name }) => name),
      ["Lena Moss", "Daniel Otieno"],
    );
  });

  it("is the same whatever the order of the records", () => {
    assert.deepEqual(networkOf([...records].reverse()), { nodes, meetings });
  });

  it("is empty where nobody met", () => {
    assert.deepEqual(networkOf([recordOf("d.txt", "It rained in Riga.")]), { nodes: [], meetings: [] });
  });
});

describe("drawnNetwork", () => {
  const ring = (size: number) => ({
    nodes: Array.from({ length: size }, (_, at) => ({
      name: `N${at}`,
      type: "person" as const,
      role: null,
      country: null,
      meetings: 9,
      document: "a.txt",
      at: { start: 0, end: 1 },
    })),
    meetings: Array.from({ length: size }, (_, at) => ({
      date: null,
      status: "held" as const,
      mode: "unknown" as const,
      place: null,
      parties: at === size - 1 ? [at] : [at, at + 1],
      reports: [],
    })),
  });

  it("leaves out meetings of one party, and says how many", () => {
    const { network, lonely } = finish(drawnNetwork(ring(12)));
    assert.equal(lonely, 1);
    assert.equal(network.meetings.length, 11);
    assert.ok(network.meetings.every(({ parties }) => parties.length === 2));
  });

  it("counts the meetings that are left, those of most first", () => {
    const { network } = finish(drawnNetwork(ring(12)));
    assert.deepEqual(
      network.nodes.map(({ meetings }) => meetings),
      [...Array.from({ length: 10 }, () => 2), 1, 1],
    );
    for (const { parties } of network.meetings) {
      const [a, b] = parties.map((at) => Number(network.nodes[at].name.slice(1))).sort((x, y) => x - y);
      assert.equal(b - a, 1);
    }
  });

  it("lays the same network out alike, and who met nearer than the others", () => {
    const drawn = finish(drawnNetwork(ring(30)));
    assert.deepEqual(finish(drawnNetwork(ring(30))), drawn);
    const { x, y } = drawn.layout;
    const apart = (a: number, b: number) => Math.hypot(x[a] - x[b], y[a] - y[b]);
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const met = drawn.network.meetings.map(({ parties: [a, b] }) => apart(a, b));
    const all = x.flatMap((_, a) => x.slice(a + 1).map((__, i) => apart(a, a + 1 + i)));
    assert.ok(mean(met) * 2 < mean(all), `${mean(met)} and ${mean(all)}`);
    assert.ok([...x, ...y].every(Number.isFinite));
  });
});
