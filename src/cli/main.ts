#!/usr/bin/env node
import { join } from "node:path";
import { createAnnotator, createCountryCoder } from "../engine";
import { compileLess } from "./compileLess";
import { readResources } from "./resources";
import { runCli } from "./runCli";

const loadEngine = () => {
  const resources = readResources(join(__dirname, ".."));
  return { annotator: createAnnotator(resources), countryOf: createCountryCoder(resources) };
};

compileLess();
// The exit code is set, not exited with: what is still in a pipe must reach its reader.
void runCli(process.argv.slice(2), process, loadEngine).then((code) => {
  process.exitCode = code;
});
