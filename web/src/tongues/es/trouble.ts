// SPDX-License-Identifier: Apache-2.0
import type { trouble as en } from "../en/trouble.js";
import type { Message } from "../message.js";

export const trouble: { readonly [K in keyof typeof en]: Message } = {
  "trouble.unknown": "Algo no ha funcionado, y no se ha perdido nada de lo que escribiste. Prueba otra vez; si sigue igual, dile a quien mantiene esta página el código «{code}».",

  "trouble.invitation-used": "Esta invitación ya se ha usado; cada una deja entrar a una persona, una sola vez. Si no fuiste tú, avisa a quien te la envió y pide otra.",
  "trouble.invitation-expired": "El plazo de esta invitación ha pasado. Pide otra; se crea en un momento.",
  "trouble.invitation-withdrawn": "Esta invitación se retiró. Pide otra a quien te la envió.",
  "trouble.invitation-unknown": "Esta invitación no se conoce aquí. Quizá el enlace o las palabras llegaron incompletos: pide que te los repitan.",
  "trouble.invitation-mangled": "Este enlace no ha llegado entero. Cópialo otra vez de donde te lo enviaron, de la primera letra a la última.",
  "trouble.invitation-forged": "Alguien cambió esta invitación por el camino, así que no la abrimos. Pide otra, por otro medio si puedes.",
  "trouble.invitation-own": "Esta es tu propia invitación. Envíasela a la otra persona; tú ya estás dentro.",
  "trouble.place-full": "Ya hay dos personas en este lugar; un lugar es para dos.",

  "trouble.forged": "El servidor ha enviado algo que no escribisteis ninguno de los dos. No lo mostramos. Lo que tenías antes está a salvo; hablad por otro medio antes de seguir aquí.",
  "trouble.shortened": "El servidor muestra menos que antes. Lo que ya tiene este dispositivo está a salvo y se queda. Avisa a quien mantiene el servidor; quizá puso una copia antigua.",
  "trouble.forked": "El servidor muestra un pasado distinto del que conoce este dispositivo. Conservamos el nuestro y no seguimos. Comparad las pantallas y avisad a quien mantiene el servidor.",
  "trouble.disordered": "El servidor ha mezclado las cosas: algo falta, está repetido o es de otro sitio. Lo que tiene este dispositivo está a salvo. Prueba más tarde.",
  "trouble.newer": "Una parte se escribió con una versión más nueva. Vuelve a cargar la página para leerla; hasta entonces no se cambia nada.",
  "trouble.reload": "Volver a cargar la página",

  "trouble.storage-unavailable": "Este navegador no deja que la página guarde nada, así que aquí no puede vivir un lugar. Suele pasar en una ventana privada: abre la página en una normal.",
  "trouble.storage-full": "No queda espacio en este dispositivo. Libera un poco y lo que escribiste se guardará.",
  "trouble.insecure": "Para sellar hace falta una dirección segura, de las que empiezan por https. Pídesela a quien mantiene esta página.",
  "trouble.browser-too-old": "Este navegador no puede sellar lo que escribes. Uno más nuevo sí: Firefox, Chrome, Edge o Safari al día.",
  "trouble.other-tab": "Este lugar está abierto en otra pestaña. Sigue allí, o ciérrala y vuelve a cargar esta.",
  "trouble.no-keys": "Este dispositivo no tiene la llave de este lugar. Ábrelo donde entraste la primera vez.",
  "trouble.no-place": "Este lugar no está en este dispositivo.",

  "trouble.offline": "No hay conexión. Lo que escribes se queda en este dispositivo y se enviará cuando vuelva.",
  "trouble.offline-needs": "Esto necesita conexión y ahora no la hay. Prueba cuando vuelva.",
  "trouble.unreachable": "El servidor no responde. Lo que escribes se queda en este dispositivo y se enviará cuando responda.",
  "trouble.come-back": "El servidor está haciendo un descanso breve. Seguiremos por nuestra cuenta cuando vuelva.",
  "trouble.too-many-requests": "Ha sido mucho de golpe. En un momento lo intentamos otra vez sin que hagas nada.",
  "trouble.no-room": "Al servidor no le queda espacio. Lo que escribes se queda en este dispositivo hasta que lo haya; avisa a quien lo mantiene.",
  "trouble.quota": "Este lugar ha gastado su espacio en el servidor. Lo que hay está a salvo; avisa a quien lo mantiene.",
  "trouble.too-large": "Es más largo de lo que se puede enviar de una vez. Compártelo en dos partes; lo que escribiste sigue aquí.",
  "trouble.signed-out": "La sesión de este dispositivo se cerró. Vuelve a cargar la página; tus claves siguen aquí.",
  "trouble.not-member": "El servidor no te reconoce como una de las dos personas de este lugar.",

  "line.connecting": "Buscando la conexión…",
  "line.offline": "Sin conexión. Lo que escribes se queda aquí y se enviará.",
  "line.waiting": { one: "{count} cosa espera para enviarse", other: "{count} cosas esperan para enviarse" },
  "line.comeBack": "El servidor está haciendo un descanso breve",
  "line.update": "Hay una versión más nueva.",
  "line.updateNow": "Cargarla",
};
