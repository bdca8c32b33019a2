// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

/** Open at first. While it is shut whoever wants to pass waits. */
final class Gate {
  private boolean open = true;

  synchronized void shut() {
    open = false;
  }

  synchronized void open() {
    open = true;
    notifyAll();
  }

  /** Returns once it is open. */
  synchronized void pass() throws InterruptedException {
    while (!open) {
      wait();
    }
  }
}
