import { textsFor } from "../../texts/index.ts";

/** An answer that is an error as RFC 7644 (3.12) tells it, with the kinds that it names. */
export type ScimError = {
  readonly status: 400 | 401 | 404 | 405 | 409 | 413 | 429 | 500 | 501 | 503;
  readonly scimType?:
    | "invalidFilter"
    | "uniqueness"
    | "mutability"
    | "invalidSyntax"
    | "invalidPath"
    | "invalidValue";
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const { problems, scim: words } = textsFor("nl");

export const noToken: ScimError = {
  status: 401,
  detail: words.noToken,
  headers: { "www-authenticate": 'Bearer realm="evenbeeld"' },
};
export const notFound: ScimError = { status: 404, detail: words.notFound };
export const notSupported: ScimError = { status: 501, detail: words.notSupported };
export const badFilter: ScimError = { status: 400, scimType: "invalidFilter", detail: words.badFilter };
export const badPath: ScimError = { status: 400, scimType: "invalidPath", detail: words.badPath };
export const badValue: ScimError = { status: 400, scimType: "invalidValue", detail: words.badValue };
export const badSyntax: ScimError = { status: 400, scimType: "invalidSyntax", detail: words.badSyntax };
export const tooLarge: ScimError = { status: 413, detail: words.tooLarge };
export const wait = (seconds: number): ScimError => ({
  status: 429,
  detail: words.wait,
  headers: { "retry-after": String(seconds) },
});

/** Returns a refused rule as an error: what belongs to somebody else already is a conflict. */
export function ruleError(code: "N147" | "N148" | "O201" | "O202" | "O207" | "O216"): ScimError {
  const detail = problems[code];
  switch (code) {
    case "N147":
    case "O201":
      return { status: 409, scimType: "uniqueness", detail };
    case "N148":
    case "O202":
    case "O216":
      return { status: 400, scimType: "invalidValue", detail };
    case "O207":
      return { status: 400, scimType: "mutability", detail };
  }
}

/** Returns an error as it is sent. */
export const errorBody = ({ status, scimType, detail }: ScimError) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
  status: String(status),
  ...(scimType === undefined ? {} : { scimType }),
  detail,
});
