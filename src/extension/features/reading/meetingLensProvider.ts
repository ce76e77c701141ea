import * as vscode from "vscode";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { AnnotationsChange } from "../../core/annotations/annotationsChange";
import { readSettings } from "../../core/settings";
import { toRange } from "../../core/util/convert";
import { Command } from "../../manifest/commands";
import { Setting } from "../../manifest/settings";
import { statementsInWords } from "../../words/countWords";
import { escapeIcons, iconOfStatus } from "../../words/icons";
import { partiesInWords, placeAndDateInWords } from "../../words/meetingWords";
import { statusInWords } from "../../words/typeWords";

/** A line above the paragraph that introduces a meeting; off unless the person turns it on. */
export class MeetingLensProvider implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #change: AnnotationsChange;
  readonly onDidChangeCodeLenses: vscode.Event<void>;

  constructor(service: AnnotationService) {
    this.#service = service;
    this.#change = new AnnotationsChange(service, [Setting.meetingLens]);
    this.onDidChangeCodeLenses = this.#change.event;
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    if (!readSettings(document).meetingLens) return [];
    const annotated = await this.#service.current(document);
    if (!annotated) return [];
    const { index, set, source } = annotated;
    return set.meetings.map((meeting) => {
      const statements = index.statementsAt(meeting.id).length;
      const title = [
        `$(${iconOfStatus(meeting.status)})\u00A0${escapeIcons(partiesInWords(meeting, index, source))}`,
        escapeIcons(placeAndDateInWords(meeting, index)),
        statusInWords(meeting.status),
        statements > 0 && statementsInWords(statements),
      ];
      return new vscode.CodeLens(toRange(document, meeting.mentions[0]), {
        title: title.filter(Boolean).join(" · "),
        command: Command.showInTree,
        arguments: ["meetings", meeting.id],
      });
    });
  }

  dispose(): void {
    this.#change.dispose();
  }
}
