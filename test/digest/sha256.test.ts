import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256Hex } from "../../src/digest/sha256";
import { RUNS } from "../support/generators";

it("gives the fingerprint that the standard prints for „abc“", () => {
  const printed = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(sha256Hex(new TextEncoder().encode("abc"))).toBe(printed);
});

it("agrees with Node on any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      return sha256Hex(bytes) === createHash("sha256").update(bytes).digest("hex");
    }),
    RUNS,
  );
});
