// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/** Words for people. They never set anything off alone. */
final class PeopleWords {
  static final String KIN =
      """
      mother mum mom mummy mommy mam father dad daddy brother sister husband wife partner girlfriend
      boyfriend son daughter child kid grandmother grandma granny gran nan nana grandfather grandad
      grandpa granddad uncle aunt auntie aunty cousin niece nephew parents ex ex-husband ex-wife
      ex-boyfriend ex-girlfriend stepmother stepfather stepmum stepdad sibling sis bro
      mother-in-law father-in-law sister-in-law brother-in-law
      """;

  static final String OTHERS =
      """
      friend boss colleague neighbour neighbor teacher doctor friends neighbours husbands wives
      mothers fathers parents men women people couples dads mums moms brothers sisters sons
      daughters kids children boys girls partners guys colleagues families
      """;

  private PeopleWords() {}
}
