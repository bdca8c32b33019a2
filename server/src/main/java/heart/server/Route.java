// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** One action at one address; a segment in braces stands for any value. */
record Route(HandlerType method, String path, Handler handler) {

  boolean isAt(String asked) {
    var ours = path.split("/", -1);
    var theirs = asked.split("/", -1);
    if (ours.length != theirs.length) return false;
    for (int i = 0; i < ours.length; i++) {
      if (!ours[i].startsWith("{") && !ours[i].equals(theirs[i])) return false;
    }
    return true;
  }

  String name() {
    return method.name() + " " + path;
  }
}
