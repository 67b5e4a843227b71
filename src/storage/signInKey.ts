import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  X509Certificate,
} from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { selfSigned } from "./certificate.ts";
import { folderOf, type KeyPlace, syncFolder, writeOnce } from "./keys.ts";

/** The key by which this product proves at the provider of a municipality that it is the one that was set there. */
export type SignInKey = {
  /** PKCS 8 in DER. */
  readonly privateKey: Buffer;
  /** The public half as a JSON Web Key. */
  readonly publicKey: Readonly<Record<string, unknown>> & { readonly kid: string };
  /** The public half as a certificate in PEM, and its SHA-256 as providers look it up. */
  readonly certificate: string;
  readonly thumbprint: string;
};

const bits = 3072;

function pemIn(place: KeyPlace, name: string, make: () => string): string {
  const file = join(folderOf(place), name);
  if (!existsSync(file)) {
    writeOnce(file, make());
    syncFolder(folderOf(place));
  }
  return readFileSync(file, "utf8");
}

const base64url = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64url");

/** Returns the key of a municipality for its provider; the first time it is made, beside the database and readable by its owner alone. */
export function signInKeyOf(place: KeyPlace, at: Date): SignInKey {
  const key = createPrivateKey(
    pemIn(place, "sign-in.key", () =>
      generateKeyPairSync("rsa", { modulusLength: bits })
        .privateKey.export({ type: "pkcs8", format: "pem" })
        .toString(),
    ),
  );
  const certificate = new X509Certificate(
    pemIn(place, "sign-in.crt", () => {
      const lines =
        selfSigned(key, `Evenbeeld ${place.slug}`, at)
          .toString("base64")
          .match(/.{1,64}/g) ?? []; // never empty
      return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
    }),
  );
  const { e, kty, n } = createPublicKey(key).export({ format: "jwk" });
  const kid = base64url(Buffer.from(JSON.stringify({ e, kty, n }))); // RFC 7638
  return {
    privateKey: key.export({ type: "pkcs8", format: "der" }),
    publicKey: { kty, n, e, kid, use: "sig", alg: "PS256" },
    certificate: certificate.toString(),
    thumbprint: base64url(certificate.raw),
  };
}
