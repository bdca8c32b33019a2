// SPDX-License-Identifier: Apache-2.0

/**
 * What is said when something goes wrong: what is safe, and the way on. One sentence or two for each
 * code of link and server. Never a reproach, never an alarm.
 */
export const trouble = {
  // Anything we have no better sentence for. {code}: a short code to quote.
  "trouble.unknown": "Something didn't work, but nothing you wrote is lost. Try again; if it happens again, tell whoever runs this page the code \"{code}\".",

  // ── Invitations ──
  // Someone has joined with this invitation already.
  "invitation.used": "This invitation has been used; each lets one person in, once. If it wasn't you, tell the one who sent it, and ask for a new one.",
  // Its time is over.
  "invitation.expired": "This invitation's time is over. Ask for a new one; making it takes a moment.",
  // It was taken back.
  "invitation.withdrawn": "This invitation was withdrawn. Ask the one who sent it for a new one.",
  // The server doesn't know it.
  "invitation.unknown": "This invitation isn't known here. Perhaps the link or the words arrived incomplete: ask for them once more.",
  // The link is cut or changed.
  "invitation.mangled": "This link didn't arrive whole. Copy it again from where it was sent, from the first letter to the last.",
  // The invitation's content doesn't fit its secret.
  "invitation.forged": "This invitation was changed on its way, so we don't open it. Ask for a new one, by another way if you can.",
  // I opened an invitation to a place in which I am.
  "invitation.mine": "You're in this place already. If you made the invitation, it's for the other to open.",

  // ── The log: why it isn't read any further ──
  // An entry isn't by whom it says.
  "log.forged": "The server sent something that neither of you wrote. We don't show it. What you had before is safe; talk to each other by another way before you go on here.",
  // An entry was changed.
  "log.altered": "Something was changed on its way here. We don't show it. What you had before is safe; talk to each other by another way before you go on here.",
  // Entries came in another order, or some are missing.
  "log.reordered": "The server left something out or mixed up the order. What this device has is safe. Tell whoever runs the server.",
  // An entry came a second time as if it were new.
  "log.repeated": "The server sent something old as if it were new. What this device has is safe. Tell whoever runs the server.",
  // An entry belongs to another log.
  "log.foreign": "The server sent something that belongs elsewhere. What this device has is safe. Tell whoever runs the server.",
  // The server shows less than it did before.
  "log.shortened": "The server shows less than it did before. What this device has is safe and stays. Tell whoever runs the server; they may have put back an old copy.",
  // The server shows another past than before.
  "log.forked": "The server shows another past than the one this device knows. We keep ours and don't go on. Compare your screens, and tell whoever runs the server.",
  // The server's times run backwards.
  "log.backwards": "The server's times run backwards. What this device has is safe. Tell whoever runs the server.",
  // Written with a newer version of the app.
  "log.newer": "Part of this was written with a newer version. Reload the page to read it; nothing changes until then.",
  // Button beside it.
  "trouble.reload": "Reload the page",
  // Under a sentence about the log; to quote to whoever runs the server. {code}
  "trouble.code": "Code: {code}",

  // ── The device ──
  // Heading when the browser keeps nothing for us.
  "device.title": "This browser keeps nothing",
  // The browser won't keep anything: private window, storage blocked, disk full.
  "device.unavailable": "A place lives in your browser, and this one doesn't let the page keep anything. A private window or a full disk often does that: open the page in an ordinary window, or make some room.",
  // Heading when the address isn't secure.
  "device.insecureTitle": "This address can't seal",
  // The page was opened without https.
  "device.insecure": "Sealing needs a secure address, one that begins with https. Ask whoever runs this page for it.",
  // The device's storage is full.
  "device.storage": "There's no room left on this device. What you wrote is still on this screen; make some room and try again.",
  // Heading: the way leads to a place that isn't on this device.
  "device.noPlaceTitle": "This place isn't here",
  // The place isn't on this device, or its data was cleared.
  "device.noPlace": "It isn't on this device, or not any longer. Open it where you joined it, or ask for a new invitation.",
  // Heading: the talk or keepsake isn't there.
  "device.noTalkTitle": "This evening isn't here",
  // It may still come.
  "device.noTalk": "It may still be on its way from the other device. Your place shows it as soon as it's here.",

  // ── The server said no ──
  // The text of a guide isn't on this device, and can't be had now.
  "server.guideAway": "This guide isn't on this device yet, and there is no connection to fetch it. Choose another, or try again when you have one.",
  // No answer, and this needs one.
  "server.unreachable": "The server doesn't answer. This needs a connection; try again when you have one. What you wrote is kept here.",
  // The page asked for something the server doesn't take. {code}
  "server.mistake": "The server didn't understand this page. Reload it; what you wrote is kept here. If it happens again, tell whoever runs the server: {code}.",
  // Not signed in any more.
  "server.signedOut": "This device was signed out. Reload the page; your keys are still here.",
  // The person is known with another key.
  "server.keyDiffers": "The server knows you by another key than this device has. Use the device on which you began, and tell whoever runs the server.",
  // The page came from another address.
  "server.otherAddress": "This page was opened from an address that the server doesn't know. Open it at the address you were given.",
  // Not one of the two, or the place is gone.
  "server.notMember": "The server doesn't know this place, or doesn't know you as one of the two. What this device has is safe.",
  // As many places as one may have.
  "server.tooManyPlaces": "You have as many places as this server allows. Use one of them, or ask whoever runs the server.",
  // As many talks as a place may have.
  "server.tooManyTalks": "There's no room for more talks in this place. Ask whoever runs the server for more.",
  // The place's room is used up.
  "server.placeFull": "This place has used up its room on the server. What's there is safe; ask whoever runs the server for more.",
  // Too many open invitations.
  "server.tooManyInvitations": "No more invitations can be open at once. Withdraw one, or wait until one is used.",
  // Two people are in already.
  "server.noSeat": "Two people are in this place already; a place is for two.",
  // I'm in already.
  "server.alreadyMember": "You're in this place already. You'll find it on the first page.",
  // The other was first; it will work at the next try.
  "server.behind": "The other was a moment faster. Look at what's new, then try again.",
  // One entry is too large.
  "server.tooLarge": "This is longer than can be sent at once. Share it in two parts; what you wrote is still here.",
  // Too many requests.
  "server.tooFast": "That was a lot at once. Wait a moment, then try again.",
  // Overloaded, or being restarted.
  "server.busy": "The server is busy. Try again in a moment; what you wrote is kept here.",
  // Disk full.
  "server.full": "The server has no room left. What you write stays on this device until there is; tell whoever runs it.",
  // Database damaged.
  "server.damaged": "The server can't read its own data. What this device has is safe; tell whoever runs the server.",
  // A fault in the server.
  "server.fault": "Something failed on the server, and nothing was added. Try again; what you wrote is kept here.",

  // ── The quiet line at the foot ──
  // All is well: not shown. Reconnecting.
  "line.connecting": "Finding the connection …",
  // Offline. Short.
  "line.offline": "Offline. What you write stays here and will be sent.",
  // A new version has been fetched.
  "line.update": "A newer version is here.",
  // Button beside it.
  "line.updateNow": "Load it",
} as const;
