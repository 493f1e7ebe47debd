import * as fc from "fast-check";

import { html, Markup } from "../../../src/report/html/markup";
import { visible } from "../../../src/report/visible";
import { parsed } from "./parsed";

describe("html", () => {
  it("escapes what is put into it", () => {
    expect(html`<td title="${`"'`}">${"<b>&"}</td>`.text).toBe(
      '<td title="&quot;&#39;">&lt;b&gt;&amp;</td>',
    );
  });

  it("takes markup, lists and numbers, and writes nothing for null and false", () => {
    expect(html`${html`<b>${1}</b>`}${[html`<i />`, " ", "x"]}${null}${false}`.text).toBe(
      "<b>1</b><i /> x",
    );
  });

  it("drops the indentation of the source, not of the content", () => {
    expect(
      html`<ul>
        <li>${"a  b"}</li>
        <li></li>
      </ul>`.text,
    ).toBe("<ul>\n<li>a  b</li>\n<li></li>\n</ul>");
  });

  it("lets no text out of its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { elements, text: content } = parsed(html`<p title="${text}">${text}</p>`);
        expect(elements.map(({ name }) => name)).toEqual(["div", "p"]);
        expect(content).toBe(visible(text).replace(/\s+/g, " ").trim());
      }),
    );
  });

  it("knows its own from text that looks like it", () => {
    expect(html`${new Markup("<b/>").text}`.text).toBe("&lt;b/&gt;");
  });
});
