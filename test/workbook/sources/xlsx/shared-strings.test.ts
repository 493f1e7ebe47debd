import { readValues } from "../../cells";
import type { WorkbookContent } from "../../package";

function stringsOf(count: number, content: WorkbookContent): unknown[] {
  const cells = Array.from({ length: count }, (_, index) => `<c t="s"><v>${index}</v></c>`);
  return Object.values(readValues(`<row>${cells.join("")}</row>`, content));
}

describe("shared strings", () => {
  it("are plain or rich, without phonetic runs", () => {
    const strings = [
      "일자",
      "<r><t>출력</t></r><r><rPr><b/></rPr><t>인원</t></r><rPh sb='0' eb='2'><r><t>x</t></r></rPh><phoneticPr fontId='1'/>",
      "<t>課</t><rPh sb='0' eb='1'><t>カ</t></rPh>",
      "<t/>",
      "a &lt; b &amp;#49; &#49;&#x32;",
      "<t><![CDATA[<c>]]></t>",
      "두 줄_x000a_입니다",
    ];
    expect(stringsOf(7, { strings })).toEqual([
      "일자",
      "출력인원",
      "課",
      "",
      "a < b &#49; 12",
      "<c>",
      "두 줄\n입니다",
    ]);
  });

  it("keep the white space around them only when told so, each run for itself", () => {
    const strings = [
      "<t>  x </t>",
      "<t xml:space='preserve'>  x </t>",
      "<r><t> a </t></r><r><t xml:space='preserve'> b</t></r>",
    ];
    expect(stringsOf(3, { strings })).toEqual(["x", "  x ", "a b"]);
  });
});
