import { paths } from "../paths.ts";
import type { Route } from "../visit.ts";
import { showInstallation, showNewMunicipality, takeNewMunicipality } from "./installationPages.tsx";
import { showHealth, showLogo, showSecurityTxt } from "./plainFiles.ts";
import { comeBack, goToProvider, showSignedOut, showSignInKeys } from "./providerSignIn.tsx";
import { leave, pickPerson, showHome, showLink, showPeople, showSignIn, takeLink } from "./signInPages.tsx";

const publicRead = { none: "public" } as const;

export const entryRoutes: readonly Route[] = [
  { get: paths.home, handler: showHome, may: "anyone", audit: publicRead },
  { get: paths.health, handler: showHealth, may: "anyone", audit: publicRead },
  { get: paths.securityTxt, handler: showSecurityTxt, may: "anyone", audit: publicRead },
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
  {
    get: paths.installation,
    handler: showInstallation,
    may: "operator",
    audit: { none: "names of municipalities only" },
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
