import { connect, createSecureContext, getCiphers, type SecureContext, type SecureVersion } from "node:tls";

/** What internet.nl accepts by the guidelines of the NCSC, good or sufficient (checks/tasks/tls/tls_constants.py, July 2026). */
const accepted: readonly string[] = [
  "TLS_AES_256_GCM_SHA384",
  "TLS_CHACHA20_POLY1305_SHA256",
  "TLS_AES_128_GCM_SHA256",
  "ECDHE-ECDSA-CHACHA20-POLY1305",
  "ECDHE-ECDSA-AES256-GCM-SHA384",
  "ECDHE-ECDSA-AES128-GCM-SHA256",
  "ECDHE-RSA-CHACHA20-POLY1305",
  "ECDHE-RSA-AES256-GCM-SHA384",
  "ECDHE-RSA-AES128-GCM-SHA256",
];

/** Returns what it takes to ask for one protocol and these suites; nothing where this machine cannot ask it. */
function contextFor(version: SecureVersion, ciphers: string): SecureContext | undefined {
  const asked = version === "TLSv1.3" ? ciphers : `${ciphers}:@SECLEVEL=0`; // what is old is refused here too otherwise
  const only = { minVersion: version, maxVersion: version, ciphers: asked };
  try {
    return createSecureContext(only);
  } catch {
    // a suite of another protocol
    return undefined;
  }
}

/** Tries to agree; nothing where the other side refuses. The certificate was made for this rehearsal and is signed by nobody. */
function agreedOn(port: number, secureContext: SecureContext): Promise<string | undefined> {
  return new Promise((done) => {
    const socket = connect({ host: "127.0.0.1", port, secureContext, rejectUnauthorized: false }, () => {
      done(socket.getCipher().name);
      socket.destroy();
    });
    socket.on("error", () => done(undefined));
  });
}

/** Tries every protocol and every suite that this machine knows, and says what was tried, what was agreed and what is weak of it. */
export async function probeTls(port: number) {
  const agreed: string[] = [];
  let tried = 0;
  const note = async (version: SecureVersion, ciphers: string) => {
    const context = contextFor(version, ciphers);
    if (context === undefined) return;
    tried += 1;
    const found = await agreedOn(port, context);
    if (found !== undefined) agreed.push(`${version} ${found}`);
  };
  for (const version of ["TLSv1", "TLSv1.1"] as const) await note(version, "ALL");
  const suites = getCiphers().map((name) => name.toUpperCase());
  for (const name of suites.filter((one) => !one.startsWith("TLS_"))) await note("TLSv1.2", name);
  for (const name of suites.filter((one) => one.startsWith("TLS_"))) await note("TLSv1.3", name);
  const weak = agreed.filter(
    (one) => /^TLSv1(\.1)? /.test(one) || !accepted.includes(one.split(" ")[1] ?? ""),
  ); // always two words
  return { tried, agreed, weak };
}
