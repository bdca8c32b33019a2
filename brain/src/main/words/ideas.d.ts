// SPDX-License-Identifier: Apache-2.0
/** Which words say nearly the same, for `listening` of words.js: apart, since only listeners need it. */
declare const ideas: string;
export default ideas;
