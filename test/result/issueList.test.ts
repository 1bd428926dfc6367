import { describe, expect, it } from "vitest";
import { issue, shown } from "../../src/result/issue";
import { countIssues, issueList } from "../../src/result/issueList";
import { failure } from "../../src/result/result";

const bad = (row: number, column = "persons") =>
  issue({ code: "negative", row, column, params: { kind: "head-count", received: "−1", most: 1 } });
const many = (count: number) => Array.from({ length: count }, (_, index) => bad(index + 1));

describe("a list of problems", () => {
  it("lists all of a hundred, without a count", () => {
    expect(issueList(many(100)).toArray()).toEqual(many(100));
  });

  it("lists a hundred of a kind and counts the others in the last one", () => {
    const { issues } = failure([...many(101), bad(5, "frame_eur")]);
    expect(issues).toHaveLength(101);
    expect(issues[99]).toEqual({ ...bad(100), more: 1 });
    expect(issues[100]).toEqual(bad(5, "frame_eur"));
    expect(countIssues(issues)).toBe(102);
  });

  it("counts on where it is put together with another", () => {
    const { issues } = failure([...failure(many(150)).issues, ...failure(many(150)).issues]);
    expect([issues.length, issues[99]?.more]).toEqual([100, 200]);
  });
});

describe("a value of the data", () => {
  it.each([
    [JSON.parse(`${"[".repeat(10_000)}${"]".repeat(10_000)}`), "[[[["],
    [{ toString: 1, toJSON: 2 }, '{"toString":1,"toJSON":2}'],
    [Number.NaN, "NaN"],
    [10n, "10"],
  ])("is shown, whatever it is", (value, text) => {
    expect(shown(value)).toContain(text);
  });

  it("is not cut inside a character", () => {
    expect(shown(`${"x".repeat(56)}😀${"y".repeat(60)}`)).toBe(`${"x".repeat(56)}…`);
  });
});
