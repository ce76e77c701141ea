import * as vscode from "vscode";
import type { CommandRows } from "../manifest/commandRow";

/** Called with whatever arguments a key, a menu, a link or another extension gives: check before use. */
export type Handler = (...args: readonly unknown[]) => unknown;

/** Handlers of some rows, by the ids of the rows. */
export type Handlers = Readonly<Record<string, Handler>>;

/** One handler for each row of commands: without it, it does not compile. */
export type HandlersOf<Rows> = { readonly [Id in keyof Rows]: Handler };

/** Registers the commands of the rows. */
export function registerHandlers<Rows extends CommandRows>(
  rows: Rows,
  handlers: HandlersOf<Rows>,
): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.keys(rows).map((id) => vscode.commands.registerCommand(`readout.${id}`, handlers[id])),
  );
}

/** Handlers for the rows that `rowsOfEach` makes of the same prefix and names. */
export function handlersOfEach<Prefix extends string, Name extends string | number>(
  prefix: Prefix,
  names: readonly Name[],
  handler: (name: Name) => Handler,
): HandlersOf<Record<`${Prefix}.${Name}`, unknown>> {
  const handlers = names.map((name) => [`${prefix}.${name}`, handler(name)]);
  return Object.fromEntries(handlers) as HandlersOf<Record<`${Prefix}.${Name}`, unknown>>;
}
