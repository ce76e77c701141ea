import { Command } from "./commands";
import { View } from "./viewNames";
import { word } from "./words";

interface Step {
  readonly id: "sample" | "marks" | "navigate" | "export";
  readonly picture: "marks" | "tree";
  /** Whichever comes first ends the step. */
  readonly done: readonly string[];
}

const ran = (command: string): string => `onCommand:${command}`;
const saw = (view: string): string => `onView:${view}`;

const steps: readonly Step[] = [
  { id: "sample", picture: "marks", done: [ran(Command.openSample)] },
  { id: "marks", picture: "marks", done: [ran(Command.toggleMarks), saw(View.statements)] },
  { id: "navigate", picture: "tree", done: [ran(Command.nextStatement), ran(Command.focusViews)] },
  { id: "export", picture: "tree", done: [ran(Command.copyStatement), ran(Command.showJson)] },
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
