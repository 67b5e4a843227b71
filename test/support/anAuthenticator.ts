import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

const url64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string): Buffer => createHash("sha256").update(bytes).digest();

/** CBOR, as much of it as a device says: numbers, texts, bytes and maps in the order in which they are given. */
function cbor(value: number | string | Uint8Array | ReadonlyMap<number | string, unknown>): Buffer {
  const head = (kind: number, size: number): Buffer =>
    size < 24
      ? Buffer.from([(kind << 5) | size])
      : size < 256
        ? Buffer.from([(kind << 5) | 24, size])
        : Buffer.from([(kind << 5) | 25, size >> 8, size & 255]);
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string")
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const parts = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as never)]);
  return Buffer.concat([head(5, value.size), ...parts]);
}

const coseKey = (key: KeyObject): Buffer => {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const coordinate = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]),
  );
};

type Question = { readonly challenge: string; readonly rpId?: string; readonly rp?: { readonly id: string } };
/** How a device may lie or fail. */
export type Odd = {
  readonly origin?: string;
  readonly rpId?: string;
  readonly counter?: number;
  /** The holder did not show who it is. */
  readonly unverified?: boolean;
  readonly handle?: string;
  readonly challenge?: string;
};

/** A device with one passkey, made of nothing but its key: what it says is what WebAuthn says a device says. */
export function anAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  let counter = 0;
  let handle = "";
  const clientData = (type: string, question: Question, odd: Odd) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: odd.challenge ?? question.challenge,
        origin: odd.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const data = (question: Question, odd: Odd, flags: number) => {
    counter = odd.counter ?? counter + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const rpId = odd.rpId ?? question.rpId ?? question.rp?.id ?? "";
    return Buffer.concat([sha256(rpId), Buffer.from([flags & (odd.unverified ? ~4 : ~0)]), count]);
  };
  const common = { id: url64(id), rawId: url64(id), type: "public-key", clientExtensionResults: {} };
  return {
    /** Makes the passkey for a question and returns the answer as a browser sends it. */
    make: (asked: string, odd: Odd = {}): string => {
      const question: Question & { user: { id: string } } = JSON.parse(asked);
      handle = question.user.id;
      const length = Buffer.from([0, id.length]);
      const held = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
      const authData = Buffer.concat([data(question, odd, 0x45), held]);
      const attestation = new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData],
      ]);
      const clientDataJSON = url64(clientData("webauthn.create", question, odd));
      const response = { clientDataJSON, attestationObject: url64(cbor(attestation)) };
      return JSON.stringify({ ...common, response });
    },
    /** Signs a question. */
    sign: (asked: string, odd: Odd = {}): string => {
      const question: Question = JSON.parse(asked);
      const authenticatorData = data(question, odd, 0x05);
      const said = clientData("webauthn.get", question, odd);
      const signature = sign("sha256", Buffer.concat([authenticatorData, sha256(said)]), privateKey);
      const userHandle = odd.handle ?? handle;
      const response = { clientDataJSON: url64(said), authenticatorData: url64(authenticatorData) };
      return JSON.stringify({
        ...common,
        response: { ...response, signature: url64(signature), userHandle },
      });
    },
    handle: () => handle,
  };
}
