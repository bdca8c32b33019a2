// SPDX-License-Identifier: Apache-2.0
package heart.brain.build;

import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Leaves the examples of the coach's rules out of what is compiled for the browser: they are tests
 * and help for those who write rules, and would be a tenth of the bundle. While TeaVM compiles, no
 * rule names what is marked or quiet; on the JVM nothing changes.
 */
public final class WithoutExamples implements TeaVMPlugin, ClassHolderTransformer {
  private static final String RULE = "heart.words.rules.Rule";

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().startsWith("heart.words.")) {
      return;
    }
    for (var method : type.getMethods()) {
      if (method.hasProgram() && method.getProgram() != null) {
        leaveOut(method.getProgram());
      }
    }
  }

  private static void leaveOut(Program program) {
    for (int i = 0; i < program.basicBlockCount(); i++) {
      for (var instruction : program.basicBlockAt(i)) {
        if (instruction instanceof InvokeInstruction call && namesExamples(call.getMethod())) {
          deleteList(call.getPrevious());
          var same = new AssignInstruction(); // The rule, as if nothing had been named.
          same.setAssignee(call.getInstance());
          same.setReceiver(call.getReceiver());
          call.replace(same);
        }
      }
    }
  }

  private static boolean namesExamples(MethodReference method) {
    return method.getClassName().equals(RULE)
        && (method.getName().equals("marked") || method.getName().equals("quiet"));
  }

  /** Back to where the list of sentences begins, which the compiler writes just before the call. */
  private static void deleteList(@Nullable Instruction last) {
    var at = last;
    boolean begun = false;
    while (at != null && !begun) {
      begun = at instanceof ConstructArrayInstruction;
      var before = at.getPrevious();
      at.delete();
      at = before;
    }
  }
}
