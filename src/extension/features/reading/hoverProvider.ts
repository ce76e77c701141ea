import * as vscode from "vscode";
import type { LabelSet, Meeting, Statement } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { AnnotatedDocument, AnnotationService } from "../../core/annotations/annotationService";
import type { Target } from "../../core/decisions/target";
import type { ProjectLabels } from "../../core/labels/projectLabels";
import { toRange } from "../../core/util/convert";
import { decisionLine } from "../../shown/cards/decisionLine";
import { entityCard, linkLine } from "../../shown/cards/entityCard";
import { CARD_COMMANDS } from "../../shown/cards/links";
import { meetingCard } from "../../shown/cards/meetingCard";
import { statementCard, statementHeading } from "../../shown/cards/statementCard";

/** Says what is known of the mark under the pointer: the entity, the meeting, and the statement that it stands in. */
export class AnnotationHoverProvider implements vscode.HoverProvider {
  readonly #service: AnnotationService;
  readonly #labels: ProjectLabels;

  constructor(service: AnnotationService, labels: ProjectLabels) {
    this.#service = service;
    this.#labels = labels;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const annotated = this.#service.peek(document) ?? (await this.#service.current(document));
    if (!annotated || token.isCancellationRequested) return undefined;
    return hoverAt(annotated, document.offsetAt(position), this.#labels.labels);
  }
}

function hoverAt(annotated: AnnotatedDocument, offset: number, labels: LabelSet): vscode.Hover | undefined {
  const { document, index, source } = annotated;
  const context = { uri: document.uri.toString(), source };
  const [placed, ...around] = index.mentionsAt(offset);
  const statement = index.statementAt(offset);
  const meeting = index.meetingAt(offset) ?? meetingOfTopic(index, offset);
  const cards: string[] = [];
  if (placed) cards.push(entityCard(placed, index, context));
  cards.push(...around.slice(0, 1).map((outer) => linkLine(outer, context)));
  if (meeting) cards.push(meetingCard(meeting, index, context));
  if (statement && cards.length === 0) cards.push(statementCard(statement, index, context));
  else if (statement && !meeting) cards.push(statementHeading(statement, index, context));
  if (cards.length === 0) return undefined;
  const target: Target | undefined = placed
    ? { kind: "mention", ...placed }
    : meeting
      ? { kind: "meeting", meeting }
      : statement && { kind: "statement", statement };
  if (target && !annotated.provisional)
    cards.push(decisionLine(target, annotated.reviewed, context.uri, labels));
  const span = placed?.mention ?? (meeting && partOfMeeting(meeting, offset));
  return new vscode.Hover(
    cards.map(trusted),
    toRange(document, span ?? partAt(statement as Statement, offset)),
  );
}

/** On a topic, where nothing else is to tell, the meeting is. */
const meetingOfTopic = (index: AnnotationIndex, offset: number): Meeting | undefined =>
  index.statementAt(offset) || index.mentionAt(offset) ? undefined : index.meetingAbout(offset);

/** The words for the meeting, or the topic, that the offset is in. */
const partOfMeeting = ({ mentions, topics }: Meeting, offset: number) =>
  [...mentions, ...topics].find(({ start, end }) => start <= offset && offset <= end);

/** The piece of the statement that the offset is in. */
function partAt({ cue, content, source }: Statement, offset: number) {
  const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset <= end;
  return cue.find(holds) ?? content.find(holds) ?? source.find(holds) ?? content[0];
}

function trusted(card: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(card, true);
  markdown.isTrusted = { enabledCommands: [...CARD_COMMANDS] };
  return markdown;
}
