import { paths } from "../paths.ts";
import type { Route } from "../visit.ts";
import { showAccessibilityForAll } from "./accessibilityPage.tsx";
import { pickPerson } from "./demoPeople.tsx";
import { showInstallation, showNewMunicipality, takeNewMunicipality } from "./installationPages.tsx";
import { showInstallationState } from "./installationStatePage.tsx";
import { showLink, takeLink } from "./linkPages.tsx";
import {
  showOperatorPasskeys,
  showPasskeySignIn,
  takeOperatorPasskey,
  takePasskeySignIn,
  withdrawOperatorPasskey,
} from "./passkeyPages.tsx";
import { showHealth, showLogo, showSecurityTxt } from "./plainFiles.ts";
import { comeBack, goToProvider, showSignedOut, showSignInKeys } from "./providerSignIn.tsx";
import { leave, showHome, showPeople, showSignIn } from "./signInPages.tsx";

const publicRead = { none: "public" } as const;

export const entryRoutes: readonly Route[] = [
  { get: paths.home, handler: showHome, may: "anyone", audit: publicRead },
  { get: paths.health, handler: showHealth, may: "anyone", audit: publicRead },
  { get: paths.securityTxt, handler: showSecurityTxt, may: "anyone", audit: publicRead },
  { get: paths.accessibilityForAll, handler: showAccessibilityForAll, may: "anyone", audit: publicRead },
  { get: paths.logo, handler: showLogo, may: "anyone", audit: publicRead },
  { get: paths.signIn, handler: showSignIn, may: "anyone", audit: publicRead },
  { get: paths.signInAt, handler: showPeople, may: "anyone", audit: publicRead },
  { post: paths.signIn, handler: pickPerson, may: "anyone", audit: "signed-in" },
  {
    get: paths.goSignIn,
    handler: goToProvider,
    may: "anyone",
    audit: { none: "a sign-in that was only begun" },
  },
  { get: paths.backFromSignIn, handler: comeBack, may: "anyone", audit: "signed-in" },
  { get: paths.signInKeys, handler: showSignInKeys, may: "anyone", audit: publicRead },
  { get: paths.signedOut, handler: showSignedOut, may: "anyone", audit: publicRead },
  { get: paths.link, handler: showLink, may: "anyone", audit: publicRead },
  { post: paths.link, handler: takeLink, may: "anyone", audit: "signed-in" },
  { get: paths.passkeySignIn, handler: showPasskeySignIn, may: "anyone", audit: publicRead },
  { post: paths.passkeySignIn, handler: takePasskeySignIn, may: "anyone", audit: "signed-in" },
  {
    get: paths.operatorPasskeys,
    handler: showOperatorPasskeys,
    may: "operator",
    audit: { none: "names of devices of the operator" },
  },
  { post: paths.operatorPasskeys, handler: takeOperatorPasskey, may: "operator", audit: "passkey-made" },
  {
    post: paths.withdrawOperatorPasskey,
    handler: withdrawOperatorPasskey,
    may: "operator",
    audit: "passkey-withdrawn",
  },
  {
    get: paths.installation,
    handler: showInstallation,
    may: "operator",
    audit: { none: "names of municipalities only" },
  },
  {
    get: paths.installationState,
    handler: showInstallationState,
    may: "operator",
    audit: { none: "how jobs, copies and logs stand; nothing of what is in them" },
  },
  {
    get: paths.newMunicipality,
    handler: showNewMunicipality,
    may: "operator",
    audit: { none: "an empty form" },
  },
  { post: paths.newMunicipality, handler: takeNewMunicipality, may: "operator", audit: "municipality-added" },
  { post: paths.signOut, handler: leave, may: "anyone", audit: "signed-out" },
];
