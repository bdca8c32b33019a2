// SPDX-License-Identifier: Apache-2.0
import type { common as en } from "../en/common.js";
import type { Message } from "../message.js";

export const common: { readonly [K in keyof typeof en]: Message } = {
  "app.name": "Heart-to-Heart",
  "go.back": "Atrás",
  "go.on": "Continuar",
  "go.close": "Cerrar",
  "go.notNow": "Ahora no",
  "go.home": "A la primera página",
  "go.toPlace": "A nuestro lugar",
  "go.again": "Volver a intentarlo",
  "go.keep": "Guardarlo",
  "done.copied": "Copiado",
  "circles.apart": "Dos círculos separados que respiran despacio",
};
