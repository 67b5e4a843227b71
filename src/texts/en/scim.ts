import type { scim as dutch } from "../nl/scim.ts";

export const scim: typeof dutch = {
  noToken:
    "This token opens nothing here. The administrator of the municipality makes one under Connections.",
  notFound: "There is nothing at this address.",
  notSupported: "This cannot be done here. Roles come from the provider, so there are no groups.",
  badFilter: 'Ask for one attribute that equals one text, such as: userName eq "name@municipality.nl".',
  badPath: "We do not understand which attribute this is about.",
  badValue: "A value is wrong or missing. Give userName, and a mail address in emails or in userName.",
  badSyntax: "We cannot read this message. Send JSON as RFC 7644 describes it.",
  tooLarge: "This message is too large.",
  wait: "It went wrong too often. Wait a moment, and then try again.",
};
