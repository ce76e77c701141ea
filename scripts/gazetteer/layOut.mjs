// Writes entries as the hash table that src/engine/lexicon/gazetteer.ts reads.
export function layOut(entries, codes, towns, { GAZETTEER_MAGIC, townPrint, townSlot }) {
  const records = new Map([["0,0", 0]]);
  const classes = [0];
  const payloads = [0];
  const slots = Math.ceil(entries.size / 0.75 / 2) * 2;
  const keys = new Int32Array(slots);
  const values = new Uint16Array(slots);
  for (const [hash, { bits, payload }] of entries) {
    const id = `${bits},${payload}`;
    if (!records.has(id)) {
      records.set(id, classes.length);
      classes.push(bits);
      payloads.push(payload);
    }
    let slot = Math.floor(((hash >>> 0) * slots) / 2 ** 32);
    while (keys[slot] !== 0) slot = (slot + 1) % slots;
    keys[slot] = hash;
    values[slot] = records.get(id) ?? 0;
  }
  if (classes.length > 65_535) throw new Error("The gazetteer has too many kinds of entries.");
  const townSlots = Math.ceil(towns.size / 0.75);
  const prints = new Uint16Array(townSlots);
  for (const hash of towns) {
    let slot = townSlot(hash, townSlots);
    while (prints[slot] !== 0) slot = (slot + 1) % townSlots;
    prints[slot] = townPrint(hash);
  }
  const header = Int32Array.of(GAZETTEER_MAGIC, slots, classes.length, codes.length, townSlots);
  const parts = [
    header,
    keys,
    Int32Array.from(classes),
    values,
    Uint16Array.from(payloads),
    prints,
    Buffer.from(codes.join(""), "latin1"),
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}
