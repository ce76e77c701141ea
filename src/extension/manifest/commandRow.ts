import { Context } from "./contexts";
import type { MenuPlace } from "./menuPlace";
import type { Word } from "./words";

/** A key that runs the command. */
export interface Key {
  readonly key: string;
  readonly mac?: string;
  /** Without it: in an annotated text. */
  readonly when?: string;
  readonly args?: Readonly<Record<string, string>>;
}

/** All that the manifest says of a command. Its id is the key of its row, after `readout.`. */
export interface CommandRow {
  /** Name of a product icon. */
  readonly icon?: string;
  /** When it can be run; without it, while the active document is annotated. */
  readonly enablement?: string;
  /** When the palette offers it: "never" for what needs an argument or a mode; without it, whenever it can be run. */
  readonly palette?: string;
  readonly menus?: readonly MenuPlace[];
  readonly keys?: readonly Key[];
}

/** The title is the word `command.<id>`; where there is none, the row names another. */
type TitledRow<Id extends string> = `command.${Id}` extends Word
  ? CommandRow & { readonly title?: never }
  : CommandRow & { readonly title: Word };

/** Rows of commands by id. */
export type CommandRows = Readonly<Record<string, CommandRow & { readonly title?: Word }>>;

/** Takes the rows as they are, and the compiler to task for a title that is not there. */
export const commandRows = <Id extends string>(rows: { readonly [K in Id]: TitledRow<K> }): {
  readonly [K in Id]: TitledRow<K>;
} => rows;

/** The same row for each of some names: `<prefix>.<name>`. */
export function rowsOfEach<Prefix extends string, Name extends string | number>(
  prefix: Prefix,
  names: readonly Name[],
  row: (name: Name, index: number) => TitledRow<`${Prefix}.${Name}`>,
): { readonly [K in `${Prefix}.${Name}`]: TitledRow<K> } {
  const rows = names.map((name, index) => [`${prefix}.${name}`, row(name, index)]);
  return Object.fromEntries(rows) as { readonly [K in `${Prefix}.${Name}`]: TitledRow<K> };
}

/** Can be run at any time. */
export const ALWAYS = "always";
/** Not in the palette. */
export const NEVER = "never";

/** When a command can be run. */
export const ENABLED = Context.active;
