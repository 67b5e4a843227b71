import type { mail as dutch } from "../nl/mail.ts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** What mails say, in English. */
export const mail: typeof dutch = {
  greeting: (name) => `Dear ${name},`,
  sentFor: (municipality) => `This mail was made automatically by Evenbeeld, for ${municipality}.`,
  noReply: "You cannot reply to this mail.",
  dutyReminder: {
    title: "Reports that wait for you",
    subjectOne: {
      now: (content, day) => `Reminder: ${content}, due ${day}`,
      soon: (content, day) => `Nearly due: ${content}, due ${day}`,
      overdue: (content) => `Overdue: ${content}`,
    },
    subjectMany: (count, late) =>
      late === 0
        ? `Reminder: ${count} reports wait for you`
        : `${count} reports wait for you, ${late} overdue`,
    lead: "This has still to be finished. Was a report delivered already? Say so on the page, and the reminders stop.",
    step: { overdue: "Overdue", soon: "Nearly due", now: "To be made now" },
    due: (day, away) => {
      if (away === 0) return `Due today, ${day}.`;
      return away > 0 ? `Due on ${day}, in ${days(away)}.` : `Was due on ${day}, ${days(-away)} ago.`;
    },
    receiver: (who) => `For: ${who}.`,
    owner: (who) => `According to the plan by: ${who}. No colleague was chosen yet.`,
    programme: (title) => `Programme: ${title}.`,
    link: (title) => `To the reporting duties of ${title}`,
    why: "You receive this mail because you make this report, or because you lead the programme.",
  },
  questionCards: {
    subject: (count, round) =>
      count === 1 ? `How is your action going? ${round}` : `How are your ${count} actions going? ${round}`,
    reminder: (subject) => `Reminder: ${subject}`,
    title: (count) => (count === 1 ? "How is your action going?" : `How are your ${count} actions going?`),
    lead: (programme) => `Tell in 2 minutes how it goes. You need not sign in. Programme: ${programme}.`,
    again: "We have no update from you yet. The links in earlier mails do not work any more.",
    link: (title) => `Tell how it goes: ${title}`,
    until: (moment) => `A link works until ${moment}, for 1 update.`,
    own: "The links are for you alone. Do not forward this mail: whoever has a link can answer for you.",
    why: "You receive this mail because you are the action owner.",
  },
  cardReceipt: {
    title: "Your update is in",
    subject: (title) => `Your update is in: ${title}`,
    lead: (moment, round) => `On ${moment} this update came in by the link from your mail. Round: ${round}.`,
    told: "What it says",
    happened: (text) => `What happened: ${text}`,
    course: (word) => `How it goes: ${word}.`,
    end: (period) => `Ready: ${period}.`,
    noEnd: "There is no date yet.",
    wrong: (moment) =>
      `Is this not from you, or is it not right? Sign in and change it until ${moment}, or tell the programme team.`,
    link: "To Evenbeeld",
    why: "You receive this mail because an update came in by your link.",
  },
  testMail: {
    title: "Mail arrives",
    text: "You asked for a test mail. Evenbeeld can send mail to this address.",
    link: "To the outgoing mail",
    why: "You receive this mail because you asked for it yourself.",
  },
};
