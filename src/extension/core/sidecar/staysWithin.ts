/** True of a folder's path that leads nowhere above the folder that it counts from. */
export function staysWithin(path: string): boolean {
  let depth = 0;
  for (const part of path.split(/[\\/]+/u)) {
    if (part === "..") depth--;
    else if (part !== "" && part !== ".") depth++;
    if (depth < 0) return false;
  }
  return path !== "";
}
