import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { MailServer } from "../../src/jobs/mail/postBox.ts";

/** A mail as it came in over SMTP: to whom, and everything that was said of it. */
export type Arrived = { readonly to: string; readonly source: string };

/** What the server answers to an address before it takes the mail; undefined takes it. */
export type Doorman = (address: string) => { readonly code: number; readonly text: string } | undefined;

/** A real SMTP server on this machine, which keeps what arrives. */
export type PostOffice = {
  readonly arrived: Arrived[];
  readonly server: MailServer;
  /** How many mails at most came in at the same time. */
  readonly busiest: () => number;
  /** Sets who is let in. */
  doorman: Doorman;
  /** Closes the door and breaks every connection, as a server that falls does. */
  readonly fall: () => Promise<void>;
  /** Comes back on the same port. */
  readonly rise: () => Promise<void>;
};

const from = { name: "Evenbeeld Proefstad", address: "post@proefstad.example" };

/** Starts a mail server on a free port. */
export async function aMailServer(options: SMTPServerOptions = {}): Promise<PostOffice> {
  const arrived: Arrived[] = [];
  let [port, now, most] = [0, 0, 0];
  const make = () =>
    new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      disableReverseLookup: true,
      closeTimeout: 1,
      logger: false,
      onRcptTo: ({ address }, _, done) => {
        const refusal = office.doorman(address);
        done(
          refusal === undefined
            ? null
            : Object.assign(new Error(refusal.text), { responseCode: refusal.code }),
        );
      },
      onData: (stream, session, done) => {
        const pieces: Buffer[] = [];
        now += 1;
        most = Math.max(most, now);
        stream.on("data", (piece: Buffer) => pieces.push(piece));
        stream.on("end", () => {
          now -= 1;
          const to = session.envelope.rcptTo.map(({ address }) => address).join();
          arrived.push({ to, source: Buffer.concat(pieces).toString("utf8") });
          done();
        });
      },
      ...options,
    });
  let running: SMTPServer;
  const rise = async () => {
    running = make();
    running.on("error", () => undefined); // a connection that a killed process leaves behind
    running.listen(port, "127.0.0.1");
    await once(running.server, "listening");
    port = (running.server.address() as AddressInfo).port;
  };
  const fall = () => new Promise<void>((gone) => running.close(() => gone()));
  const office: PostOffice = {
    arrived,
    get server() {
      return { host: "127.0.0.1", port, secure: false, requireTls: false, account: null, from };
    },
    busiest: () => most,
    doorman: () => undefined,
    fall,
    rise,
  };
  await rise();
  return office;
}
