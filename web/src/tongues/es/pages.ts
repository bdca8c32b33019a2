// SPDX-License-Identifier: Apache-2.0
import type { pages as en } from "../en/pages.js";
import type { Message } from "../message.js";

export const pages: { readonly [K in keyof typeof en]: Message } = {
  "about.one": "Un «heart-to-heart» es una conversación sincera y cálida entre dos personas: sin prisa, sin nadie más en la habitación, sin nada que ganar.",
  "about.two": "Este lugar la acompaña desde la primera palabra hasta el recuerdo. Se habla por turnos. Puedes decir con tus palabras lo que escuchaste, hacer una pausa cuando la necesites e irte cuando quieras. Al final acuerdan qué viene después y se dan las gracias.",
  "about.three": "Aquí no hay puntos, ni rachas, ni veredictos sobre quién tiene razón. Una sugerencia es solo para quien escribe, y se quita con un toque.",
  "about.four": "No es terapia ni la sustituye.",
  "privacy.one": "Solo ustedes dos. Las palabras se sellan en tu dispositivo antes de salir y se abren en el de la otra persona.",
  "privacy.two": "Quien administra el servidor ve que dos dispositivos comparten un registro, cuándo y más o menos cuánto. No ve nombres, ni palabras, ni el motivo.",
  "privacy.three": "Hay un límite, y lo decimos claro: esta página viene del servidor. Quien lo administra con honradez no puede leerte; si cambiara la página, sí podría. Usa un servidor de confianza o monta el tuyo.",
  "privacy.four": "Las cuatro palabras que ven ustedes dos demuestran que no hay nadie en medio. Díganlas una vez en voz alta.",
  "sources.lead": "La forma de estas conversaciones se apoya en trabajos publicados. Estas son las fuentes principales; las palabras de aquí son nuestras.",
  "sources.sayBack": "Decir con palabras propias lo que se escuchó: Carl Rogers (1957); Bernard Guerney, «Relationship Enhancement» (1977); Harville Hendrix y Helen LaKelly Hunt.",
  "sources.opening": "Comienzos suaves y pausas de al menos veinte minutos: John Gottman y Robert Levenson.",
  "sources.floor": "Tener la palabra: Howard Markman, Scott Stanley y Susan Blumberg.",
  "sources.needs": "Qué pasó, qué siento, qué necesito, qué pido: Marshall Rosenberg.",
  "sources.heard": "Cuánto sentimos que nos escucharon: la «feeling heard scale» de Carla Anne Roos, Tom Postmes y Namkje Koudenburg (PLOS ONE 18(11), 2023, e0292865, CC BY 4.0).",
  "sources.closeness": "Preguntas cada vez más hondas, por turnos: Arthur Aron y su equipo (1997).",
  "sources.type": "Lo que dicen las personas se muestra con la letra Lora, de Cyreal, bajo la licencia SIL Open Font License.",
};
