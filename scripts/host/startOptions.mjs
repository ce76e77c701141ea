// What `npm start` was asked to do. Imports nothing but Node's own modules: it runs before any install.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const DEFAULT_PORT = 3500;

/** A mistake of the person who called; its message is one sentence for them. */
export class UsageError extends Error {}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: "string" },
        web: { type: "boolean", default: false },
        "no-open": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(
      String(error instanceof Error ? error.message : error)
        .split(". ")[0]
        .replace(/\.?$/u, "."),
    );
  }
}

/**
 * Reads the arguments of `npm start -- [FOLDER] [--port N] [--web] [--no-open]`.
 * Throws a UsageError for an unknown option, a folder that is none, or a port that is none.
 * @param {string[]} args
 * @param {{ root: string; currentFolder: string }} places
 */
export function startOptions(args, { root, currentFolder }) {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError("Only one folder can be opened at a time.");
  const folder = positionals.length > 0 ? resolve(currentFolder, positionals[0]) : join(root, "seeds");
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no folder ${folder}.`);
  if (!found.isDirectory()) throw new UsageError(`${folder} is not a folder.`);
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!/^\d*$/u.test(values.port ?? "") || port < 1 || port > 65535)
    throw new UsageError(`"${values.port}" is not a port: give a number from 1 to 65535.`);
  return { folder, port, web: values.web, open: !values["no-open"] };
}

/**
 * The path of a program that can be run, looked up as a shell does; null if it is not installed.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 */
export function findOnPath(name, { PATH = "", PATHEXT = "" }, platform = process.platform) {
  const endings = platform === "win32" ? PATHEXT.split(";").filter(Boolean) : [""];
  for (const folder of PATH.split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        if (statSync(path).isFile()) return path;
      } catch {
        // Not here.
      }
    }
  }
  return null;
}

/**
 * The command that opens an address in the person's browser; null where nobody would see it.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 */
export function browserCommand(env, platform = process.platform) {
  if (env.CI) return null;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const opener = findOnPath("xdg-open", env, platform);
  return opener && (env.DISPLAY || env.WAYLAND_DISPLAY) ? [opener] : null;
}
