import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { accept, combine, forget, reject, type Situation } from "../../core/decisions/edits";
import { keyOf, spanOf, type Target } from "../../core/decisions/target";
import type { Handler, Handlers } from "../../core/handlers";
import { Command } from "../../manifest/commands";
import { type Asked, readAsked } from "../../shown/asking/asked";
import { targetsOf } from "../../shown/asking/askedTargets";
import { tell } from "../../shown/asking/tell";
import { goTo } from "../../shown/reveal";
import { EVERYTHING, stepWith } from "./queue";
import { keysInWords, wordsOfTargets } from "./reviewWords";
import type { Walking } from "./walking";

type Decide = (situation: Situation, target: Target) => DecisionEdit;

/** Walks through proposals and settles them one by one. */
export function walkHandlers(context: Walking) {
  const { review } = context;
  const next: Handler = (...args) => go(context, args, 1);
  const previous: Handler = (...args) => go(context, args, -1);
  const end = () => {
    if (review.document) tell(l10n.t("the review has ended"));
    review.end();
  };
  return {
    startReview: (...args) => start(context, args),
    startReviewInOrder: (...args) => {
      const document = context.active.current;
      if (document) review.setFilter(document, { ...review.filterOf(document), order: "text" });
      return start(context, args);
    },
    stopReview: end,
    nextUndecided: next,
    previousUndecided: previous,
    accept: (...args) => decide(context, args, accept, "accept"),
    reject: (...args) => decide(context, args, reject, "reject"),
    restore: (...args) => takeBack(context, args),
    "review.accept": () => decide(context, [], accept, "accept"),
    "review.reject": () => decide(context, [], reject, "reject"),
    "review.changeType": (options) => correctCurrent(context, Command.changeType, options),
    "review.setSpeaker": (options) => correctCurrent(context, Command.setSpeaker, options),
    "review.one": () => oneByOne(context),
    "review.next": next,
    "review.previous": previous,
    "review.undo": () => vscode.commands.executeCommand(Command.undo),
    "review.end": end,
    "review.ignored": () => tell(l10n.t("review is on: {0}", keysInWords())),
  } satisfies Handlers;
}

/** Begins the review of the active document, or goes back to one that waits. */
async function start(context: Walking, args: readonly unknown[]): Promise<string | undefined> {
  const { review, service, active } = context;
  const waits = review.document && !review.isActive ? service.peek(review.document) : undefined;
  if (waits && (!active.current || isFromStatusBar(args))) {
    const target = review.current(waits) ?? review.next(waits, 0, 1);
    if (target) await stand(context, waits.document, target);
    else await vscode.window.showTextDocument(waits.document);
    return target && keyOf(target);
  }
  const asked = await readAsked(context, args);
  if (!asked) return undefined;
  review.start(asked.annotated.document);
  const key = await go(context, args, 1);
  // The keys stand over the rows.
  if (key !== undefined) void context.trees.of("decisions").showAbout(key);
  return key;
}

const isFromStatusBar = ([first]: readonly unknown[]): boolean => first === "back";

/** Goes to the next undecided proposal; returns its key. */
async function go(
  context: Walking,
  args: readonly unknown[],
  direction: 1 | -1,
): Promise<string | undefined> {
  const asked = await readAsked(context, args);
  if (!asked) return undefined;
  const { document } = asked.annotated;
  const target = context.review.next(asked.annotated, asked.selection.start, direction);
  if (target) await stand(context, document, target);
  else finished(context, asked.annotated);
  return target && keyOf(target);
}

async function stand(
  { review }: Walking,
  document: vscode.TextDocument,
  target: Target,
  alone = false,
): Promise<void> {
  if (document === review.document) review.stand(target, alone);
  await goTo(document, spanOf(target));
}

/** Stands at one mention alone of the name that is decided on, at the next when asked again. */
async function oneByOne(context: Walking): Promise<void> {
  const { review, service } = context;
  const annotated = review.document && (await service.current(review.document));
  const target = annotated && review.nextAlone(annotated);
  if (target) await stand(context, annotated.document, target, true);
}

/** Says that nothing is left, and what to do now. */
function finished({ review }: Walking, annotated: AnnotatedDocument): void {
  const { hidden } = review.progress(annotated);
  const isOn = review.document === annotated.document;
  if (hidden.length === 0 && !isOn) return tell(l10n.t("nothing is left to decide"));
  const [all, end] = [l10n.t("Clear Filter"), l10n.t("End Review")];
  const words =
    hidden.length > 0
      ? l10n.t("All that the filter shows is decided; {0} others are left.", hidden.length)
      : l10n.t("Everything is decided.");
  const buttons = [...(hidden.length > 0 ? [all] : []), ...(isOn ? [end] : [])];
  void vscode.window.showInformationMessage(l10n.t("Readout: {0}", words), ...buttons).then((button) => {
    if (button === all) review.setFilter(annotated.document, EVERYTHING);
    if (button === end && review.document === annotated.document) review.end();
  });
}

async function decide(
  context: Walking,
  args: readonly unknown[],
  how: Decide,
  code: "accept" | "reject",
): Promise<boolean> {
  const { review, decisions } = context;
  const asked = await readAsked(context, args);
  if (!asked) return false;
  const { annotated } = asked;
  const targets = chosenTargets(context, asked);
  if (targets.length === 0) return (tell(l10n.t("put the cursor on a mark")), false);
  const edit = combine(
    code,
    targets.map((target) => how(asked.situation, target)),
  );
  const before = stateOf(context, annotated);
  const done = decisions.commit(annotated.document, edit);
  if (done) {
    const what = wordsOfTargets(targets, annotated.index, annotated.source);
    tell(code === "accept" ? l10n.t("accepted {0}", what) : l10n.t("rejected {0}", what));
  }
  if (review.document === annotated.document && asked.nodes.length === 0) await goOn(context, before);
  return done;
}

function chosenTargets({ review }: Walking, asked: Asked): Target[] {
  const { nodes, options, annotated } = asked;
  const isAsked = nodes.length > 0 || options.id !== undefined || options.start !== undefined;
  const step = isAsked ? [] : review.step(annotated);
  return step.length > 0 ? [...step] : targetsOf(asked);
}

/** Where the review stood before something was decided, and where it would go on. */
interface Before {
  readonly document: vscode.TextDocument;
  readonly current: Target | undefined;
  /** What else is left of the name that it stood at. */
  readonly others: readonly Target[];
  readonly next: Target | undefined;
}

function stateOf({ review }: Walking, annotated: AnnotatedDocument): Before {
  const current = review.current(annotated);
  const next = review.next(annotated, current ? spanOf(current).start : 0, 1);
  const others = (current && stepWith(review.progress(annotated).steps, current)) ?? [];
  return { document: annotated.document, current, others, next };
}

/** Goes on once the proposal that the review stood at is decided: to what is left of the same name, or to the next step. */
async function goOn(context: Walking, { document, current, others, next }: Before): Promise<void> {
  const { review, service } = context;
  const annotated = await service.current(document);
  if (!annotated || review.document !== document || review.current(annotated)) return;
  if (current) review.leave(current);
  const { open, steps } = review.progress(annotated);
  const stepOf = (one: Target | undefined) => one && stepWith(steps, one)?.[0];
  const isInOrder = review.filterOf(document).order === "text";
  const target =
    others.map(stepOf).find((one) => one !== undefined) ??
    stepOf(next) ??
    (isInOrder && current ? open.find((one) => spanOf(one).start >= spanOf(current).start) : undefined) ??
    steps.at(0)?.[0];
  if (target) return stand(context, document, target);
  review.stand(undefined);
  finished(context, annotated);
}

/** Runs a command about the proposal that the review stands at, then goes on. */
async function correctCurrent(context: Walking, command: string, more: unknown): Promise<unknown> {
  const { review, service } = context;
  const annotated = review.document && (await service.current(review.document));
  if (!annotated) return undefined;
  const current = review.current(annotated);
  if (!current) return void tell(l10n.t("nothing is left to decide"));
  if (command === Command.changeType && current.kind !== "mention")
    return void tell(l10n.t("only a name has a type"));
  const before = stateOf(context, annotated);
  const options = {
    uri: annotated.document.uri.toString(),
    ...spanOf(current),
    ...(current.kind === "statement" && { id: keyOf(current) }),
    ...(typeof more === "object" && more),
  };
  const done = await vscode.commands.executeCommand(command, options);
  await goOn(context, before);
  return done;
}

/** After a change was taken back, goes to what is open again. */
export async function comeBack(context: Walking, before: AnnotatedDocument): Promise<void> {
  const { review, service } = context;
  const { document } = before;
  if (review.document !== document) return;
  const wasOpen = new Set(review.progress(before).open.map(keyOf));
  const annotated = await service.current(document);
  const target = annotated && review.comeBack(annotated, wasOpen);
  if (target) await stand(context, document, target);
}

/** Takes decisions back: a rejected proposal is proposed again, an orphan is let go. */
async function takeBack(context: Walking, args: readonly unknown[]): Promise<boolean> {
  const asked = await readAsked(context, args);
  if (!asked) return false;
  const { nodes, options, situation, annotated } = asked;
  const known = new Set(situation.live.map(({ id }) => id));
  const ids = [...nodes.map(({ subject }) => subject), options.id].flatMap((id) =>
    id !== undefined && known.has(id) ? [id] : [],
  );
  const own =
    ids.length > 0
      ? ids
      : targetsOf(asked).flatMap((target) => situation.reviewed.decidedBy.get(keyOf(target)) ?? []);
  return context.decisions.commit(annotated.document, forget(own));
}
