import type { editions as dutch } from "../nl/editions.ts";

const actions = (count: number) =>
  count === 0 ? "no action" : count === 1 ? "1 action" : `${count} actions`;

/** Frozen reports: how they are made, checked, corrected, published and read. */
export const editions: typeof dutch = {
  title: "Frozen reports",
  lead: (count) => (count === 1 ? "1 edition was frozen." : `${count} editions were frozen.`),
  publicCount: (count) => (count === 1 ? " 1 of them is public." : ` ${count} of them are public.`),
  none: "No report was frozen yet. Open a yearly report and freeze it.",
  explained:
    "An edition is a report as it was on one day. Nobody can change it any more and everybody can check it.",
  edition: (number) => `Edition ${number}`,
  columns: { edition: "Edition", asOf: "As of", madeAt: "Frozen", state: "Public" },
  isPublic: "public",
  notPublic: "not public",
  kind: {
    committeeYear: (year) => `Yearly report ${year}`,
    unitQuarter: (year) => `Report of the units ${year}`,
    sponsor: (year) => `Report to the sponsor ${year}`,
    councilHalfYear: (year) => `Report to the council ${year}`,
    organisationYear: (year) => `Yearly report of the organisation ${year}`,
    final: (year) => `Final report ${year}`,
  },
  correctsShort: (number) => `corrects edition ${number}`,
  correctedBy: (number) => `corrected by edition ${number}`,

  toReport: (year) => `See and freeze the yearly report of ${year}`,
  freeze: "Freeze this report",
  freezeConsequence:
    "You make an edition that nobody can change any more, not even you. You mend a mistake with a new edition.",
  freezeTitle: "Freeze",
  frozenAs: (number) => `This state was frozen as edition ${number}.`,

  stamp: {
    number: (number) => `Edition ${number}`,
    madeAt: (moment) => `Frozen on ${moment}`,
    hash: (hash) => `Check number ${hash}`,
    publicSince: (moment) => `Public since ${moment}`,
  },
  corrects: (number, reason) => `This edition corrects edition ${number}. Reason: ${reason}`,
  corrected: (number) => `Note: this edition was corrected. Read edition ${number}.`,

  fits: "This edition is right",
  fitsExplained: (figures, files) =>
    `The check number belongs to the content. All ${figures} numbers were calculated again and are equal. The ${files} files are unchanged too.`,
  fitsNot: "This edition is no longer right",
  fitsNotExplained:
    "Somebody changed something outside Evenbeeld. That is why the content is not shown here. Tell the administrator.",
  findings: {
    hash: () => "The check number does not belong to the content.",
    writing: () => "The content is written in another way than Evenbeeld does.",
    shape: (at) => `This part of the content cannot be read: ${at}.`,
    rules: () => "The rules of this edition are not known here.",
    head: (at) => `What is kept beside the edition says something else than the content: ${at}.`,
    report: (at) => `This number does not follow from the data: ${at}.`,
    file: (at) => `This file was changed: ${at}.`,
    log: () => "The log names another check number, or does not know this edition.",
  },
  difference: (stated, found) => `It says ${stated}, and should say ${found}.`,
  wholeHash: "The whole check number",
  hashExplained:
    "This is the SHA-256 of the JSON file. If one character changes, another number belongs to it.",

  files: "Save",
  fileName: {
    html: "HTML, to read and check without internet",
    pdf: "PDF",
    docx: "Word (DOCX), to work in",
    xlsx: "Excel (XLSX), the actions and targets as lists",
    json: "JSON, the data itself",
  },

  filesMissing: (formats) =>
    `Not kept with this edition: ${formats}. An edition holds the files of the day on which it was frozen.`,

  comparison: (number) => `Compared with edition ${number}`,
  comparedWith: (day) => `That one is about the state on ${day}.`,
  account: (initial, added) =>
    `There ${initial === 1 ? "was" : "were"} ${actions(initial)}. ${added === 0 ? "None" : added} ${added === 1 ? "was" : "were"} added.`,
  accountCarried: (count) =>
    `${actions(count)} ${count === 1 ? "was" : "were"} carried over from a programme before.`,
  accountTo: (done, open, dropped) => `Now ${done} are done, ${open} go on or wait and ${dropped} lapsed.`,
  accountNotStated: (count) => `Of ${actions(count)} the status is not stated.`,
  accountGone: (count) =>
    count === 1 ? "1 action is no longer listed." : `${count} actions are no longer listed.`,
  addsUp: (sum) => `Both sides add up to ${sum}.`,
  accountCaption: "How the list of then became the list of now",
  accountColumns: { from: "From", to: "Now", count: "Actions" },
  accountRows: {
    initial: "Stood in the edition before",
    added: "Was added",
    carriedOver: "Was carried over from a programme before",
    fromTotal: "Together",
    done: "Is done",
    open: "Goes on or waits",
    dropped: "Lapsed",
    notStated: "Status not stated",
    gone: "Is no longer listed",
    toTotal: "Together, now",
  },
  statusCaption: "Actions by status, then and now",
  statusColumns: { status: "Status", before: "Then", after: "Now", difference: "Difference" },
  overdue: (before, after) =>
    `Then the due date of ${actions(before)} had passed, now that of ${actions(after)}.`,

  correct: "Correct this edition",
  correctLead:
    "You freeze the report anew, with what is known now. The old edition stays and names the new one.",
  correctConsequence: "The correction gets a number of its own and cannot be changed afterwards either.",
  correctReason: "What was wrong?",
  correctReasonHint: "This sentence goes into the new edition. Name roles, not people.",

  publish: "Publish this edition",
  publishLead: "Everybody can read the edition afterwards, without signing in.",
  publishConsequence:
    "Who saves the edition keeps it. You can withdraw it later, but not take it away from others.",
  audience: "For whom?",
  audienceHint: "For example: inhabitants, the council, employees.",
  channel: "How does it reach them?",
  channelHint: "For example: public page, letter to the council, intranet.",
  withdraw: "Withdraw this edition",
  withdrawLead: "The edition is no longer public afterwards. It does go on existing.",
  withdrawReason: "Why do you withdraw it?",
  publications: "Made public",
  published: (audience, channel) => `Published for ${audience}, by ${channel}.`,
  withdrawn: (reason) => `Withdrawn: ${reason}`,
  readPublic: "Read the public page",

  publicTitle: "Public reports",
  publicLead: (municipality) => `These are the reports that ${municipality} froze and made public.`,
  publicNone: "No report is public at this moment.",
  publishedOn: (day) => `public since ${day}`,
  allPublic: "All public reports",
  check: "Check it yourself",
  checkExplained:
    "Save the HTML file and open it. It calculates the check number itself, also without internet.",

  proof: {
    how: "How this file checks itself",
    title: "Is this file right?",
    explained:
      "When it is opened this file works out its check number again. What it finds stands at the top.",
    working: "This file is being checked.",
    fits: "This file is right: the content and the text belong to the check number.",
    differs: "This file is not right: the content or the text was changed. Do not use it.",
    unable: "Your browser cannot check this file. Turn JavaScript on or open it in another browser.",
    compare:
      "Whoever forges a file can forge the check number too. So compare it with the number that the municipality itself states.",
    hash: "Check number (SHA-256)",
    content: "Show the data from which this report follows",
  },
};
