// SPDX-License-Identifier: Apache-2.0

/** The ways of being reminded. Nobody is reminded before they ask, and nothing is ever given away. */
export const reminding = {
  // Heading of the screen, and the link that leads to it.
  "remind.title": "Reminders",
  // Under the heading.
  "remind.lead": "Off until you ask. A reminder says when, and never what or with whom.",
  // Before the list of times.
  "remind.when": "You are reminded",
  // In that list.
  "remind.whenTomorrow": "a day before a talk",
  // In that list.
  "remind.whenPrepare": "ten minutes before, to prepare",
  // In that list.
  "remind.whenNow": "when it begins",
  // In that list: an agreement, a rhythm, an answer that was put off.
  "remind.whenBack": "in the morning, when something you wanted to come back to is due",
  // Heading: notifications of the browser.
  "remind.device": "On this device",
  // Off.
  "remind.deviceOff": "Your browser can show a line such as “Reminder. It is time.”, also while this page is closed.",
  // On.
  "remind.deviceOn": "This device reminds you.",
  // Button.
  "remind.deviceStart": "Remind me on this device",
  // Button.
  "remind.deviceStop": "Stop on this device",
  // The browser has no notifications.
  "remind.push-impossible": "This browser can't be woken while the page is closed. On an iPhone or iPad, add the page to your Home Screen first, and open it from there.",
  // The person, or their browser, said no.
  "remind.push-denied": "Your browser doesn't allow this page to show reminders. You can allow it in the browser's settings for this page, and then try again.",
  // The browser's maker runs a service; it can't be reached.
  "remind.push-service": "Your browser couldn't reach the service that wakes it. Try again later, or choose another way below.",
  // The server won't send there.
  "remind.endpoint-refused": "This server doesn't send to the service that your browser uses. Choose another way below.",
  // Heading.
  "remind.email": "By e-mail",
  // The host has no mail server.
  "remind.emailNone": "Whoever runs this server has set up no e-mail.",
  // Off.
  "remind.emailOff": "The address lies on the server, for this alone, until you stop it.",
  // Label of a field.
  "remind.emailAddress": "Your e-mail address",
  // Button.
  "remind.emailAsk": "Send me a code",
  // A code was sent. {address}
  "remind.emailAsked": "A code is on its way to {address}. Type it in here within the hour. It may take a few minutes; look among the spam as well.",
  // Label of a field.
  "remind.emailCode": "The six digits",
  // Button.
  "remind.emailConfirm": "Confirm",
  // Button: instead of the code.
  "remind.emailOther": "Another address",
  // On. {address}
  "remind.emailOn": "You are reminded at {address}. Each e-mail has a link that stops them.",
  // Button.
  "remind.emailStop": "Stop, and forget the address",
  // Not written like an address.
  "remind.no-mail-address": "This isn't written like an e-mail address. Please look once more.",
  // The host took the mail server away just now.
  "remind.no-mail-here": "This server sends no e-mail any more.",
  // Not the code.
  "remind.code-wrong": "That isn't the code we sent. Please look once more.",
  // Too late, or too many tries.
  "remind.code-over": "This code isn't good any more. Ask for a new one.",
  // Heading.
  "remind.calendar": "In your calendar",
  // Off.
  "remind.calendarOff": "A private address that your calendar subscribes to. It shows when you are busy, and nothing else.",
  // On; the address is not shown (it isn't kept).
  "remind.calendarOn": "Your calendar can follow your busy times. The address isn't kept here: if you need it once more, make a new one.",
  // On, with the address. Whoever has it sees the times.
  "remind.calendarHere": "Put this address into your calendar, where it subscribes to others. Whoever has it can see when you are busy. It is shown only now.",
  // Label of the field with the address.
  "remind.calendarAddress": "The address",
  // Button.
  "remind.calendarMake": "Make an address",
  // Button: the one before stops working.
  "remind.calendarNew": "Make a new address",
  // Button.
  "remind.calendarCopy": "Copy the address",
  // Button.
  "remind.calendarStop": "Stop the calendar",
  // What the server learns.
  "remind.server": "The server has to know the times for this, and that they are yours. It doesn't know of which place they are, with whom, or what about.",
  // A time the other agrees to while I'm away.
  "remind.open": "A time that is agreed on while you are away reaches your reminders when you next open this page.",
  // The server has as many of them as it takes.
  "remind.too-many-wake-ups": "That is more than the server can remind you of.",
  // Too often.
  "remind.too-fast": "That was often. Please wait a while, or until tomorrow, and try again.",
} as const;
