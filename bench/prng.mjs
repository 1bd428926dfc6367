/**
 * Random numbers from a seed, the same on every machine: whole 32-bit arithmetic and one exact division.
 * Nothing here or in the tables built on it uses Math.exp, Math.log or `**`, whose last digit engines may choose.
 *
 * @returns a function that gives the next number from 0 up to, but not including, 1
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
