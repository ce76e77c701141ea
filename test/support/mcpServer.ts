// The command line in a process of its own, as an assistant starts it: node --import=tsx mcpServer.ts ARGUMENT…
import { runCli } from "../../src/cli/runCli";
import { testEngine } from "./engine";

void runCli(process.argv.slice(2), process, testEngine, {
  loadProtocol: () => import("../../src/cli/mcp/protocol"),
}).then((code) => {
  process.exitCode = code;
});
