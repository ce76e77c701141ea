/** All done. */
export const DONE = 0;
/** An input failed, or something was found that should not be. */
export const FAILED = 1;
export const WRONG_USAGE = 2;
