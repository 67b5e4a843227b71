import type { passkeys as dutch } from "../nl/passkeys.ts";

export const passkeys: typeof dutch = {
  signInTitle: "Sign in with a passkey",
  signInLead:
    "For administrators. Your device asks for your finger, your face or your PIN, and then signs you in.",
  signInButton: "Sign in with a passkey",
  needsScript: "A passkey works with JavaScript only. Turn it on, or ask for a link.",
  failed: "Your device gave no passkey. Try again, or take the device that has your passkey.",
  lost: "Lost your passkey? Ask the operator of the installation for a new link.",
  title: "My passkeys",
  lead: "With a passkey you sign in without a password. Make 2, on 2 devices: then you can come in when 1 is lost.",
  look: "Look at my passkeys",
  none: "You have no passkey yet. Without one you come back by a new link only.",
  caption: "Your passkeys",
  name: "Name",
  nameHint: "How you know the device. For example: laptop at work.",
  made: "Made",
  used: "Last used",
  never: "never",
  make: "Make a passkey",
  acts: "Withdraw",
  withdraw: "Withdraw",
  withdrawNamed: (name: string) => `Withdraw ${name}`,
  withdrawNote: "A passkey that you withdraw stops working at once. On other devices you are signed out.",
  later: "Continue",
};
