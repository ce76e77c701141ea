import { colors } from "./colors";
import { ALWAYS, type CommandRow, ENABLED, NEVER } from "./commandRow";
import { commands } from "./commands";
import { languageModelTools } from "./languageModelTools";
import type { MenuPlace } from "./menuPlace";
import { type SettingRow, settings } from "./settings";
import { submenus } from "./submenus";
import { MCP_PROVIDER } from "./toolNames";
import { type AnyView, nameOfView } from "./viewNames";
import { VIEW_CONTAINER, views } from "./views";
import { walkthrough } from "./walkthrough";
import { IN_TEXT } from "./when";
import { word, type Word } from "./words";

/** What the tables put into the manifest, by the key under `contributes`. */
export function contributes(): Readonly<Record<string, unknown>> {
  const rows = Object.entries(commands);
  return {
    commands: rows.map(([key, row]) => ({
      command: idOf(key),
      title: word(row.title ?? (`command.${key}` as Word)),
      category: word("category"),
      ...(row.icon !== undefined && { icon: `$(${row.icon})` }),
      ...(enablementOf(row) !== ALWAYS && { enablement: enablementOf(row) }),
    })),
    keybindings: rows.flatMap(([key, { keys = [] }]) =>
      keys.map(({ args, when = IN_TEXT, ...pressed }) => ({
        command: idOf(key),
        ...pressed,
        when,
        ...(args && { args }),
      })),
    ),
    submenus: Object.entries(submenus).map(([id, { label }]) => ({ id, label: word(label) })),
    menus: menus(),
    viewsContainers: {
      activitybar: [{ id: VIEW_CONTAINER, title: word("container"), icon: "media/readout.svg" }],
    },
    views: { [VIEW_CONTAINER]: keysOf(views).map(viewOf) },
    viewsWelcome: Object.entries(views).flatMap(([name, { welcome }]) =>
      welcome.map(([when, contents]) => ({ view: idOf(name), when, contents: word(contents) })),
    ),
    colors: keysOf(colors).map((name) => {
      const [light, dark, highContrast, highContrastLight] = colors[name];
      const defaults = { light, dark, highContrast, highContrastLight };
      return { id: idOf(name), description: word(`color.${name}`), defaults };
    }),
    configuration: settings.map((section, i) => ({
      title: word(section.title),
      order: i + 1,
      properties: Object.fromEntries(
        Object.entries(section.settings).map(([name, row], at) => [name, settingOf(row, at + 1)]),
      ),
    })),
    walkthroughs: [walkthrough],
    languageModelTools,
    mcpServerDefinitionProviders: [{ id: MCP_PROVIDER, label: word("container") }],
  };
}

const keysOf = <K extends string>(rows: Readonly<Record<K, unknown>>): K[] => Object.keys(rows) as K[];

const idOf = (key: string): string => `readout.${key}`;

const enablementOf = ({ enablement = ENABLED }: CommandRow): string => enablement;

/** When the palette offers a command; undefined: always. */
function paletteOf(row: CommandRow): string | undefined {
  const { palette = enablementOf(row) } = row;
  if (palette === NEVER) return "false";
  return palette === ALWAYS ? undefined : palette;
}

function menus(): Readonly<Record<string, readonly object[]>> {
  const found: Record<string, object[]> = { commandPalette: [] };
  const put = (what: object, [menu, group, when]: MenuPlace) =>
    (found[menu] ??= []).push({ ...what, ...(when !== undefined && { when }), group });
  for (const [key, row] of Object.entries(commands)) {
    const command = idOf(key);
    const when = paletteOf(row);
    if (when !== undefined) found.commandPalette.push({ command, when });
    for (const place of row.menus ?? []) put({ command }, place);
  }
  for (const [submenu, row] of Object.entries(submenus))
    for (const place of row.menus) put({ submenu }, place);
  return found;
}

function viewOf(name: AnyView): object {
  const { icon, collapsed } = views[name];
  return {
    id: idOf(name),
    name: word(nameOfView(name)),
    icon: `$(${icon})`,
    contextualTitle: word("container"),
    ...(collapsed && { visibility: "collapsed" }),
  };
}

function settingOf({ type, default: value, scope, description, values }: SettingRow, order: number): object {
  return {
    ...(type === "strings" ? { type: "array", items: { type: "string" }, uniqueItems: true } : { type }),
    ...(values && { enum: Object.keys(values), enumDescriptions: Object.values(values).map(word) }),
    default: value,
    scope,
    order,
    markdownDescription: word(description),
  };
}
