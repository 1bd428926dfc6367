import { describe, expect, it } from "vitest";
import { delimitersOf, readCsv } from "../../src/input/readCsv";
import { de } from "../../src/messages/de";
import { describe as describeIssue } from "../../src/messages/issueMessages";

const read = (text: string) => readCsv(text, delimitersOf(text)[0] ?? ",");

describe("readCsv", () => {
  it.each([
    ["a,b\n1,2\n", ["1", "2"]],
    ["a;b\n1,5;2\n", ["1,5", "2"]],
    ["a\tb\n1\t2\n", ["1", "2"]],
    ["a,b\r\n1,2\r\n", ["1", "2"]],
    ["a,b\r1,2\r", ["1", "2"]],
    ['a,b\n"1, und",""\n', ["1, und", ""]],
    ['a,b\n"sagt ""ja""",2\n', ['sagt "ja"', "2"]],
    ['a,b\n"zwei\nZeilen",2\n', ["zwei\nZeilen", "2"]],
    ["a,b\n1,2,,\n", ["1", "2", "", ""]],
    ['"a;b",c\n1,2\n', ["1", "2"]],
  ])("reads %j", (text, row) => {
    expect(read(text).rows.slice(1)).toMatchObject([{ cells: row }]);
  });

  it("counts the lines of the file, through quoted line breaks and empty lines", () => {
    expect(read('a,b\n\n"x\r\ny",1\nz,2\n').rows.map(({ row }) => row)).toEqual([1, 3, 5]);
  });

  it("passes over rows without anything in them", () => {
    expect(read(",,\n \n\t\n").rows).toEqual([]);
  });

  it.each([
    ['a,b\n1,"2\n3,4\n', "Zeile 2: gefunden ein Anführungszeichen"],
    ['a,b\n"1"2,3\n', "Zeile 2: gefunden Text hinter dem schließenden Anführungszeichen von „1“"],
    ['a,b\n"1" ,3\n', "hinter dem schließenden"],
  ])("says where %j is broken", (text, message) => {
    const { broken } = read(text);
    expect(broken?.code).toBe("malformed-quote");
    expect(broken === null ? "" : describeIssue(broken, de)).toContain(message);
  });
});

describe("delimitersOf", () => {
  it("begins with the mark that the first line uses most, and tries the others after it", () => {
    expect(delimitersOf("a;b;c\n1,2,3,4\n")).toEqual([";", "\t", ","]);
    expect(delimitersOf('"a;b;c",d\n')).toEqual([",", ";", "\t"]);
    expect(delimitersOf("nichts\n")).toEqual([",", ";", "\t"]);
  });

  it("believes the line with which Excel is told", () => {
    expect(delimitersOf("sep=\t\na;b;c\n")).toEqual(["\t"]);
  });
});
