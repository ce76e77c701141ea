// The anchoring tests at length: 100 000 random cases and 200 revised documents. node scripts/testAnchoring.mjs [CASES]
import { spawnSync } from "node:child_process";

const mocha = ["node_modules/mocha/bin/mocha.js", "--import=tsx"];
const tests = ["test/unit/engine/anchoring/*.test.ts", "test/gold/anchoring.test.ts"];
const env = { ...process.env, ANCHORING_CASES: process.argv[2] ?? "100000" };
const { status } = spawnSync(process.execPath, [...mocha, ...tests], { stdio: "inherit", env });
process.exitCode = status ?? 1;
