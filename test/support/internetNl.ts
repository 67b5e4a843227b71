/** What internet.nl asks of a web server by its headers, as its published tests judge them (checks/tasks/http_headers.py, July 2026). */

const year = 31_536_000;
const sources = ["child-src", "connect-src", "font-src", "frame-src", "img-src", "manifest-src"] as const;
const moreSources = ["media-src", "object-src", "script-src", "style-src", "worker-src"] as const;
const everyDirective: readonly string[] = [
  "default-src",
  ...sources,
  ...moreSources,
  "base-uri",
  "form-action",
  "frame-ancestors",
];

function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(
    parts.flatMap(([name = "", ...values]) => (name === "" ? [] : [[name.toLowerCase(), values] as const])), // nothing behind the last one
  );
}

const isOnlyNoneOrSelf = (values: readonly string[] | undefined): boolean =>
  values?.length === 1 && (values[0] === "'none'" || values[0] === "'self'");

function policyComplaints(policy: string | null): readonly string[] {
  if (policy === null) return ["no content-security-policy"];
  const directives = directivesOf(policy);
  const values = [...directives].flatMap(([name, all]) => (everyDirective.includes(name) ? all : []));
  const unsafe = values.filter((value) => /^'unsafe-/.test(value)).map((value) => `policy has ${value}`);
  const open = values
    .filter((value) => /^(?:https?:|\*|(?:https?:\/\/)?\*(?::\d+)?|.*127\.0\.0\.1.*)$/.test(value))
    .map((value) => `policy has ${value}`);
  const bare = values.filter((value) => /^[\w*-]+(?:\.[\w-]+)+/.test(value)).map((value) => `host ${value}`);
  const data = ["object-src", "script-src"].filter(
    (name) => (directives.get(name) ?? directives.get("default-src") ?? []).includes("data:"), // what is not named is as the default is
  );
  const must = ["default-src", "base-uri", "form-action", "frame-ancestors"];
  const missing = must.filter((name) => !isOnlyNoneOrSelf(directives.get(name)));
  return [
    ...unsafe,
    ...open,
    ...bare,
    ...data.map((name) => `data: in ${name}`),
    ...missing.map((name) => `policy without a good ${name}`),
  ];
}

function transportComplaints(header: string | null): readonly string[] {
  const age = Number(/max-age=(\d+)/i.exec(header ?? "")?.[1] ?? "0"); // not said: not at all
  return age >= year ? [] : [`strict-transport-security for ${age} s`];
}

/** Returns what internet.nl would say of the headers of one answer; nothing where it is content. */
export function complaintsOf(headers: Headers): readonly string[] {
  const frame = headers.get("x-frame-options")?.toUpperCase();
  const referrer = headers.get("referrer-policy");
  return [
    ...policyComplaints(headers.get("content-security-policy")),
    ...transportComplaints(headers.get("strict-transport-security")),
    ...(frame === "DENY" || frame === "SAMEORIGIN" ? [] : ["x-frame-options"]),
    ...(headers.get("x-content-type-options")?.toLowerCase() === "nosniff" ? [] : ["x-content-type-options"]),
    ...(referrer === "same-origin" || referrer === "no-referrer" ? [] : ["referrer-policy"]),
  ];
}

/** Returns what RFC 9116 and internet.nl ask of security.txt and does not stand in this one, read at an address at a moment. */
export function securityTxtComplaints(text: string, address: string, now: Date): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const fields = lines.map((line) => /^([\w-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line]); // no field
  const valuesOf = (name: string) =>
    fields.flatMap(([key = "", value = ""]) => (key.toLowerCase() === name ? [value] : [])); // no field, no value
  const [contacts, expires] = [valuesOf("contact"), valuesOf("expires")];
  const left = (Date.parse(expires[0] ?? "") - now.getTime()) / 86_400_000; // not said: no number of days
  const isDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(expires[0] ?? ""); // not said: no date
  return [
    ...fields.filter((field) => field.length !== 2).map(([line]) => `no field: ${line}`),
    ...(contacts.length > 0 && contacts.every((one) => /^(?:mailto:|https:\/\/|tel:)/.test(one))
      ? []
      : ["contact"]),
    ...(expires.length === 1 && isDate ? [] : ["expires"]),
    ...(left > 0 ? [] : ["expired"]),
    ...(left > 365 ? ["expires later than in a year"] : []),
    ...(valuesOf("preferred-languages").length <= 1 ? [] : ["languages named twice"]),
    ...(valuesOf("canonical").includes(address) ? [] : ["canonical"]),
    ...(text.endsWith("\n") ? [] : ["no end of line"]),
  ];
}
