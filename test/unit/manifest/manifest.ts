import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..", "..");

interface CommandRow {
  readonly command: string;
  readonly title: string;
  readonly category: string;
}

interface MenuRow {
  readonly command?: string;
  readonly submenu?: string;
  readonly group?: string;
  readonly when?: string;
}

interface SettingRow {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly order?: number;
  readonly scope?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

interface SettingsSection {
  readonly properties: Readonly<Record<string, SettingRow>>;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly CommandRow[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly when?: string;
    }[];
    readonly submenus?: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly MenuRow[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome?: readonly { readonly view: string }[];
    readonly colors: readonly {
      readonly id: string;
      readonly description: string;
      readonly defaults: Readonly<Record<string, string>>;
    }[];
    readonly configuration: SettingsSection | readonly SettingsSection[];
  };
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");

export const manifestText = read("package.json");
export const manifest = JSON.parse(manifestText) as Manifest;
export const words = JSON.parse(read("package.nls.json")) as Record<string, string | { message: string }>;

/** Every setting of the manifest by its name. */
export const settings: Readonly<Record<string, SettingRow>> = Object.assign(
  {},
  ...[manifest.contributes.configuration].flat().map(({ properties }) => properties),
) as Record<string, SettingRow>;

/** The condition clauses of menus, views, welcome texts and keys. */
export const conditions: readonly string[] = [
  ...manifestText.matchAll(/"(?:when|enablement)": "((?:[^"\\]|\\.)*)"/gu),
].map(([, text]) => text);

export const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
