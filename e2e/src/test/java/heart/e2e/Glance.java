// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a screen shows: its heading, what can be pressed, whether there is paper to
 * write on. One question to the browser instead of thirty, so that a whole evening takes no whole
 * evening.
 *
 * @param heading the first one
 * @param pressable names of all buttons and links that take a press now
 * @param shown names of those and of the ones that take none at the moment
 * @param labels of the fields
 * @param paper whether there is a place to write
 * @param busy whether what was pressed last is still on its way
 * @param text everything there is to read
 */
record Glance(
    String heading,
    List<String> pressable,
    List<String> shown,
    List<String> labels,
    boolean paper,
    boolean busy,
    String text) {

  private static final String LOOK =
      """
      () => {
        const seen = it => it.checkVisibility({ visibilityProperty: true });
        const name = it => (it.getAttribute('aria-label') ?? it.textContent).trim().replace(/\\s+/g, ' ');
        const things = [...document.querySelectorAll('button, a[href]')].filter(seen);
        const free = it => !it.disabled && it.getAttribute('aria-busy') !== 'true';
        const fields = [...document.querySelectorAll('textarea, input')].filter(seen);
        return {
          heading: document.querySelector('h1')?.innerText.trim() ?? '',
          pressable: things.filter(free).map(name),
          shown: things.map(name),
          labels: fields.flatMap(it => [...(it.labels ?? [])].map(label => label.innerText.trim())),
          paper: fields.some(it => it.localName === 'textarea'),
          busy: things.some(it => it.getAttribute('aria-busy') === 'true'),
          text: document.body.innerText,
        };
      }
      """;

  static Glance at(Page page) {
    var seen = (Map<?, ?>) requireNonNull(page.evaluate(LOOK));
    return new Glance(
        String.valueOf(seen.get("heading")),
        texts(seen.get("pressable")),
        texts(seen.get("shown")),
        texts(seen.get("labels")),
        Boolean.TRUE.equals(seen.get("paper")),
        Boolean.TRUE.equals(seen.get("busy")),
        String.valueOf(seen.get("text")));
  }

  private static List<String> texts(@Nullable Object list) {
    return ((List<?>) requireNonNull(list)).stream().map(String::valueOf).toList();
  }
}
