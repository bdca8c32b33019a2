// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/** Signs of play and of warmth. */
final class SignWords {
  static final String PLAYFUL =
      "haha hahaha hahahaha hahah ahaha lol lols lolz mwah lmao hehe teehee xx xxx xxxx jk rofl";

  static final String PLAYFUL_EMOJI =
      """
      ❤️ ❤ 💕 💖 💗 💓 💞 💘 💛 💚 💙 💜 🧡 🤍 🖤 🤎 ♥ ♥️ 😂 🤣 😘 😍 🥰 😊 😄 😁 😃 😀 😅 😆 😉 😜 😝 😛 🤪 😋 😎
      🤗 😇 🙈 🐶 🐧 🐱 🎉 🥳 😚 😙 😻 💋 🌸 🌹 🌞 ☀️ ☀ ✨ 🤭 😏 ☺ ☺️ 🙂 😌 🫶 💐 🍀 🐻 🐰
      :) :-) :') ;) ;-) :d :-d ;d :p :-p ;p ;-p
      """;

  static final String COLD_EMOJI =
      """
      🙄 😒 😡 😠 🤬 👏 🙃 😤 😭 😢 😞 😔 💔 😑 😐 🤡 👎 🖕 😩 😫 😳
      :( :-( :'( ;( ;-( :/ :-/ :| :-|
      """;

  private SignWords() {}
}
