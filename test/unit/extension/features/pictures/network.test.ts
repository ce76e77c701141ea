import assert from "node:assert/strict";
import type { MeetingNetwork } from "../../../../../src/engine";
import {
  filterNetwork,
  NO_FILTER,
  type NetworkFilter,
} from "../../../../../src/extension/features/pictures/network/networkFilter";
import {
  frameOf,
  nextNode,
  sceneOf,
  type SceneNode,
} from "../../../../../src/extension/features/pictures/network/networkScene";
import { networkSvg } from "../../../../../src/extension/features/pictures/network/networkSvg";
import { placeLabels } from "../../../../../src/extension/features/pictures/network/placeLabels";

const node = (name: string, type: "person" | "organization" | "place", country: string | null) =>
  ({ name, type, country, role: null, meetings: 1, document: "a.txt", at: { start: 0, end: 1 } }) as const;
const met = (date: string | null, parties: readonly number[], status: "held" | "planned" = "held") =>
  ({ date, status, mode: "unknown", place: null, parties, reports: [] }) as const;

const NETWORK: MeetingNetwork = {
  nodes: [
    node("Lena Moss", "person", "NOR"),
    node("Omar Reyes", "person", "ECU"),
    node("Nordic Council", "organization", null),
    node("Kenya", "place", "KEN"),
  ],
  meetings: [
    met("2024-09-11", [0, 1]),
    met("2024-10-01/2024-10-03", [0, 1, 2]),
    met("2024-11", [1, 3], "planned"),
    met(null, [0, 3]),
  ],
};
const LAYOUT = { x: [0, 40, 0, 90], y: [0, 0, 50, 10] };
const pairsOf = (filter: Partial<NetworkFilter>) =>
  filterNetwork(NETWORK, { ...NO_FILTER, ...filter }).pairs.map(
    ({ a, b, meetings }) => `${NETWORK.nodes[a].name} – ${NETWORK.nodes[b].name} ${meetings.length}`,
  );

describe("filterNetwork", () => {
  it("joins each two that met, most meetings first", () => {
    assert.deepEqual(pairsOf({}), [
      "Lena Moss – Omar Reyes 2",
      "Lena Moss – Nordic Council 1",
      "Omar Reyes – Nordic Council 1",
      "Omar Reyes – Kenya 1",
      "Lena Moss – Kenya 1",
    ]);
  });

  const cases: readonly (readonly [Partial<NetworkFilter>, readonly string[]])[] = [
    [{ isHeld: true, name: "kenya" }, ["Lena Moss – Kenya 1"]],
    [
      { country: "ECU" },
      ["Lena Moss – Omar Reyes 2", "Omar Reyes – Nordic Council 1", "Omar Reyes – Kenya 1"],
    ],
    [{ kinds: new Set(["person"]) }, ["Lena Moss – Omar Reyes 2"]],
    [
      { months: ["2024-10", "2024-11"], name: "reyes" },
      ["Lena Moss – Omar Reyes 1", "Omar Reyes – Nordic Council 1", "Omar Reyes – Kenya 1"],
    ],
    [{ months: ["2025-01", "2025-02"] }, []],
  ];
  for (const [filter, expected] of cases)
    it(`keeps what fits ${JSON.stringify(filter)}`, () => assert.deepEqual(pairsOf(filter), expected));

  it("says how many meetings are left out for want of a date", () => {
    assert.equal(filterNetwork(NETWORK, { ...NO_FILTER, months: ["2024-09", "2024-12"] }).undated, 1);
    assert.equal(filterNetwork(NETWORK, NO_FILTER).undated, 0);
  });

  it("draws those of most meetings where there are too many, and says how many it left out", () => {
    const { counts, cut, pairs } = filterNetwork(NETWORK, NO_FILTER, 2);
    assert.deepEqual([...counts.keys()], [0, 1]);
    assert.equal(cut, 2);
    assert.equal(pairs.length, 1);
  });
});

describe("the scene of a network", () => {
  const scene = sceneOf(NETWORK, LAYOUT, filterNetwork(NETWORK, NO_FILTER));

  it("has a mark for each party and pair; what did not take place is dashed", () => {
    assert.equal(scene.nodes.length, 4);
    assert.deepEqual(
      scene.lines.filter(({ isDashed }) => isDashed).map(({ from, to }) => [from.name, to.name]),
      [["Omar Reyes", "Kenya"]],
    );
    const { left, top, width, height } = frameOf(scene.nodes);
    assert.ok(scene.nodes.every(({ x, y }) => x > left && y > top && x < left + width && y < top + height));
  });

  it("goes to the next node in a direction, and stays where there is none", () => {
    const from = scene.nodes.find(({ at }) => at === 0);
    assert.ok(from);
    const nameOf = (direction: readonly [number, number]) => nextNode(scene.nodes, from, direction)?.name;
    assert.deepEqual(
      [nameOf([1, 0]), nameOf([0, 1]), nameOf([-1, 0])],
      ["Omar Reyes", "Nordic Council", undefined],
    );
  });

  it("writes names so that none covers another, those of most meetings first", () => {
    const crowd: SceneNode[] = Array.from({ length: 300 }, (_, at) => ({
      at,
      x: (at % 20) * 12,
      y: Math.floor(at / 20) * 6,
      radius: 3,
      kind: "person",
      name: `Somebody ${at}`,
    }));
    const labels = placeLabels(crowd, { x: 100, y: 100, scale: 1 }, { width: 600, height: 400 }, () => 70);
    assert.equal(labels[0].node, crowd[0]);
    assert.ok(labels.length > 5 && labels.length < 100, String(labels.length));
    for (const one of labels)
      for (const other of labels)
        assert.ok(one === other || Math.abs(one.x - other.x) >= 70 || Math.abs(one.y - other.y) >= 14);
  });

  it("is an SVG in which words of documents are words", () => {
    const nodes = NETWORK.nodes.map((one) => ({ ...one, name: `<b>${one.name}&` }));
    const drawn = sceneOf({ ...NETWORK, nodes }, LAYOUT, filterNetwork(NETWORK, NO_FILTER));
    const colors = {
      text: "#111",
      quiet: "#222",
      background: "#fff",
      focus: "#00f",
      person: "#00a",
      organization: "#0a0",
      place: "#a00",
      other: "#aa0",
      meeting: "#0aa",
      direct: "#a0a",
      indirect: "#aaa",
    };
    const view = { x: 10, y: 10, scale: 2 };
    const size = { width: 300, height: 200 };
    const labels = placeLabels(drawn.nodes, view, size, () => 40);
    const svg = networkSvg({ title: "a < b", scene: drawn, view, size, labels, colors });
    assert.equal(svg.split("<line").length - 1, 5);
    assert.equal(svg.split("<circle").length - 1, 2);
    assert.equal(svg.split("<polygon").length - 1, 2);
    assert.ok(svg.includes("<title>a &lt; b</title>") && svg.includes("&lt;b&gt;Lena Moss&amp;"));
    assert.ok(!svg.includes("<b>"));
  });
});
