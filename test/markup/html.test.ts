import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapedText, type Html, html, markupOf, ownMarkup } from "../../src/markup/html";
import { property } from "../support/property";

describe("html", () => {
  it("escapes what is put in, in text and in attributes", () => {
    const name = `<script>alert("1")</script> & 'x'`;
    expect(markupOf(html`<b title="${name}">${name}</b>`)).toBe(
      '<b title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">' +
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</b>",
    );
  });

  it("takes markup, lists, numbers and nothing as they are", () => {
    const items = ["a", "<"].map((text) => html`<li>${text}</li>`);
    expect(markupOf(html`<ul>${items}</ul>${1234}${null}${ownMarkup("<hr>")}`)).toBe(
      "<ul><li>a</li><li>&lt;</li></ul>1234<hr>",
    );
  });

  it("drops line breaks of the template and keeps those of the text", () => {
    expect(
      markupOf(html`
      <p>
        ${"one\n  two"}
      </p>`),
    ).toBe("<p>one\n  two</p>");
  });

  it("shows characters that no page may hold as missing", () => {
    expect(escapedText("a\u0000b\u0085c\td")).toBe("a\ufffdb\ufffdc\td");
  });

  it.each([
    ["an attribute without quotation marks", () => html`<b title=${"x"}>`],
    ["an attribute without quotation marks, with a space", () => html`<b title= ${"x"}>`],
    ["a script", () => html`<script>const name = "${"x"}";</script>`],
    ["a style", () => html`<style>${"x"}</style>`],
  ])("lets no value stand in %s", (_, make) => {
    expect(make).toThrow(/html: /);
  });

  it("takes values after a script and beside an equals sign in text", () => {
    expect(markupOf(html`<script>1</script><p>a = ${"b"}</p>`)).toBe("<script>1</script><p>a = b</p>");
  });

  it("lets nothing pass for markup that html has not made", () => {
    const forged = JSON.parse('{"markup":"<script>"}') as Html;
    expect(() => markupOf(forged)).toThrow(TypeError);
    expect(() => html`${forged}`).toThrow(TypeError);
  });

  property(
    "no text opens or closes anything, and every text can be read back",
    (escapes) =>
      fc.property(fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "a", ";", "/", "=") }), (text) => {
        const made = escapes(text);
        const back = made.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => {
          return { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" }[name] ?? "";
        });
        return !/[<>"']/.test(made) && back === text;
      }),
    { right: escapedText, wrong: (text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;") },
  );
});
