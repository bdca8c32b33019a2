// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

/** Told how reminders fare; {@code way} is {@code push} or {@code mail}. */
public interface RemindWatch {
  void sent(String way);

  /** It did not arrive this time, and is tried again. */
  void failed(String way);

  /** So many never arrived: their time was over, or nobody takes them. */
  void lost(String way, int howMany);
}
