import { Context } from "./contexts";
import { type AnyView, CONTENT_VIEWS, VIEWS } from "./viewNames";

const AND = " && ";
const OR = " || ";

/** Conditions within a condition stand in brackets, where the other operator is used. */
const within = (condition: string, other: string): string =>
  condition.includes(other) ? `(${condition})` : condition;

/** All of the conditions. */
export const and = (...conditions: readonly string[]): string =>
  conditions.map((one) => within(one, OR)).join(AND);

/** At least one of the conditions. */
export const or = (...conditions: readonly string[]): string =>
  conditions.map((one) => within(one, AND)).join(OR);

/** The context key is not set. */
export const not = (key: string): string => `!${key}`;

/** The context key has the value. */
export const is = (key: string, value: string): string => `${key} == ${value}`;

/** What the key holds is `prefix` and one of the names. */
const oneOf = (key: string, prefix: string, names: readonly string[]): string =>
  names.length === 1
    ? `${key} == ${prefix}${names[0]}`
    : `${key} =~ /^${prefix.replaceAll(".", String.raw`\.`)}(${names.join("|")})$/`;

/** The menu belongs to one of the views. */
export const inView = (...views: readonly AnyView[]): string => oneOf("view", "readout.", views);

/** One of the views has the focus. */
export const focusIn = (...views: readonly AnyView[]): string => oneOf("focusedView", "readout.", views);

/** The menu belongs to any of Readout's views. */
export const IN_ANY_VIEW = String.raw`view =~ /^readout\./`;

/** The row is of one of the kinds. */
export const onRow = (...kinds: readonly string[]): string => oneOf("viewItem", "", kinds);

/** The focus is on the rows of a view, and nothing is being typed there. */
export const AMONG_ROWS = and("listFocus", "!inputFocus", Context.active);

/** There is a document or a folder to start from. */
export const HAS_FOLDER = or(Context.active, "workspaceFolderCount > 0");

/** The caret is in an annotated text. */
export const IN_TEXT = and("editorTextFocus", Context.active);

/** The caret is on a mark. */
export const ON_MARK = or(Context.onName, Context.onStatement, Context.onMeeting);

/** The row stands for a name, a statement, a meeting, or something that is still to be decided. */
export const ON_ROW_OF_MARK = and(
  IN_ANY_VIEW,
  onRow("statement", "meeting", "mention", "entity", "undecided"),
);

/** The row stands for a name, or one of its mentions, in the view of names. */
export const ON_ROW_OF_NAME = and(inView("entities"), onRow("entity", "mention"));

/** One of the views of the active document has the focus. */
export const IN_TREES = focusIn(...VIEWS);

/** The menu belongs to one of the views of what was recognised. */
export const IN_CONTENT_VIEWS = inView(...CONTENT_VIEWS);
