import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument } from "../../annotations/annotationService";
import { Command } from "../../manifest/commands";
import { accept, combine, forget, reject, type Situation } from "../../decisions/steps";
import type { Step } from "../../decisions/documentDecisions";
import { keyOf, spanOf, type Target } from "../../decisions/target";
import { EVERYTHING } from "../../review/queue";
import { keysInWords, wordsOfTarget } from "../../words/reviewWords";
import { goTo, type CommandContext, type Handler } from "../commandContext";
import { nothing, readAsked, targetsOf, tell, type Asked } from "./asked";

type Decide = (situation: Situation, target: Target) => Step;

/** Walks through proposals and settles them one by one. */
export function reviewCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  const { review } = context;
  const next: Handler = (...args) => go(context, args, 1);
  const previous: Handler = (...args) => go(context, args, -1);
  const end = () => {
    if (review.document) tell(l10n.t("the review has ended"));
    review.end();
  };
  const handlers: readonly (readonly [string, Handler])[] = [
    [Command.startReview, (...args) => start(context, args)],
    [Command.stopReview, end],
    [Command.nextUndecided, next],
    [Command.previousUndecided, previous],
    [Command.accept, (...args) => decide(context, args, accept, "accept")],
    [Command.reject, (...args) => decide(context, args, reject, "reject")],
    [Command.restore, (...args) => takeBack(context, args)],
    [Command["review.accept"], () => decide(context, [], accept, "accept")],
    [Command["review.reject"], () => decide(context, [], reject, "reject")],
    [Command["review.changeType"], (options) => correctCurrent(context, Command.changeType, options)],
    [Command["review.setSpeaker"], (options) => correctCurrent(context, Command.setSpeaker, options)],
    [Command["review.next"], next],
    [Command["review.previous"], previous],
    [Command["review.undo"], () => vscode.commands.executeCommand(Command.undo)],
    [Command["review.end"], end],
    [Command["review.ignored"], () => tell(l10n.t("review is on: {0}", keysInWords()))],
  ];
  return handlers;
}

/** Begins the review of the active document, or goes back to one that waits. */
async function start(context: CommandContext, args: readonly unknown[]): Promise<string | undefined> {
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
  if (key !== undefined) tell(keysInWords());
  return key;
}

const isFromStatusBar = ([first]: readonly unknown[]): boolean => first === "back";

/** Goes to the next undecided proposal; returns its key. */
async function go(
  context: CommandContext,
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
  { review }: CommandContext,
  document: vscode.TextDocument,
  target: Target,
): Promise<void> {
  if (document === review.document) review.stand(target);
  await goTo(document, spanOf(target));
}

/** Says that nothing is left, and what to do now. */
function finished({ review }: CommandContext, annotated: AnnotatedDocument): void {
  const { hidden } = review.progress(annotated);
  const isOn = review.document === annotated.document;
  if (hidden.length === 0 && !isOn) return nothing(l10n.t("nothing is left to decide"));
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
  context: CommandContext,
  args: readonly unknown[],
  how: Decide,
  code: "accept" | "reject",
): Promise<boolean> {
  const { review, decisions } = context;
  const asked = await readAsked(context, args);
  if (!asked) return false;
  const { annotated } = asked;
  const targets = chosenTargets(context, asked);
  if (targets.length === 0) return (nothing(l10n.t("put the cursor on a mark")), false);
  const step = combine(
    code,
    targets.map((target) => how(asked.situation, target)),
  );
  const before = stateOf(context, annotated);
  const done = decisions.commit(annotated.document, step);
  if (done) {
    const what =
      targets.length === 1
        ? wordsOfTarget(targets[0], annotated.index, annotated.source)
        : l10n.t("{0} proposals", targets.length);
    tell(code === "accept" ? l10n.t("accepted {0}", what) : l10n.t("rejected {0}", what));
  }
  if (review.document === annotated.document && asked.nodes.length === 0) await goOn(context, before);
  return done;
}

function chosenTargets({ review }: CommandContext, asked: Asked): Target[] {
  const { nodes, options, annotated } = asked;
  const isAsked = nodes.length > 0 || options.id !== undefined || options.start !== undefined;
  const current = isAsked ? undefined : review.current(annotated);
  return current ? [current] : targetsOf(asked);
}

/** Where the review stood before something was decided, and where it would go on. */
interface Before {
  readonly document: vscode.TextDocument;
  readonly current: Target | undefined;
  readonly next: Target | undefined;
}

function stateOf({ review }: CommandContext, annotated: AnnotatedDocument): Before {
  const current = review.current(annotated);
  const next = review.next(annotated, current ? spanOf(current).start : 0, 1);
  return { document: annotated.document, current, next };
}

/** Goes to the next proposal once the one that the review stood at is decided. */
async function goOn(context: CommandContext, { document, current, next }: Before): Promise<void> {
  const { review, service } = context;
  const annotated = await service.current(document);
  if (!annotated || review.document !== document || review.current(annotated)) return;
  if (current) review.leave(current);
  const { open } = review.progress(annotated);
  const target =
    (next && open.find((one) => keyOf(one) === keyOf(next))) ??
    (current && open.find((one) => spanOf(one).start >= spanOf(current).start)) ??
    open.at(0);
  if (target) return stand(context, document, target);
  review.stand(undefined);
  finished(context, annotated);
}

/** Runs a command about the proposal that the review stands at, then goes on. */
async function correctCurrent(context: CommandContext, command: string, more: unknown): Promise<unknown> {
  const { review, service } = context;
  const annotated = review.document && (await service.current(review.document));
  if (!annotated) return undefined;
  const current = review.current(annotated);
  if (!current) return void nothing(l10n.t("nothing is left to decide"));
  if (command === Command.changeType && current.kind !== "mention")
    return void nothing(l10n.t("only a name has a type"));
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
export async function comeBack(context: CommandContext, before: AnnotatedDocument): Promise<void> {
  const { review, service } = context;
  const { document } = before;
  if (review.document !== document) return;
  const wasOpen = new Set(review.progress(before).open.map(keyOf));
  const annotated = await service.current(document);
  const target = annotated && review.comeBack(annotated, wasOpen);
  if (target) await stand(context, document, target);
}

/** Takes decisions back: a rejected proposal is proposed again, an orphan is let go. */
async function takeBack(context: CommandContext, args: readonly unknown[]): Promise<boolean> {
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
