import * as vscode from "vscode";
import { annotatorOf, applyDecisions, disagreementsOf, parseSidecar, type Sidecar } from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { DecisionStore } from "../../core/decisions/decisionStore";
import { readSettings } from "../../core/settings";
import { fileStore } from "../../core/sidecar/fileStore";
import { sidecarPlace } from "../../core/sidecar/sidecarPlace";
import { Settled } from "./settled";
import { agreement, type Item, keyOfDisagreement, type Side, sideOf, titleOf, type Which } from "./sides";
import { takeOver } from "./takeOver";

export interface ShownComparison {
  readonly left: Side;
  readonly right: Side;
  /** In document order, the settled ones too: the list is that of when the comparison began. */
  readonly items: readonly Item[];
}

/** An annotator's decisions as they were when the comparison began. */
interface Frozen {
  readonly name: string;
  readonly title: string;
  readonly sidecar: Sidecar;
}

/** What came of an attempt to take one side: how many are settled of how many, or why not. */
export type Taken = { readonly settled: number; readonly all: number } | "gone" | "impossible";

/** Several people's decisions about the same document, and the comparison of two that is being looked at. */
export class Comparisons implements vscode.Disposable {
  readonly #decisions: DecisionStore;
  readonly #settled: Settled;
  readonly #shown = new Map<string, readonly [Frozen, Frozen]>();
  /** The last comparison by what it was made from. */
  readonly #made = new WeakMap<
    readonly [Frozen, Frozen],
    { from: AnnotatedDocument; comparison: ShownComparison }
  >();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(decisions: DecisionStore, memory: vscode.Memento) {
    this.#decisions = decisions;
    this.#settled = new Settled(memory);
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
    const frozen = await this.#freeze(annotated, name);
    return frozen && placed(frozen, annotated);
  }

  /** Shows where the two differ; false when one of them cannot be read. */
  async show(annotated: AnnotatedDocument, left: string, right: string): Promise<boolean> {
    const sides = [await this.#freeze(annotated, left), await this.#freeze(annotated, right)];
    if (!sides[0] || !sides[1]) return false;
    this.#shown.set(annotated.document.uri.toString(), [sides[0], sides[1]]);
    this.#changed.fire();
    return true;
  }

  hide({ document }: AnnotatedDocument): void {
    this.#shown.delete(document.uri.toString());
    this.#changed.fire();
  }

  isComparing({ uri }: vscode.TextDocument): boolean {
    return this.#shown.has(uri.toString());
  }

  shown(annotated: AnnotatedDocument): ShownComparison | undefined {
    const frozen = this.#shown.get(annotated.document.uri.toString());
    if (!frozen) return undefined;
    const known = this.#made.get(frozen);
    if (known?.from === annotated) return known.comparison;
    const comparison = this.#compare(frozen, annotated);
    this.#made.set(frozen, { from: annotated, comparison });
    return comparison;
  }

  /**
   * The own decisions about the disagreement become those of one side, and it is settled. Whose own version is taken
   * keeps it, and accepts it where it is merely proposed.
   */
  take(annotated: AnnotatedDocument, which: number, side: Which): Taken {
    const { document, proposals, set, reviewed } = annotated;
    const frozen = this.#shown.get(document.uri.toString());
    const shown = this.shown(annotated);
    const item = shown?.items[which];
    if (!frozen || !shown || !item) return "gone";
    const own = this.#decisions.of(document);
    const situation = { set, proposals, reviewed, live: own.live };
    const edit = takeOver(item.disagreement, side, situation, shown[side].set);
    const isChanged = this.#decisions.commit(document, edit);
    const now = applyDecisions(proposals, own.live).set;
    if (!agreement(now, shown[side].set)(item.disagreement)) {
      if (isChanged) this.#decisions.undo(document);
      return "impossible";
    }
    const key = this.#keyOf(item, frozen, annotated);
    this.#settled.remember(document.uri.toString(), key, shown[side].name);
    this.#made.delete(frozen);
    this.#changed.fire();
    const { items } = this.#compare(frozen, { ...annotated, set: now });
    return { settled: items.filter(({ taken }) => taken).length, all: items.length };
  }

  /** The name that this person's decisions go by. */
  ownName(document: vscode.TextDocument): string {
    return readSettings(document).annotator;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #ownFile({ uri }: vscode.TextDocument): string | null {
    const place = sidecarPlace(uri);
    return place ? annotatorOf(place.name, place.document) : null;
  }

  async #freeze({ document }: AnnotatedDocument, name: string): Promise<Frozen | undefined> {
    const place = sidecarPlace(document.uri);
    if (name === this.#ownFile(document)) {
      const sidecar = this.#decisions.of(document).store(document.getText());
      return { name, title: this.ownName(document), sidecar };
    }
    const file = (await this.annotators(document)).get(name);
    if (!file || !place) return undefined;
    const parsed = parseSidecar(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    if (parsed.kind !== "ok") return undefined;
    return { name, title: titleOf(name, place.document, parsed.sidecar), sidecar: parsed.sidecar };
  }

  #keyOf(
    { disagreement }: Pick<Item, "disagreement">,
    [left, right]: readonly [Frozen, Frozen],
    annotated: AnnotatedDocument,
  ) {
    return keyOfDisagreement(disagreement, left.name, right.name, (span) => annotated.source.textOf(span));
  }

  #compare(frozen: readonly [Frozen, Frozen], annotated: AnnotatedDocument): ShownComparison {
    const { document, set } = annotated;
    const [left, right] = frozen.map((side) => placed(side, annotated));
    const agrees = { left: agreement(set, left.set), right: agreement(set, right.set) };
    const own = this.#ownFile(document);
    const takenOf = (disagreement: Item["disagreement"]): Which | null => {
      const key = this.#keyOf({ disagreement }, frozen, annotated);
      const from = this.#settled.takenFrom(document.uri.toString(), key);
      for (const [which, side] of [
        ["left", left],
        ["right", right],
      ] as const) {
        // Who differs no more from the other has come round, by whatever command.
        const isOther = own !== side.name && (own === left.name || own === right.name);
        if ((from === side.name || isOther) && agrees[which](disagreement)) return which;
      }
      return null;
    };
    const disagreements = disagreementsOf(left.set, right.set);
    return {
      left,
      right,
      items: disagreements.map((disagreement) => ({ disagreement, taken: takenOf(disagreement) })),
    };
  }
}

function placed({ name, title, sidecar }: Frozen, { document, proposals }: AnnotatedDocument): Side {
  return sideOf(name, title, sidecar, document.getText(), proposals);
}
