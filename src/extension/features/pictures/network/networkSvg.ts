import { escapeXml } from "../escapeXml";
import type { PictureColors } from "../pictureColors";
import { type Label, pixelRadius, type View } from "./placeLabels";
import type { Scene, SceneNode } from "./networkScene";

export interface Drawing {
  readonly title: string;
  readonly scene: Scene;
  readonly view: View;
  readonly size: { readonly width: number; readonly height: number };
  readonly labels: readonly Label[];
  readonly colors: PictureColors;
}

/** Lines are the colour of text, let through: thin ones most, for there are most of them. */
export const opacityOf = (width: number): number => (width <= 1.6 ? 0.22 : 0.45);

/** The picture as it is seen, as a file of its own: nothing in it is fetched, and no font is needed but one without serifs. */
export function networkSvg({ title, scene, view, size, labels, colors }: Drawing): string {
  const { width, height } = size;
  const px = (value: number) => (Math.round(value * 10) / 10).toString();
  const x = (node: SceneNode) => px(node.x * view.scale + view.x);
  const y = (node: SceneNode) => px(node.y * view.scale + view.y);
  const lines = scene.lines.map(
    ({ from, to, width: stroke, isDashed }) =>
      `<line x1="${x(from)}" y1="${y(from)}" x2="${x(to)}" y2="${y(to)}" stroke-width="${px(stroke)}" stroke-opacity="${opacityOf(stroke)}"${isDashed ? ' stroke-dasharray="4 3"' : ""}/>`,
  );
  const nodes = scene.nodes.map((node) => {
    const shape = shapeOf(node, pixelRadius(node, view.scale))
      .map(([dx, dy]) => `${px(node.x * view.scale + view.x + dx)},${px(node.y * view.scale + view.y + dy)}`)
      .join(" ");
    const name = `<title>${escapeXml(node.name)}</title>`;
    return node.kind === "person"
      ? `<circle cx="${x(node)}" cy="${y(node)}" r="${px(pixelRadius(node, view.scale))}" fill="${colors[node.kind]}">${name}</circle>`
      : `<polygon points="${shape}" fill="${colors[node.kind]}">${name}</polygon>`;
  });
  const words = labels.map(
    (label) => `<text x="${px(label.x)}" y="${px(label.y)}">${escapeXml(label.node.name)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeXml(title)}</title>
<rect width="100%" height="100%" fill="${colors.background}"/>
<g stroke="${colors.text}">
${lines.join("\n")}
</g>
<g stroke="${colors.background}">
${nodes.join("\n")}
</g>
<g font-family="sans-serif" font-size="12" text-anchor="middle" fill="${colors.text}" stroke="${colors.background}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">
${words.join("\n")}
</g>
</svg>
`;
}

/** Corners of the shape of a node around its middle; a circle has none. */
export function shapeOf(
  { kind }: Pick<SceneNode, "kind">,
  radius: number,
): (readonly [x: number, y: number])[] {
  const side = radius * 0.9;
  const tip = radius * 1.25;
  switch (kind) {
    case "person":
      return [];
    case "organization":
      return [
        [-side, -side],
        [side, -side],
        [side, side],
        [-side, side],
      ];
    case "place":
      return [
        [0, -tip],
        [tip, 0],
        [0, tip],
        [-tip, 0],
      ];
    case "other":
      return [
        [0, -tip],
        [tip, radius * 0.8],
        [-tip, radius * 0.8],
      ];
  }
}
