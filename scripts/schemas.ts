// Writes schemas/*.schema.json from the definitions that the engine checks files with: npx tsx scripts/schemas.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { labelsSchema } from "../src/engine/labels/labelSchema";
import { sidecarDefinitions, sidecarSchema } from "../src/engine/sidecar/sidecarSchema";

export const schemas = {
  "sidecar.schema.json": {
    title: "Readout annotations",
    ...toJsonSchema(sidecarSchema, { definitions: sidecarDefinitions }),
  },
  "labels.schema.json": { title: "Readout labels", ...toJsonSchema(labelsSchema) },
};

for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(import.meta.dirname, "..", "schemas", name), `${JSON.stringify(schema, null, 2)}\n`);
}
