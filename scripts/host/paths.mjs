// Where the hosts lie, and small helpers that every host needs.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** Unpacked editors and browsers, kept between runs; safe to delete. */
export const HOST_FOLDER = join(ROOT, ".host");

/** What went wrong, in the words of whoever threw it.
 * @param {unknown} error
 */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * A port that nobody listens on now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Whether somebody could listen on the port now.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
}

/**
 * A temporary folder and how to remove it.
 * @param {string} name
 */
export function temporaryFolder(name) {
  const path = mkdtempSync(join(tmpdir(), `readout-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Settings that keep an editor quiet: no welcome page, no tips, no network. */
export const QUIET_SETTINGS = {
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/**
 * Makes a workspace that tests may write to: a folder with the settings and a copy of `documents`, which keeps its name
 * (`seeds`, unless another is given). `base` is a folder of the caller's, for example a temporary one.
 * @param {string} base
 * @param {Record<string, unknown>} settings
 * @param {string} documents
 */
export function makeWorkspace(base, settings = {}, documents = join(ROOT, "seeds")) {
  const folder = join(base, "workspace");
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  cpSync(documents, join(folder, basename(documents)), { recursive: true });
  const all = { ...QUIET_SETTINGS, "files.exclude": { "**/.vscode": true }, ...settings };
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(all, null, 2));
  return folder;
}
