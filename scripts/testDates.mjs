// Runs the unit tests as on other days and in other places: no test may depend on when or where it is run.
//   npm run test:dates
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A leap day, the last minutes of a year, and a summer's day years ahead; far east and far west of Greenwich. */
const MOMENTS = [
  ["2024-02-29T12:00:00Z", "Pacific/Kiritimati"],
  ["2025-12-31T23:58:00Z", "America/Los_Angeles"],
  ["2031-07-06T03:30:00Z", "Pacific/Kiritimati"],
];

const mocha = join("node_modules", "mocha", "bin", "mocha.js");
for (const [now, TZ] of MOMENTS) {
  console.log(`== ${now}, ${TZ}`);
  const { status } = spawnSync(
    process.execPath,
    [
      mocha,
      "--import=tsx",
      "--require=scripts/host/fakeDate.cjs",
      "--reporter=dot",
      "test/unit/**/*.test.ts",
    ],
    { stdio: "inherit", env: { ...process.env, TZ, READOUT_NOW: now } },
  );
  if (status !== 0) process.exitCode = 1;
}
