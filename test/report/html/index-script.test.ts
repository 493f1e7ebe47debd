import { createHash } from "node:crypto";
import { indexScript, scriptPolicy } from "../../../src/report/html/index-script";

describe("the policy of a page with a list", () => {
  it("lets its script run, and no other", () => {
    const script = indexScript.text.slice("<script>".length, -"</script>".length);
    const hash = createHash("sha256").update(script).digest("base64");
    expect(scriptPolicy).toBe(`script-src 'sha256-${hash}'`);
  });
});
