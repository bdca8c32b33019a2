// SPDX-License-Identifier: Apache-2.0
/** What a fuzzer throws at the words: any text at all, steered by what it reaches in the code. */
package heart.words.fuzz;
