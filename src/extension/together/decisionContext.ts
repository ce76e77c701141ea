import * as vscode from "vscode";
import { isOrphan } from "../../engine";
import type { AnnotationService } from "../annotations/annotationService";
import { Context } from "../manifest/contexts";
import type { ActiveDocument } from "../documents/activeDocument";
import type { ContextKeys } from "../util/contextKeys";
import type { Together } from "./together";

/** Says in context keys what there is to do about the active document's decisions. */
export class DecisionContext implements vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #active: ActiveDocument;
  readonly #together: Together;
  readonly #keys: ContextKeys;
  readonly #subscriptions: vscode.Disposable;

  constructor(service: AnnotationService, active: ActiveDocument, together: Together, keys: ContextKeys) {
    this.#service = service;
    this.#active = active;
    this.#together = together;
    this.#keys = keys;
    const update = () => this.#update();
    this.#subscriptions = vscode.Disposable.from(
      active.onDidChange(update),
      together.onDidChange(update),
      service.onDidChange(({ document, provisional }) => {
        if (document === active.current && !provisional) update();
      }),
    );
    update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = this.#active.current;
    const reviewed = document && this.#service.peek(document)?.reviewed;
    this.#keys.set(Context.comparing, document !== undefined && this.#together.isComparing(document));
    this.#keys.set(Context.orphans, reviewed?.orphans.some(isOrphan) ?? false);
  }
}
