/** "ENOENT" of what the system threw; words of anything else. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
