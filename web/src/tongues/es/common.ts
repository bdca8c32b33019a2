// SPDX-License-Identifier: Apache-2.0
import type { common as en } from "../en/common.js";
import type { Message } from "../message.js";

export const common: { readonly [K in keyof typeof en]: Message } = {
  "app.name": "Heart-to-Heart",
  "go.back": "Atrás",
  "go.on": "Seguir",
  "go.close": "Cerrar",
  "go.notNow": "Ahora no",
  "go.home": "Ir al inicio",
  "go.toPlace": "Ir a nuestro lugar",
  "go.again": "Intentarlo otra vez",
  "go.keep": "Guardar",
  "done.copied": "Copiado",
  "circles.apart": "Dos círculos separados que respiran despacio",
};
