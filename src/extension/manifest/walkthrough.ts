import { ENTITY_TYPES } from "../../engine";
import { Command, markCommand } from "./commands";
import { word } from "./words";

interface Step {
  readonly id: "sample" | "marks" | "correct" | "review" | "search" | "export";
  readonly picture: "marks" | "tree";
  /** Whichever comes first ends the step. */
  readonly done: readonly string[];
}

const ran = (command: string): string => `onCommand:${command}`;

/** Ways to correct, any of which is enough. */
const CORRECTING = [
  Command.markAs,
  ...ENTITY_TYPES.map(markCommand),
  Command.changeType,
  Command.rename,
  Command.setSpeaker,
  Command.remove,
];

const steps: readonly Step[] = [
  { id: "sample", picture: "marks", done: [ran(Command.openSample)] },
  { id: "marks", picture: "marks", done: [ran(Command.toggleMarks), ran(Command.nextStatement)] },
  { id: "correct", picture: "marks", done: CORRECTING.map(ran) },
  { id: "review", picture: "tree", done: [ran(Command.startReview), ran(Command.startReviewInOrder)] },
  {
    id: "search",
    picture: "tree",
    done: [ran(Command.goToMeeting), ran(Command.filter), ran(Command["folderMeetings.find"])],
  },
  {
    id: "export",
    picture: "tree",
    done: [
      ran(Command.copyStatement),
      ran(Command.copyMeeting),
      ran(Command.showJson),
      ran(Command.showEvents),
    ],
  },
];

/** The page that shows a newcomer around. */
export const walkthrough = {
  id: "readout.start",
  title: word("walkthrough.title"),
  description: word("walkthrough.description"),
  icon: "media/icon.png",
  steps: steps.map(({ id, picture, done }) => ({
    id,
    title: word(`walkthrough.${id}.title`),
    description: word(`walkthrough.${id}.description`),
    media: { svg: `media/walkthrough/${picture}.svg`, altText: word(`walkthrough.${picture}.alt`) },
    completionEvents: done,
  })),
};
