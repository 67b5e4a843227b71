import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import type { PasskeyHolder, PublicPasskey } from "../domain/access/index.ts";
import type { PersonId } from "../domain/organisation/index.ts";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";

/** The address of the installation and the challenge that a device has to sign. */
type Asked = { readonly outside: string; readonly challenge: string };

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "base64url"));
const rpIdOf = (outside: string): string => new URL(outside).hostname;

/** How long a device and its holder get, in milliseconds. */
export const patience = 5 * 60_000;

/** What a device keeps of its holder: two numbers, and nothing that says who it is. */
const handleOf = ({ municipality, person }: PasskeyHolder): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(`${municipality}${person}`.replaceAll("-", ""), "hex"));

function holderIn(handle: string): PasskeyHolder | undefined {
  const hex = Buffer.from(handle, "base64url").toString("hex");
  const [, municipality, person] = /^([0-9a-f]{32})([0-9a-f]{32})$/.exec(hex) ?? []; // another handle than ours
  if (municipality === undefined || person === undefined) return undefined;
  const dashed = (text: string) => text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { municipality: dashed(municipality) as MunicipalityId, person: dashed(person) as PersonId };
}

/** Returns what a browser is asked to make a passkey, as JSON; keys that the holder has already are not made again. */
export async function askToMake(
  { outside, challenge }: Asked,
  holder: PasskeyHolder & { readonly name: string; readonly known: readonly string[] },
): Promise<string> {
  const options = await generateRegistrationOptions({
    rpName: "Evenbeeld",
    rpID: rpIdOf(outside),
    userName: holder.name,
    userID: handleOf(holder),
    challenge: bytesOf(challenge),
    timeout: patience,
    attestationType: "none",
    excludeCredentials: holder.known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return JSON.stringify(options);
}

/** Returns what a browser is asked to sign in with a passkey, as JSON; it names nobody, so it tells of nobody. */
export async function askToSignIn({ outside, challenge }: Asked): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: rpIdOf(outside),
    challenge: bytesOf(challenge),
    timeout: patience,
    userVerification: "required",
  });
  return JSON.stringify(options);
}

const common = { id: z.string().max(2000), rawId: z.string().max(2000), type: z.literal("public-key") };
const letters = z.string().max(20_000);
const made = z.object({
  ...common,
  clientExtensionResults: z.object({}).default({}),
  response: z.object({ clientDataJSON: letters, attestationObject: letters }),
});
const signed = z.object({
  ...common,
  clientExtensionResults: z.object({}).default({}),
  response: z.object({
    clientDataJSON: letters,
    authenticatorData: letters,
    signature: letters,
    userHandle: letters,
  }),
});
const clientData = z.object({ challenge: z.string().max(100) });

function parsed<Value>(schema: z.ZodType<Value>, text: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    // no JSON: nothing that a browser of ours sends
    return undefined;
  }
}

const challengeIn = (response: { readonly clientDataJSON: string }): string | undefined =>
  parsed(clientData, Buffer.from(response.clientDataJSON, "base64url").toString("utf8"))?.challenge;

/** Returns the challenge that an answer says it is for, to be looked up and used up; undefined where it is no answer. */
export function challengeOf(answer: string): string | undefined {
  const response = (parsed(made, answer) ?? parsed(signed, answer))?.response; // either kind of answer
  return response && challengeIn(response);
}

/** Returns whose key an answer says it is signed with, unproven; undefined where it does not say. */
export function claimIn(answer: string) {
  const found = parsed(signed, answer);
  const holder = found && holderIn(found.response.userHandle);
  return holder && { holder, credential: found.id };
}

/**
 * Returns the public half of a passkey that was made for this challenge, at our address, by somebody whom the device knew.
 * N131: what a device says fits the question, the address and the key, and its holder was verified.
 */
export async function provenMaking(
  answer: string,
  { outside, challenge }: Asked,
): Promise<Result<PublicPasskey, "N131">> {
  const response = parsed(made, answer);
  if (!response) return refused("N131");
  const check = { expectedChallenge: challenge, expectedOrigin: outside, expectedRPID: rpIdOf(outside) };
  const proven = await verifyRegistrationResponse({
    response,
    ...check,
    requireUserVerification: true,
  }).catch(
    // the library throws at what does not fit; whatever it was, nothing was proven
    () => ({ verified: false as const, registrationInfo: undefined }),
  );
  if (!proven.verified) return refused("N131");
  const { id, publicKey, counter } = proven.registrationInfo.credential;
  return ok({ credential: id, publicKey: new Uint8Array(publicKey), counter });
}

/** Returns the counter that the device gave with its proof; whether it may stand there is looked at where it is kept. N131 as above. */
export async function provenSignIn(
  answer: string,
  { outside, challenge }: Asked,
  { credential, publicKey }: PublicPasskey,
): Promise<Result<number, "N131">> {
  const response = parsed(signed, answer);
  if (!response) return refused("N131");
  const check = { expectedChallenge: challenge, expectedOrigin: outside, expectedRPID: rpIdOf(outside) };
  const proven = await verifyAuthenticationResponse({
    response,
    ...check,
    // the counter is ours to judge: the library would say of a copy only that something is wrong
    credential: { id: credential, publicKey, counter: 0 },
    requireUserVerification: true,
  }).catch(
    // as above: it throws, and nothing was proven
    () => ({ verified: false as const, authenticationInfo: { newCounter: 0 } }),
  );
  return proven.verified ? ok(proven.authenticationInfo.newCounter) : refused("N131");
}
