import { createHash, createPublicKey } from "node:crypto";
import { createServer } from "node:net";
import { request } from "node:https";
import { makeCertificate, type Certificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";

let certificate: Certificate;
let served: Served;

beforeAll(async () => {
  certificate = await makeCertificate();
  served = await serveWorkbench(certificate, 0);
});

afterAll(() => {
  served.close();
});

function get(path: string, from = served): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(from.url);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, ca: certificate.certificate, agent: false };
    request(options, (response) => {
      let text = "";
      response.on("data", (piece: Buffer) => (text += piece.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the workbench's server", () => {
  it("is certified for localhost, under the hash of its key that the browser is told", async () => {
    expect((await get("/")).status).toBe(200);
    const der = createPublicKey(certificate.certificate).export({ type: "spki", format: "der" });
    expect(certificate.keyHash).toBe(createHash("sha256").update(der).digest("base64"));
  });

  it("serves the pane with office.js from this machine, and lets no frame out", async () => {
    const { text } = await get("/taskpane.html");
    expect(text).toContain("src=/office-js/office.js");
    expect(text).toContain("frame-src 'none'");
    expect(text).not.toMatch(/src="?https:/);
    expect((await get("/office-js/office.js")).status).toBe(200);
  });

  it("serves the samples it lists", async () => {
    const names = JSON.parse((await get("/samples.json")).text) as string[];
    expect(names).toContain("three-mistakes.xlsx");
    expect((await get("/samples/three-mistakes.xlsx")).text.startsWith("PK")).toBe(true);
  });

  it("takes the next port when the first is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "localhost", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const other = await serveWorkbench(certificate, port);
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
    expect((await get("/", other)).status).toBe(200);
    other.close();
    taken.close();
  });
});
