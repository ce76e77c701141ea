// What lies beside the project and is no part of it: gold sets, their scorers, corpora, a guide. The one place that says where.
import { existsSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "..", "shared");

/**
 * The path of something in the folder beside the project.
 * @param {...string} path
 */
export const shared = (...path) => join(FOLDER, ...path);

/**
 * Whether it is there. Who needs what is not there says that it was skipped.
 * @param {...string} path
 */
export const isShared = (...path) => existsSync(shared(...path));
