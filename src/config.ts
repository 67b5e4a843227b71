/** A setting of the environment that cannot be used; the command says which. */
export class BadSetting extends Error {}

/** What the environment says; read once, a bad value is refused at the start. */
export type Config = {
  readonly databaseUrl: string | undefined;
  readonly ownerUrl: string | undefined;
  /** Logins of their own for signing in, for the readers of the log and for the public; without them the first does it all. */
  readonly accessUrl: string | undefined;
  readonly auditUrl: string | undefined;
  readonly publicUrl: string | undefined;
};

const isDatabaseUrl = (text: string): boolean => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);

function databaseUrl(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const value = environment[name];
  if (value === undefined || value === "") return undefined;
  if (!isDatabaseUrl(value)) throw new BadSetting(`${name} moet beginnen met postgres://`);
  return value;
}

/** Returns the settings of the environment. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => ({
  databaseUrl: databaseUrl("DATABASE_URL", environment),
  ownerUrl: databaseUrl("DATABASE_OWNER_URL", environment),
  accessUrl: databaseUrl("DATABASE_ACCESS_URL", environment),
  auditUrl: databaseUrl("DATABASE_AUDIT_URL", environment),
  publicUrl: databaseUrl("DATABASE_PUBLIC_URL", environment),
});
