import assert from "node:assert/strict";
import { reason } from "../../../scripts/host/npm.mjs";

describe("why npm failed", () => {
  const cases: [name: string, output: string, expected: string][] = [
    [
      "an unreachable registry",
      "npm warn old\nnpm error code ECONNREFUSED\nnpm error syscall connect\nnpm error FetchError: request to http://localhost failed, reason: refused\n",
      "request to http://localhost failed, reason: refused.",
    ],
    [
      "an older npm",
      "npm ERR! code ETARGET\nnpm ERR! No matching version found for a@9.\nnpm ERR! A complete log of this run can be found in: x\n",
      "No matching version found for a@9.",
    ],
    ["no words at all", "", "npm ci ended with code 7."],
  ];
  for (const [name, output, expected] of cases) {
    it(`tells of ${name}`, () => assert.equal(reason(output, "ci", 7), expected));
  }
});
