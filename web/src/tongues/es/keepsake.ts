// SPDX-License-Identifier: Apache-2.0
import type { keepsake as en } from "../en/keepsake.js";
import type { Message } from "../message.js";

export const keepsake: { readonly [K in keyof typeof en]: Message } = {
  "keepsake.title": "De corazón a corazón",
  "keepsake.words": "Lo que nos dijimos",
  "keepsake.agreements": "Lo que acordamos",
  "keepsake.thanks": "Gracias",
  "keepsake.arrived": "Cómo llegamos",
  "keepsake.unsaid": "Lo que faltaba por decir",
  "keepsake.learned": "Lo que escuchamos y aprendimos",
  "keepsake.both": "Tú y yo",
  "keepsake.by": "para el {date}",
  "keepsake.next": "Volvemos a hablar el {when}.",
  "keepsake.empty": "Esta conversación queda entre ustedes, sin nada por escrito.",
  "keepsake.left": "Esta conversación terminó antes de tiempo. Aquí está lo que compartieron ustedes dos.",
  "keepsake.coming": "Algunas frases todavía están en camino.",
  "keepsake.save": "Guardarlo",
  "keepsake.unsaved": "La página no se pudo poner en un archivo. Inténtalo cuando tengas conexión, o imprímela.",
  "keepsake.print": "Imprimir",
  "keepsake.seal": "Sello: dos círculos que se superponen",
  "keepsake.saidBack": "escuchó",
  "keepsake.missing": "añadió",
};
