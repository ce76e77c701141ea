import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import {
  type EntityType,
  type Meeting,
  MEETING_MODES,
  MEETING_STATUSES,
  meetingClaim,
  type MeetingClaim,
  referTo,
  type Span,
} from "../../../engine";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { correct } from "../../core/decisions/edits";
import type { Handlers } from "../../core/handlers";
import type { Asked, Asking } from "../../shown/asking/asked";
import { targetsOf } from "../../shown/asking/askedTargets";
import { chooseEntities, chooseEntity, withPresent } from "../../shown/asking/choose";
import { editHandler } from "../../shown/asking/editHandler";
import { tell } from "../../shown/asking/tell";
import { modeInWords, statusInWords } from "../../words/typeWords";

/** Changes who met, where, when, whether and how. */
export function correctMeetingHandlers(context: Asking) {
  const handler = (code: string, change: Change) =>
    editHandler(context, (asked) => changed(asked, code, change));
  return {
    setParticipants: handler("participants", participants),
    setPlace: handler("place", slot("place", "place")),
    setDate: handler("date", slot("date", "date")),
    setStatus: handler("status", status),
    setMode: handler("mode", mode),
  } satisfies Handlers;
}

type Facts = Partial<MeetingClaim<Span>>;
/** Asks for a fact of the meeting; undefined: the person would not say. */
type Change = (asked: Asked, meeting: Meeting) => Promise<Facts | undefined>;

async function changed(asked: Asked, code: string, change: Change): Promise<DecisionEdit | undefined> {
  const meeting = meetingIn(asked);
  if (!meeting) return void tell(l10n.t("put the cursor on a meeting"));
  const facts = await change(asked, meeting);
  if (!facts) return undefined;
  const claim = { ...meetingClaim(asked.annotated.set, meeting), ...facts };
  return correct(asked.situation, { kind: "meeting", meeting }, claim, code);
}

/** The meeting of the row or under the cursor, or the one at which the statement there was made. */
function meetingIn(asked: Asked): Meeting | undefined {
  const targets = targetsOf(asked);
  for (const target of targets) if (target.kind === "meeting") return target.meeting;
  const { index } = asked.annotated;
  const { start } = asked.selection;
  return targets.length === 0 || asked.nodes.length === 0
    ? (index.meetingAt(start) ?? index.meeting(index.statementAt(start)?.meeting ?? null))
    : undefined;
}

const participants: Change = async ({ annotated, options }, meeting) => {
  const chosen = await chooseEntities(
    annotated,
    options.answer,
    l10n.t("Who took part?"),
    meeting.participants,
  );
  return chosen && { participants: chosen.flatMap(({ id }) => referTo(annotated.set, id) ?? []) };
};

const slot =
  (name: "place" | "date", type: EntityType): Change =>
  async ({ annotated, options }, meeting) => {
    const [question, nobody] =
      name === "place"
        ? [l10n.t("Where was it?"), l10n.t("At no place that is named")]
        : [l10n.t("When was it?"), l10n.t("On no date that is named")];
    const chosen = await chooseEntity(annotated, options.answer, question, {
      nobody,
      types: [type],
      now: meeting[name],
    });
    return chosen === undefined ? undefined : { [name]: chosen && referTo(annotated.set, chosen.id) };
  };

const status: Change = async ({ options }, { status: now }) => {
  const placeHolder = l10n.t("Was it held?");
  const chosen = await chooseOf(MEETING_STATUSES, statusInWords, options.answer, { placeHolder, now });
  return chosen && { status: chosen };
};

const mode: Change = async ({ options }, { mode: now }) => {
  const inWords = (one: (typeof MEETING_MODES)[number]) => modeInWords(one) ?? l10n.t("Not said");
  const placeHolder = l10n.t("How did they meet?");
  const chosen = await chooseOf(MEETING_MODES, inWords, options.answer, { placeHolder, now });
  return chosen && { mode: chosen };
};

async function chooseOf<T extends string>(
  all: readonly T[],
  inWords: (value: T) => string,
  answer: unknown,
  { placeHolder, now }: { readonly placeHolder: string; readonly now: T },
): Promise<T | undefined> {
  if (answer !== undefined) return all.find((value) => value === answer);
  const rows = all.map((value) => ({ value, label: inWords(value) }));
  const shown = withPresent(rows, ({ value }) => value === now);
  return (await vscode.window.showQuickPick(shown, { placeHolder }))?.value;
}
