import ImportedMocha from "mocha";

/** In a browser Mocha is a script that sets globals; in Node it is a module. */
const Mocha = (globalThis as { Mocha?: typeof ImportedMocha }).Mocha ?? ImportedMocha;

/** Tells the tests' own lines from all else that an editor prints. */
const MARK = "test| ";

/** Longer than several waits of a test together. */
const LIMIT = 900_000;

/**
 * Runs the tests that `load` defines; rejects if one fails, which is how an editor learns the outcome.
 * The spec reporter's last lines ("3 passing") are read by the scripts that started the editor.
 */
export function runMocha(load: () => void): Promise<void> {
  Mocha.reporters.Base.consoleLog = (text: unknown = "", ...rest: unknown[]) =>
    console.log(`${MARK}${String(text)}`, ...rest);
  const mocha = new Mocha({ ui: "bdd", reporter: Mocha.reporters.Spec, color: false, timeout: LIMIT });
  mocha.suite.emit("pre-require", globalThis as unknown as Mocha.MochaGlobals, "", mocha);
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))));
  });
}
