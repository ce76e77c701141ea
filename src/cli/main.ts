#!/usr/bin/env node
import { runCli } from "./runCli";

void runCli(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
