#!/usr/bin/env node
import { join } from "node:path";
import { isMainThread, Worker } from "node:worker_threads";
import { createAnnotator, createCountryCoder, knownVerbs } from "../engine";
import { compileLess } from "./compileLess";
import { serveRecords } from "./indexing/recordWorker";
import { readResources } from "./resources";
import { runCli } from "./runCli";

const loadEngine = () => {
  const resources = readResources(join(__dirname, ".."));
  return {
    annotator: createAnnotator(resources),
    countryOf: createCountryCoder(resources),
    verbs: knownVerbs(resources),
  };
};

compileLess();
if (!isMainThread) serveRecords(loadEngine());
// The exit code is set, not exited with: what is still in a pipe must reach its reader.
else
  void runCli(process.argv.slice(2), process, loadEngine, {
    startWorker: () => new Worker(__filename),
    loadProtocol: () => import("./mcp/protocol"),
  }).then((code) => {
    process.exitCode = code;
  });
