// Loaded before anything else, lets the clock go on from the moment in READOUT_NOW (ISO 8601), for tests.
const { READOUT_NOW } = process.env;
if (READOUT_NOW) {
  const System = Date;
  const ahead = System.parse(READOUT_NOW) - System.now();
  globalThis.Date = new Proxy(System, {
    construct: (target, args, made) =>
      Reflect.construct(target, args.length > 0 ? args : [System.now() + ahead], made),
    apply: () => new System(System.now() + ahead).toString(),
    get: (target, key) => (key === "now" ? () => System.now() + ahead : Reflect.get(target, key)),
  });
}
