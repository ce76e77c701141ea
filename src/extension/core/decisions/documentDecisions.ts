import {
  adopt,
  type AnnotationSet,
  applyDecisions,
  commit,
  type Decision,
  type Edit,
  EMPTY_SIDECAR,
  fingerprint,
  type History,
  type LivePlace,
  mapPlaces,
  proposalsOf,
  redo,
  type Reviewed,
  sameFingerprint,
  type Selectors,
  type Sidecar,
  type SidecarConflict,
  type Span,
  startHistory,
  type TextFingerprint,
  TextIndex,
  undo,
  type Verdict,
} from "../../../engine";
import { type Place, Places } from "./places";

/** What one command changes. `code` names it for "Undo …". */
export interface DecisionEdit {
  readonly code: string;
  /** Ids of decisions that it replaces. */
  readonly removed: readonly string[];
  readonly added: readonly Verdict<Span>[];
  /** For each added one, the id of the removed decision that it goes on from and whose id it keeps; null: a new one. */
  readonly ids?: readonly (string | null)[];
}

/** What the person decided about one document, with undo and redo. Places follow the text. */
export class DocumentDecisions {
  readonly #places: Places;
  readonly #newId: () => string;
  readonly #texts = new WeakMap<object, TextFingerprint>();
  #history: History<Decision<Place>> = startHistory();
  /** Milliseconds; two decisions never share a time, so that their order holds. */
  #lastTime = 0;
  /** The sidecar's part that is not decisions. */
  #foreign: Sidecar = EMPTY_SIDECAR;

  constructor(text: string, newId: () => string) {
    this.#places = new Places(text);
    this.#newId = newId;
  }

  /** The decisions as they stand in the present text. */
  get live(): Decision<LivePlace>[] {
    return this.#history.decisions.map((decision) =>
      mapPlaces(decision, (place) => this.#places.span(place)),
    );
  }

  /** Both versions of what could not be merged. */
  get conflicts(): readonly SidecarConflict[] {
    return this.#foreign.conflicts;
  }

  get size(): number {
    return this.#history.decisions.length;
  }

  /** Code of the change that `undo` would take back. */
  get undoable(): string | undefined {
    return this.#history.past.at(-1)?.code;
  }

  /** The change itself that `undo` would take back, or `redo` make again: the same object from doing to undoing. */
  changeNext(what: "undo" | "redo"): object | undefined {
    return what === "undo" ? this.#history.past.at(-1) : this.#history.future.at(0);
  }

  get redoable(): string | undefined {
    return this.#history.future[0]?.code;
  }

  /** True if the text is as it was when the change was made that `undo` would take back, or `redo` make again. */
  isNext(what: "undo" | "redo", text: string): boolean {
    const change = this.changeNext(what);
    const then = change && this.#texts.get(change);
    return then !== undefined && sameFingerprint(then, fingerprint(text));
  }

  /** Notes the text in which the last change was made. */
  stamp(text: string): void {
    const change = this.#history.past.at(-1);
    if (change) this.#texts.set(change, fingerprint(text));
  }

  review(proposals: AnnotationSet): Reviewed {
    return applyDecisions(proposals, this.live);
  }

  follow(edits: readonly Edit[]): void {
    this.#places.follow(edits);
  }

  settle(text: string): void {
    this.#places.settle(text);
  }

  /** Makes the edit; false when it changes nothing. */
  commit({ code, removed, added, ids = [] }: DecisionEdit, annotator: string): boolean {
    const gone = new Set(removed);
    const old = this.#history.decisions.filter(({ id }) => gone.has(id));
    if (old.length === 0 && added.length === 0) return false;
    this.#history = commit(this.#history, {
      code,
      removed: old,
      added: added.map((verdict, i) => {
        const known = old.find(({ id }) => id === ids[i]);
        const decision: Decision<Span> = {
          id: known?.id ?? this.#newId(),
          annotator,
          time: this.#nextTime(),
          verdict,
          ...(known?.unknown && { unknown: known.unknown }),
        };
        return mapPlaces(decision, (span) => this.#places.add(span));
      }),
    });
    return true;
  }

  /** Takes back the last change; returns its code. */
  undo(): string | undefined {
    const code = this.undoable;
    this.#history = undo(this.#history);
    return code;
  }

  redo(): string | undefined {
    const code = this.redoable;
    this.#history = redo(this.#history);
    return code;
  }

  /** Replaces the decisions by those of a sidecar. Those that are known, and unchanged but for positions, keep their places. */
  load(sidecar: Sidecar, text: string): void {
    const index = new TextIndex(text);
    const sameText = sidecar.text !== null && sameFingerprint(sidecar.text, fingerprint(text));
    const known = new Map(this.#history.decisions.map((decision) => [decision.id, decision]));
    const decisions = sidecar.decisions.map((stored) => {
      const old = known.get(stored.id);
      if (old && wordsOf(this.#store(old, index)) === wordsOf(stored)) return old;
      return mapPlaces(stored, (selectors) => this.#places.addStored(selectors, index, sameText));
    });
    this.#foreign = { ...sidecar, decisions: [] };
    this.#history = adopt(this.#history, decisions);
  }

  /** The sidecar for the present text; with `whole`, all that is proposed in it too. */
  store(text: string, whole?: Reviewed): Sidecar {
    const index = new TextIndex(text);
    return {
      ...this.#foreign,
      proposals: whole ? proposalsOf(whole, index) : [],
      text: fingerprint(text),
      decisions: this.#history.decisions.map((decision) => this.#store(decision, index)),
    };
  }

  /** The words, present or last seen, that a decision is about. */
  wordsAbout(id: string, text: string): string {
    return this.wordsOfAll(text).get(id) ?? "";
  }

  /** The same for all decisions, by id. */
  wordsOfAll(text: string): ReadonlyMap<string, string> {
    return new Map(
      this.#history.decisions.map((decision) => {
        let words: string | undefined;
        mapPlaces(decision, (place) => (words ??= this.#places.wordsOf(place, text)));
        return [decision.id, words ?? ""];
      }),
    );
  }

  /** Puts the lost words of a decision onto a span. Its other lost places with the same words follow. */
  reattach(id: string, span: Span, text: string): boolean {
    const decision = this.#history.decisions.find((one) => one.id === id);
    if (!decision) return false;
    let first: string | undefined;
    const moved = mapPlaces(decision, (place) => {
      if (this.#places.span(place)) return place;
      const words = this.#places.wordsOf(place, text);
      first ??= words;
      return words === first ? this.#places.add(span) : place;
    });
    this.#history = commit(this.#history, { code: "reattach", removed: [decision], added: [moved] });
    return true;
  }

  /** Ends a conflict with one of its versions; false if there is none of that id. */
  resolve(id: string, take: "mine" | "theirs", text: string): boolean {
    const { conflicts } = this.#foreign;
    const conflict = conflicts.find((one) => one.id === id);
    if (!conflict) return false;
    this.#foreign = { ...this.#foreign, conflicts: conflicts.filter((one) => one !== conflict) };
    this.#replace(id, conflict[take], text);
    return true;
  }

  /** Puts a stored decision, or none, in the place of one; an edit that can be undone. */
  #replace(id: string, stored: Decision<Selectors> | null, text: string): void {
    const index = new TextIndex(text);
    const place = (selectors: Selectors) => this.#places.addStored(selectors, index, false);
    this.#history = commit(this.#history, {
      code: "resolve",
      removed: this.#history.decisions.filter((one) => one.id === id),
      added: stored ? [mapPlaces(stored, place)] : [],
    });
  }

  #store(decision: Decision<Place>, index: TextIndex): Decision<Selectors> {
    return mapPlaces(decision, (place) => this.#places.selectors(place, index));
  }

  #nextTime(): string {
    this.#lastTime = Math.max(this.#lastTime + 1, Date.now());
    return new Date(this.#lastTime).toISOString();
  }
}

const wordsOf = (decision: Decision<Selectors>): string =>
  JSON.stringify(mapPlaces(decision, ({ quote }) => quote.exact));
