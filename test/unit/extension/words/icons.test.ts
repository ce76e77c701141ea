import assert from "node:assert/strict";
import { coloredIconOfType, escapeIcons, paintedTag } from "../../../../src/extension/words/icons";

describe("words of a document in a label", () => {
  it("are never taken for an icon", () =>
    assert.equal(escapeIcons("cost $(alert) $5"), "cost \\$(alert) $5"));
});

describe("the icon of a type", () => {
  const color = { light: "#aa3300", dark: "#ffbb99" };
  const labels = [
    { name: "convoy", label: "Convoys", color, shortcut: 4 },
    { name: "crop", label: "Crops", color: null, shortcut: null },
  ];

  it("has the theme's colour, or that of the project's label", () => {
    assert.deepEqual(coloredIconOfType("person", labels), { name: "account", color: "readout.person" });
    assert.deepEqual(coloredIconOfType("convoy", labels), { name: "tag", paint: color });
    assert.deepEqual(coloredIconOfType("crop", labels), { name: "tag", color: "textLink.foreground" });
    assert.deepEqual(coloredIconOfType("gone"), { name: "tag", color: "textLink.foreground" });
  });

  it("is painted as a picture that needs no file", () => {
    const [head, data] = paintedTag("#aa3300").split(",");
    assert.equal(head, "data:image/svg+xml;base64");
    assert.match(atob(data), /^<svg .*fill="#aa3300".*<\/svg>$/u);
  });
});
