/** Milliseconds in which a person is shown what a line would change, all of it or not. */
export const SOON = 2500;
