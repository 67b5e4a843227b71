import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { makeClientForm, renewClientForm, revokeClientForm } from "./clientForms.tsx";
import { showClients } from "./clientsPage.tsx";
import { logoPage, removeLogoPage } from "./logoForms.ts";
import { outgoingMailPage } from "./outgoingMailPage.tsx";
import { palettePage, showPaletteSheet } from "./palettePage.tsx";
import { showPasskeys, takeOwnPasskey, withdrawOwnPasskey } from "./passkeysPage.ts";
import { reportOrderPage } from "./reportOrderForm.ts";
import { showReportOrders } from "./reportOrdersPage.tsx";
import { showSettings } from "./settingsPage.tsx";
import { signInForm } from "./signInForm.ts";
import { showCertificate, showSignIn } from "./signInPage.tsx";
import { localePage, namePage, smallestGroupPage } from "./wordForms.ts";

const choice = (audit: string) => ({ may: "changeSettings" as const, audit });
const client = (audit: string) => ({ may: "changeClients" as const, audit });
const style = (audit: string) => ({ may: "changeHouseStyle" as const, audit });

export const settingsRoutes: readonly Route[] = [
  {
    get: paths.settings,
    handler: showSettings,
    may: "readSettings",
    audit: { none: "what everybody sees, and who chose it" },
  },
  ...formLines(paths.changeName, namePage, choice("municipality-renamed")),
  ...formLines(paths.changeLocale, localePage, choice("locale-changed")),
  ...formLines(paths.changeSmallestGroup, smallestGroupPage, choice("smallest-group-changed")),
  ...formLines(paths.changePalette, palettePage, style("palette-changed")),
  {
    get: paths.paletteSheet,
    handler: showPaletteSheet,
    may: "changeHouseStyle",
    audit: { none: "colours that somebody looks at before choosing" },
  },
  ...formLines(paths.changeLogo, logoPage, style("logo-changed")),
  ...formLines(paths.removeLogo, removeLogoPage, style("logo-removed")),
  {
    get: paths.reportOrders,
    handler: showReportOrders,
    may: "changeReportOrder",
    audit: { none: "which part of a report comes first" },
  },
  ...formLines(paths.reportOrder, reportOrderPage, {
    may: "changeReportOrder",
    audit: "report-order-changed",
  }),
  {
    get: paths.signInSettings,
    handler: showSignIn,
    may: "changeSettings",
    audit: { none: "where people sign in; nothing of a person" },
  },
  ...formLines(paths.changeSignIn, signInForm, choice("sign-in-changed")),
  {
    get: paths.signInCertificate,
    handler: showCertificate,
    may: "changeSettings",
    audit: { none: "the public half of a key" },
  },
  { get: paths.outgoingMail, handler: outgoingMailPage.show, may: "manageMail", audit: "mail-read" },
  { post: paths.outgoingMail, handler: outgoingMailPage.take, may: "manageMail", audit: "test-mail-added" },
  {
    get: paths.clients,
    handler: showClients,
    may: "changeClients",
    audit: { none: "which systems read along; nothing of their tokens" },
  },
  {
    get: paths.passkeys,
    handler: showPasskeys,
    may: "keepPasskeys",
    audit: { none: "names that somebody gave to the own devices" },
  },
  { post: paths.passkeys, handler: takeOwnPasskey, may: "keepPasskeys", audit: "passkey-made" },
  {
    post: paths.withdrawPasskey,
    handler: withdrawOwnPasskey,
    may: "keepPasskeys",
    audit: "passkey-withdrawn",
  },
  ...formLines(paths.newClient, makeClientForm, client("client-made")),
  ...formLines(paths.renewClient, renewClientForm, client("client-renewed")),
  ...formLines(paths.revokeClient, revokeClientForm, client("client-revoked")),
];
