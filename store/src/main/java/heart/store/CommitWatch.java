// SPDX-License-Identifier: Apache-2.0
package heart.store;

/** Told after each commit; runs on the writer's thread, so it must be quick. */
@FunctionalInterface
public interface CommitWatch {

  /**
   * A commit is on disk.
   *
   * @param writes how many writes shared the commit
   * @param nanos how long the whole took, its wait for the disk included
   */
  void committed(int writes, long nanos);
}
