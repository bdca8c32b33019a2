// SPDX-License-Identifier: Apache-2.0

/**
 * What is said when something goes wrong: what is safe, and the way on. One sentence or two for each
 * code of link and server. Never a reproach, never an alarm.
 */
export const trouble = {
  // Anything we have no better sentence for. {code}: a short code to quote.
  "trouble.unknown": "Something didn't work, and nothing you wrote is lost. Try again; if it stays, tell whoever runs this page the code \"{code}\".",

  // ── Invitations ──
  // Someone has joined with this invitation already.
  "trouble.invitation-used": "This invitation has been used; each lets one person in, once. If it wasn't you, tell the one who sent it, and ask for a new one.",
  // Its time is over.
  "trouble.invitation-expired": "This invitation's time is over. Ask for a new one; making it takes a moment.",
  // It was taken back.
  "trouble.invitation-withdrawn": "This invitation was withdrawn. Ask the one who sent it for a new one.",
  // The server doesn't know it.
  "trouble.invitation-unknown": "This invitation isn't known here. Perhaps the link or the words arrived incomplete: ask for them once more.",
  // The link is cut or changed.
  "trouble.invitation-mangled": "This link didn't arrive whole. Copy it again from where it was sent, from the first letter to the last.",
  // The invitation's content doesn't fit its secret.
  "trouble.invitation-forged": "This invitation was changed on its way, so we don't open it. Ask for a new one, by another way if you can.",
  // I opened my own invitation.
  "trouble.invitation-own": "This is your own invitation. Send it to the other; you're in already.",
  // A place is for two.
  "trouble.place-full": "Two people are in this place already; a place is for two.",

  // ── The log ──
  // Something in the log isn't from who it says.
  "trouble.forged": "The server sent something that neither of you wrote. We don't show it. What you had before is safe; talk to each other by another way before you go on here.",
  // The server shows less than it did before.
  "trouble.shortened": "The server shows less than it did before. What this device has already is safe and stays. Tell whoever runs the server; they may have put back an old copy.",
  // The server shows another past than before.
  "trouble.forked": "The server shows another past than the one this device knows. We keep ours and don't go on. Compare your screens, and tell whoever runs the server.",
  // Entries in another order, or of another log.
  "trouble.disordered": "The server mixed things up: something is missing, double or from elsewhere. What this device has is safe. Try again later.",
  // Written with a newer version of the app.
  "trouble.newer": "Part of this was written with a newer version. Load the page anew to read it; nothing is changed until then.",
  // Main button for it.
  "trouble.reload": "Load the page anew",

  // ── The device ──
  // The browser won't keep anything: private window, storage blocked, very old.
  "trouble.storage-unavailable": "This browser doesn't let the page keep anything, so a place can't live here. A private window often does that: open the page in an ordinary one.",
  // The device's storage is full.
  "trouble.storage-full": "There's no room left on this device. Make some, and what you wrote will be kept.",
  // The page was opened without https.
  "trouble.insecure": "Sealing needs a secure address, one that begins with https. Ask whoever runs this page for it.",
  // The browser lacks what we need to seal.
  "trouble.browser-too-old": "This browser can't seal what you write. A newer one can: current Firefox, Chrome, Edge or Safari.",
  // Another tab has the place open.
  "trouble.other-tab": "This place is open in another tab. Go on there, or close it and load this one anew.",
  // The keys for this place aren't on this device.
  "trouble.no-keys": "This device has no key to this place. Open it where you joined it.",
  // The place isn't on this device.
  "trouble.no-place": "This place isn't on this device.",

  // ── The network and the server ──
  // No network.
  "trouble.offline": "We're offline. What you write stays on this device and will be sent when we're back.",
  // No network, and this needs it.
  "trouble.offline-needs": "This needs a connection, and there is none now. Try again when you're back online.",
  // The server doesn't answer.
  "trouble.unreachable": "The server doesn't answer. What you write stays on this device and will be sent when it does.",
  // The server is being restarted.
  "trouble.come-back": "The server is taking a short break. We'll go on by ourselves when it's back.",
  // Too many requests.
  "trouble.too-many-requests": "That was a lot at once. We'll try again by ourselves in a moment.",
  // The server's disk is full.
  "trouble.no-room": "The server has no room left. What you write stays on this device until there is; tell whoever runs it.",
  // The place's quota is used up.
  "trouble.quota": "This place has used up its room on the server. What stands is safe; tell whoever runs it.",
  // One entry is too large.
  "trouble.too-large": "This is longer than can be sent at once. Share it in two parts; what you wrote is still here.",
  // Not signed in, signed out elsewhere.
  "trouble.signed-out": "This device was signed out. Load the page anew; your keys are still here.",
  // Not a member.
  "trouble.not-member": "The server doesn't know you as one of the two in this place.",

  // ── The quiet line at the foot ──
  // All is well: not shown. Reconnecting.
  "line.connecting": "Finding the connection …",
  // Offline. Short.
  "line.offline": "Offline. What you write stays here and will be sent.",
  // {count} things wait to be sent.
  "line.waiting": { one: "{count} thing waits to be sent", other: "{count} things wait to be sent" },
  // The server takes a break.
  "line.comeBack": "The server is taking a short break",
  // A new version has been fetched.
  "line.update": "A newer version is here.",
  // Button beside it.
  "line.updateNow": "Load it",
} as const;
