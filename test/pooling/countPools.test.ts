import { describe, expect, it } from "vitest";
import { countPools } from "../../src/pooling/countPools";
import { cli } from "../support/cli";

// B agrees with A although B reaches the threshold alone; C and D pool; F, above, offers to take E in; G has no frame.
const files = {
  "t.csv":
    "ags,name,persons\n08115001,A,10\n08115002,B,90\n08115003,C,40\n08115004,D,40\n08115006,F,90\n08116005,E,5\n08115007,G,0\n",
  "n.csv": "a,b\n08115003,08115007\n08115007,08115004\n08115001,08115002\n",
  "a.csv": "pool,ags\nTal,08115001\nTal,08115002\n",
};
const asked = "t.csv --neighbours n.csv --agreed a.csv";

async function pageOf(): Promise<string> {
  return new TextDecoder().decode(await cli(`report ${asked} -o x.html`, files).file?.bytes());
}

describe("countPools", () => {
  it("counts by origin, and every member once", () => {
    const plan = JSON.parse(cli(`pools ${asked} --format json`, files).out);
    expect(countPools(plan)).toEqual({ all: 2, proposed: 1, agreed: 1, offered: 0, members: 5 });
  });

  it("is what the text says, those above the threshold and those without a frame included", () => {
    const { out } = cli(`pools ${asked}`, files);
    expect(out).toContain("\nZusammenschlüsse: 2 (1 vorgeschlagen, 1 vereinbart)\n");
    expect(out).toContain("\nGemeinden in Zusammenschlüssen: 5\n");
    expect(out).toMatch(/\nAllein antragsberechtigt \(.*\): 2, davon 1 in einem Zusammenschluss\n/);
    expect(out).toContain("\nOhne Planungsrahmen: 1, davon 1 in einem Zusammenschluss\n");
  });

  it("is what the report says at a glance, in its list, and on the sheet to sign", async () => {
    const page = await pageOf();
    expect(page).toMatch(
      /<dt>Zusammenschlüsse<\/dt><dd>2 <small>1 vorgeschlagen von höchstens 1 möglichen, 1 vereinbart/,
    );
    expect(page).toMatch(/<b>5<\/b> im Zusammenschluss/);
    expect(page).toMatch(/<tfoot><tr><th scope="row">Summe<\/th><td>5 Gemeinden<\/td>/);
    expect(page).toMatch(/<th scope="row">Zusammenschlüsse<\/th><td>2<\/td>/);
    expect(page).toMatch(/<th scope="row">Gemeinden in Zusammenschlüssen<\/th><td>5<\/td>/);
  });

  it("is what the map colours: a member above the threshold is a member", async () => {
    const page = new TextDecoder().decode(await cli(`report ${asked} --boundaries bw -o x.html`, files).file?.bytes());
    expect(page).toMatch(/<path class="s-shared" data-ags="08115002"/);
  });
});
