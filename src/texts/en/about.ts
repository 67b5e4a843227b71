import type { about as dutch } from "../nl/about.ts";

export const about: typeof dutch = {
  accessibility: {
    title: "Accessibility",
    lead: "Everybody must be able to work here: by keyboard, with a screen reader, on a phone and without JavaScript.",
    parts: [
      {
        id: "verklaring",
        title: "Statement",
        texts: [
          "This statement follows the Dutch decree on digital accessibility of government. The requirements stand in EN 301 549 and WCAG.",
          "It holds for every page at this address, also after signing in, and for the documents that Evenbeeld makes.",
        ],
      },
      {
        id: "status",
        title: "Estimated status: B, complies in part",
        texts: [
          "The makers of Evenbeeld estimate this status themselves, on 23 November 2026.",
          "No independent party has examined anything yet. The national register asks for such research, by WCAG-EM.",
          "Your municipality has that done, then chooses the status and signs the statement.",
        ],
      },
      {
        id: "doen",
        title: "What we do",
        texts: [
          "We build by WCAG 2.2, levels A and AA. A program checks every page in 2 languages and at 2 widths.",
          "Every chart has a description and the same data as a table. Reports come as accessible PDF and as Word document.",
        ],
      },
      {
        id: "afwijkingen",
        title: "What is not right yet",
        texts: [
          "After 10 hours you have to sign in again, and nobody warns you beforehand. In many forms your browser keeps what you typed.",
          "Text that somebody types in another language is not marked as that language.",
        ],
      },
      {
        id: "open",
        title: "What has not been examined yet",
        texts: [
          "People with disabilities have not tested Evenbeeld yet. A screen reader has not been tried either.",
          "Files that people add are not made accessible by us. Whoever adds them takes care of that.",
        ],
      },
      {
        id: "melden",
        title: "Does something not work for you?",
        texts: [
          "Tell the administrator of your municipality. Say which page it was and what you wanted to do.",
          "No good answer? Complain to your municipality, and after that to the National Ombudsman.",
        ],
      },
    ],
  },
  privacy: {
    title: "Privacy",
    lead: "Evenbeeld keeps as little as possible about people.",
    parts: [
      {
        id: "bewaren",
        title: "What we keep",
        texts: [
          "Of employees: name, e-mail address, unit and role. And what they do in their work on the programme.",
          "Every change stands in a log: who, what and when. The auditor can read it. That reading is recorded too.",
        ],
      },
      {
        id: "nooit",
        title: "What we never keep",
        texts: [
          "Nothing about origin, belief, orientation, health or disability of a person. There is no field for it.",
          "We refuse a figure about a small group. Such a figure would make people recognisable.",
          "We do not write down which pages you look at.",
        ],
      },
      {
        id: "grens",
        title: "What you should know",
        texts: [
          "Whoever manages the server can reach the data. Your municipality makes agreements about that.",
        ],
      },
    ],
  },
};
