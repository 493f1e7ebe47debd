import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate for localhost, and its key. */
export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly certificate: string;
  /** Identifies the key to Chromium: SHA-256 of its public part, in base64. */
  readonly keyHash: string;
}

/** Creates a certificate for localhost, trusted only by a browser that is started with its key. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const { publicKey } = new X509Certificate(made.cert);
  const der = publicKey.export({ type: "spki", format: "der" });
  const keyHash = createHash("sha256").update(der).digest("base64");
  return { key: made.private, certificate: made.cert, keyHash };
}
