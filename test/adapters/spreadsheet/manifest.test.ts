import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { NAMESPACE } from "../../../src/adapters/spreadsheet/excel/helpPage";
import { built } from "../../support/spreadsheetHosts";

const text = built("excel/manifest.xml");
const app = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(text).OfficeApp;
const overrides = app.VersionOverrides;
const point = overrides.Hosts.Host.AllFormFactors.ExtensionPoint;
const urls: readonly { readonly id: string; readonly DefaultValue: string }[] =
  overrides.Resources["bt:Urls"]["bt:Url"];

describe("the add-in's manifest", () => {
  it("is well-formed", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(XMLValidator.validate(text.replace("</Hosts>", ""))).not.toBe(true);
  });

  it("has what Excel needs of every add-in", () => {
    expect(app.Id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(app["xsi:type"]).toBe("TaskPaneApp");
    expect(app.Hosts.Host.Name).toBe("Workbook");
    expect(app.DisplayName.DefaultValue.length).toBeLessThanOrEqual(125);
    expect(app.Description.DefaultValue.length).toBeLessThanOrEqual(250);
    expect(app.Permissions).toBe("Restricted");
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
    expect(app.Version).toBe(`${version}.0`);
  });

  it("declares custom functions under the name space that the page shows", () => {
    expect(overrides["xsi:type"]).toBe("VersionOverridesV1_0");
    expect(point["xsi:type"]).toBe("CustomFunctions");
    const name = overrides.Resources["bt:ShortStrings"]["bt:String"];
    expect(point.Namespace.resid).toBe(name.id);
    expect(name.DefaultValue).toBe(NAMESPACE);
  });

  it("names no address but its own, and only files that are there", () => {
    const named = ["Script", "Page", "Metadata"].map((part) => point[part].SourceLocation.resid);
    expect(named).toEqual(urls.map(({ id }) => id));
    const folder = fileURLToPath(new URL("../../../dist/excel", import.meta.url));
    const addresses = [...text.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const { origin, pathname } = new URL(address);
      expect(origin).toBe("https://localhost:3000");
      expect(readdirSync(folder)).toContain(pathname.slice(1));
    }
  });
});
