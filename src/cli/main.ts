#!/usr/bin/env node
import { join } from "node:path";
import { createAnnotator } from "../engine";
import { readResources } from "./resources";
import { runCli } from "./runCli";

const loadAnnotator = () => createAnnotator(readResources(join(__dirname, "..")));

// The exit code is set, not exited with: what is still in a pipe must reach its reader.
void runCli(process.argv.slice(2), process, loadAnnotator).then((code) => {
  process.exitCode = code;
});
