import type { cardLink as dutch } from "../nl/cardLink.ts";

/** The card that the link of a mail opens, in English. */
export const cardLink: typeof dutch = {
  forWhom: (name, municipality) => `This card is for ${name}, ${municipality}.`,
  notYou: "Is that not you? Then close this page.",
  comesBy: "The update will say that it came by the link from the mail.",
  until: (moment) => `The link works until ${moment}, for 1 update. You receive a receipt by mail.`,
  changed: "Somebody else changed this action. Read the card once more, then send again.",
  receivedTitle: "Your update is in",
  receivedText: (moment) => `It came on ${moment}. A receipt goes to your mail address. You are done.`,
  answeredTitle: "There is an update on this action already",
  answeredText: (moment) => `It came on ${moment}. You need not do anything.`,
  again: "This link takes no second update. Do you want to change something? Then sign in.",
  deadTitle: "This link does not work",
  deadText:
    "The link is too old or was taken back, the round is closed, the action has lapsed, or the address was not copied as a whole.",
  deadNewer: "Did you receive a later mail? Then use the link in that one.",
  nothingChanged: "Nothing has changed.",
  deadSignIn: "Or sign in to see whether anything waits for you.",
  signIn: "Sign in",
  otherTitle: "This card is for somebody else",
  otherText: (name) => `You are signed in as ${name}. What waits for you is on the page of your own work.`,
  typedText: "It was not kept. Copy it if you still want to tell it.",
  asideTitle: "Link in the mail",
  asideText: (moment) => `The action owner can answer until ${moment} without signing in.`,
  revoke: "Take the link back",
};
