#!/usr/bin/env node
// Takes the arguments of the desktop editor's executable, as far as tests use them, and does the same with the server
// in a browser, so that @vscode/test-electron can run it where no desktop editor can be had.
import { launchBrowser } from "./browser.mjs";
import { installExtension, startNodeHost } from "./nodeHost.mjs";
import { runTestsInPage } from "./page.mjs";

const flags = new Map();
const rest = [];
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([^=]+)=?(.*)$/su.exec(argument) ?? [];
  if (name) flags.set(name, value);
  else rest.push(argument);
}
const folders = { dataFolder: flags.get("user-data-dir"), extensionsFolder: flags.get("extensions-dir") };

async function runTests() {
  const browser = await launchBrowser();
  const host = await startNodeHost(folders);
  try {
    const address = host.addressOf(rest[0], {
      extensionDevelopmentPath: flags.get("extensionDevelopmentPath"),
      extensionTestsPath: flags.get("extensionTestsPath"),
    });
    return await runTestsInPage(browser, address);
  } finally {
    host.close();
    await browser.close();
  }
}

if (flags.has("install-extension")) await installExtension(flags.get("install-extension"), folders);
else process.exitCode = await runTests();
