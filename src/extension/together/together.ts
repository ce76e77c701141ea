import * as vscode from "vscode";
import { parseSidecar, type Disagreement } from "../../engine";
import type { AnnotatedDocument } from "../annotations/annotationService";
import type { DecisionStore } from "../decisions/decisionStore";
import { readSettings } from "../settings";
import { fileStore } from "../sidecar/fileStore";
import { annotatorOf } from "../../engine";
import { sidecarPlace } from "../sidecar/sidecarPlace";
import { compareSides, sideOf, takeOver, type Side } from "./comparison";

export interface ShownComparison {
  readonly left: Side;
  readonly right: Side;
  readonly disagreements: readonly Disagreement[];
}

/** Several people's decisions about the same document, and the comparison of two that is being looked at. */
export class Together implements vscode.Disposable {
  readonly #decisions: DecisionStore;
  readonly #shown = new Map<string, readonly [string, string]>();
  readonly #others = new Map<string, Side>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(decisions: DecisionStore) {
    this.#decisions = decisions;
  }

  /** Names of all who decided something about the document, with their files; "" for a file without a name. */
  async annotators({ uri }: vscode.TextDocument): Promise<ReadonlyMap<string, vscode.Uri>> {
    const place = sidecarPlace(uri);
    const names = place ? await fileStore(place.folder).list(`${place.document}.`) : [];
    return new Map(
      names.flatMap((file) => {
        const annotator = place && annotatorOf(file, place.document);
        return typeof annotator === "string"
          ? [[annotator, vscode.Uri.joinPath(place!.folder, file)] as const]
          : [];
      }),
    );
  }

  /** What an annotator has made of the document; undefined when the file cannot be read. */
  async side(annotated: AnnotatedDocument, name: string): Promise<Side | undefined> {
    const { document, proposals, set } = annotated;
    const place = sidecarPlace(document.uri);
    const own = place && annotatorOf(place.name, place.document);
    if (name === own) return { name, set, live: this.#decisions.of(document).live };
    const file = (await this.annotators(document)).get(name);
    if (!file) return undefined;
    const parsed = parseSidecar(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    return parsed.kind === "ok" ? sideOf(name, parsed.sidecar, document.getText(), proposals) : undefined;
  }

  /** Shows where the two differ; false when one of them cannot be read. */
  async show(annotated: AnnotatedDocument, left: string, right: string): Promise<boolean> {
    const sides = [await this.side(annotated, left), await this.side(annotated, right)];
    if (!sides[0] || !sides[1]) return false;
    const key = annotated.document.uri.toString();
    this.#shown.set(key, [left, right]);
    for (const side of sides) if (side) this.#others.set(`${key} ${side.name}`, side);
    this.#changed.fire();
    return true;
  }

  hide({ document }: AnnotatedDocument): void {
    this.#shown.delete(document.uri.toString());
    this.#changed.fire();
  }

  shown(annotated: AnnotatedDocument): ShownComparison | undefined {
    const { document, set } = annotated;
    const key = document.uri.toString();
    const names = this.#shown.get(key);
    if (!names) return undefined;
    const place = sidecarPlace(document.uri);
    const own = place && annotatorOf(place.name, place.document);
    const [left, right] = names.map((name): Side | undefined =>
      name === own
        ? { name, set, live: this.#decisions.of(document).live }
        : this.#others.get(`${key} ${name}`),
    );
    return left && right && { left, right, disagreements: compareSides(left, right).disagreements };
  }

  /** Own decisions about the disagreement become those of one side. */
  take(annotated: AnnotatedDocument, which: number, side: "left" | "right"): boolean {
    const shown = this.shown(annotated);
    const disagreement = shown?.disagreements[which];
    if (!shown || !disagreement) return false;
    const own = this.#decisions.of(annotated.document).live;
    return this.#decisions.commit(annotated.document, takeOver(disagreement, own, shown[side]));
  }

  /** The name that this person's decisions go by. */
  ownName(document: vscode.TextDocument): string {
    return readSettings(document).annotator;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
