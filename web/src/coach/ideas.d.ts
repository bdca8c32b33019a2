// SPDX-License-Identifier: Apache-2.0
/** Which words say nearly the same: brain/target/words/ideas.js, whose own types a bundler would take for it. */
declare module "heart-ideas" {
  const ideas: string;
  export default ideas;
}
