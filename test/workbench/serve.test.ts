/** The workbench's server over a real connection, as somebody may speak to it who is no browser. */
import { connect } from "node:tls";

import { type Certificate, makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";

let certificate: Certificate;
let served: Served;
let port: number;

beforeAll(async () => {
  certificate = await makeCertificate();
  served = await serveWorkbench(certificate, 0);
  port = Number(new URL(served.url).port);
});

afterAll(() => {
  served.close();
});

/** Sends a request line as it is, and gives the whole answer. */
function ask(line: string, host: string | null = `localhost:${port}`): Promise<string> {
  const head = [line, ...(host === null ? [] : [`Host: ${host}`]), "Connection: close", "", ""];
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port, ca: certificate.certificate };
    const socket = connect(options, () => socket.write(head.join("\r\n"), "latin1"));
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (piece: string) => (answer += piece));
    socket.on("error", reject);
    socket.on("end", () => {
      socket.destroy();
      resolve(answer);
    });
  });
}

async function statusOf(line: string, host?: string | null): Promise<number> {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(await ask(line, host))?.[1]);
}

describe("the workbench's server", () => {
  it.each([
    "/%E0%A4%A",
    "/%",
    "/%00",
    "/samples/a%00.xlsx",
    "//",
    "//evil.example/",
    "/..",
    "/../..",
    "/samples/../../package.json",
    "/%2e%2e/package.json",
    "/samples/%2e%2e%2fhouse.test.ts",
    "/samples/..%5c..%5cpackage.json",
    "*",
    "https://evil.example/",
  ])("refuses %s, and goes on", async (url) => {
    expect(await statusOf(`GET ${url} HTTP/1.1`)).toBe(400);
    expect(await statusOf("GET /samples.json HTTP/1.1")).toBe(200);
  });

  it.each(["/none", "/samples/", "/samples/none.xlsx", "/constructor", "/samples/a..b.xlsx"])(
    "has nothing at %s",
    async (url) => {
      expect(await statusOf(`GET ${url} HTTP/1.1`)).toBe(404);
    },
  );

  it("serves what a query follows", async () => {
    expect(await statusOf("GET /samples.json?../%E0%A4%A HTTP/1.1")).toBe(200);
  });

  it("answers to the names of this machine", async () => {
    for (const host of ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"]) {
      expect(await statusOf("GET /samples.json HTTP/1.1", `${host}:${port}`)).toBe(200);
    }
  });

  it("answers to no other name, which a page from elsewhere may have turned to this machine", async () => {
    const names = ["evil.example", `evil.example:${port}`, `localhost.evil.example:${port}`];
    for (const host of [...names, `localhost:${port + 1}`, "localhost", "0.0.0.0", ""]) {
      expect(await statusOf("GET /samples.json HTTP/1.1", host)).toBe(403);
    }
    expect(await statusOf("GET /samples.json HTTP/1.0", null)).toBe(403);
  });

  it("does nothing but hand out", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"]) {
      const answer = await ask(`${method} /samples.json HTTP/1.1`);
      expect(answer).toMatch(/^HTTP\/1\.1 405 [^]*\r\nAllow: GET, HEAD\r\n/);
    }
    const answer = await ask("HEAD /samples.json HTTP/1.1");
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/\r\n\r\n$/);
  });
});
