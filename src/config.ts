/** A setting of the environment that cannot be used; the command says which. */
export class BadSetting extends Error {}

/** The mail server that mail is handed in to, and from whom mail comes. */
export type MailConfig = {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTls: boolean;
  readonly account: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
};

/** Where copies go that are made by themselves, the public key they are sealed to, how many hours are between two, and for how many days one stays (null: for ever). */
export type CopiesConfig = {
  readonly folder: string;
  readonly to: string;
  readonly hours: number;
  readonly keepDays: number | null;
};

/** What the environment says; read once, a bad value is refused at the start. */
export type Config = {
  readonly databaseUrl: string | undefined;
  readonly ownerUrl: string | undefined;
  /** Logins of their own for signing in, for the readers of the log, for the public and for the rows of the workforce; without them the first does it all. */
  readonly accessUrl: string | undefined;
  readonly auditUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly figuresUrl: string | undefined;
  /** An empty database on a server in which a restore is rehearsed; without it one beside this process is made for it. */
  readonly rehearsalUrl: string | undefined;
  /** Undefined where no copies are scheduled. */
  readonly copies: CopiesConfig | undefined;
  /** Undefined where no mail server is named: mail waits. */
  readonly mail: MailConfig | undefined;
  /** Where somebody reports a weakness (RFC 9116); undefined where nobody was named, and then no file says so. */
  readonly securityContact: string | undefined;
  /** Whether each answered request is told on standard output. */
  readonly requestLog: boolean;
};

const isDatabaseUrl = (text: string): boolean => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);

function databaseUrl(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const value = environment[name];
  if (value === undefined || value === "") return undefined;
  if (!isDatabaseUrl(value)) throw new BadSetting(`${name} moet beginnen met postgres://`);
  return value;
}

const loopback = ["127.0.0.1", "localhost", "[::1]"];
const badSmtpUrl =
  "SMTP_URL moet een adres zijn als smtp://mail.gemeente.nl:587 of smtps://naam:wachtwoord@mail.gemeente.nl, zonder iets erachter";

/** Returns the server of an address; its sentence never repeats the address, which may hold a password. */
function smtpServer(text: string): Omit<MailConfig, "from"> {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) throw new BadSetting(badSmtpUrl);
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  const isWritten = !/%(?![0-9a-f]{2})/i.test(username + password);
  const isBare = isWritten && hostname !== "" && ["", "/"].includes(pathname) && search === "" && hash === "";
  if (!isBare || (username === "") !== (password === "")) throw new BadSetting(badSmtpUrl);
  const secure = protocol === "smtps:";
  const usualPort = secure ? 465 : 587; // RFC 8314, RFC 6409
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? usualPort : Number(port),
    secure,
    // a password goes over the network encrypted or not at all
    requireTls: !secure && username !== "" && !loopback.includes(hostname),
    account:
      username === "" ? null : { user: decodeURIComponent(username), password: decodeURIComponent(password) },
  };
}

const named = /^([^<>"\p{Cc}]*?)\s*<([^\s<>@,;]+@[^\s<>@,;]+)>$/u;
const bare = /^[^\s<>@,;"]+@[^\s<>@,;"]+$/;

function mailFrom(text: string): MailConfig["from"] {
  const [, name = "", address = ""] = named.exec(text) ?? (bare.test(text) ? ["", "", text] : []); // no match leaves both empty
  if (address === "")
    throw new BadSetting(
      "MAIL_FROM moet een mailadres zijn, of een naam met een adres: Evenbeeld <post@gemeente.nl>",
    );
  return { name, address };
}

function mailConfig(environment: NodeJS.ProcessEnv): MailConfig | undefined {
  const [url = "", from = ""] = [environment["SMTP_URL"], environment["MAIL_FROM"]]; // empty is not given
  if (url === "" && from === "") return undefined;
  if (url === "" || from === "") throw new BadSetting("Geef SMTP_URL en MAIL_FROM samen, of geen van beide");
  return { ...smtpServer(url), from: mailFrom(from) };
}

function copiesConfig(environment: NodeJS.ProcessEnv): CopiesConfig | undefined {
  const [folder = "", to = ""] = [environment["BACKUP_FOLDER"], environment["BACKUP_KEY"]]; // empty is not given
  const hours = Number(environment["BACKUP_HOURS"] || "24"); // documented default
  const keep = environment["BACKUP_KEEP_DAYS"] || null; // documented default: nothing is taken away
  if (folder === "" && to === "") return undefined;
  if (folder === "" || to === "")
    throw new BadSetting(
      "Geef BACKUP_FOLDER en BACKUP_KEY samen, of geen van beide: een kopie ligt nooit open",
    );
  if (!Number.isInteger(hours) || hours < 1 || hours > 168)
    throw new BadSetting("BACKUP_HOURS moet een heel getal van 1 tot en met 168 zijn");
  const keepDays = keep === null ? null : Number(keep);
  if (keepDays !== null && (!Number.isInteger(keepDays) || keepDays < 7 || keepDays > 3650))
    throw new BadSetting("BACKUP_KEEP_DAYS moet een heel getal van 7 tot en met 3650 zijn");
  return { folder, to, hours, keepDays };
}

function securityContact({ SECURITY_CONTACT: text = "" }: NodeJS.ProcessEnv): string | undefined {
  if (text === "") return undefined;
  const isMail = /^mailto:[^\s@<>,;?]+@[^\s@<>,;?]+$/.test(text);
  const isPage = /^https:\/\/\S+$/.test(text) && URL.canParse(text);
  if (!isMail && !isPage)
    throw new BadSetting(
      "SECURITY_CONTACT moet een adres zijn als mailto:security@gemeente.nl, of een pagina die begint met https://",
    );
  return text;
}

function requestLog(environment: NodeJS.ProcessEnv): boolean {
  const value = environment["REQUEST_LOG"] || "off"; // documented default
  if (value !== "on" && value !== "off") throw new BadSetting("REQUEST_LOG moet on of off zijn");
  return value === "on";
}

/** Returns the settings of the environment. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => ({
  databaseUrl: databaseUrl("DATABASE_URL", environment),
  ownerUrl: databaseUrl("DATABASE_OWNER_URL", environment),
  accessUrl: databaseUrl("DATABASE_ACCESS_URL", environment),
  auditUrl: databaseUrl("DATABASE_AUDIT_URL", environment),
  publicUrl: databaseUrl("DATABASE_PUBLIC_URL", environment),
  figuresUrl: databaseUrl("DATABASE_FIGURES_URL", environment),
  rehearsalUrl: databaseUrl("DATABASE_REHEARSAL_URL", environment),
  copies: copiesConfig(environment),
  mail: mailConfig(environment),
  securityContact: securityContact(environment),
  requestLog: requestLog(environment),
});
