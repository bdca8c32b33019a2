// SPDX-License-Identifier: Apache-2.0
import type { Tongue } from "../tongue.svelte.js";
import { closing } from "./closing.js";
import { first } from "./first.js";
import { hints } from "./hints.js";
import { inviting } from "./inviting.js";
import { keepsake } from "./keepsake.js";
import { pages } from "./pages.js";
import { planning } from "./planning.js";
import { preparing } from "./preparing.js";
import { reminding } from "./reminding.js";
import { rest } from "./rest.js";

/**
 * Spanish, whole: `Tongue` breaks the build where a string is missing.
 *
 * For whoever translates here. It is read from Madrid to Lima: *tú* for one, *ustedes* for the two
 * (*su*, never *vuestro*), the plain past (*ya respondiste*, but *todavía no has respondido*), words
 * that are at home everywhere. Nobody's gender is known: *ustedes dos*, *la otra persona*, *cada cual*,
 * *quien*, and no *listo*, *ambos*, *juntos*. Quotation marks are «these», … follows its word, and no
 * sentence shouts. A time comes without its article (it would be *la* 1:15 but *las* 8:15), so it stands
 * in brackets or after a day.
 *
 * One word for one thing, in the guides as well:
 *
 * - talk, evening: *conversación*; not *charla*, and not *tarde* or *noche*, which tell the hour
 * - place: *lugar*; not *en su lugar*, which means "instead"
 * - floor: *la palabra*, which one has, takes and passes; a turn is *turno*, *te toca*
 * - say back: *decir lo que escuchaste*, *con tus palabras*; not *decir de vuelta*, not *repetir*
 * - hear, heard: *escuchar*; *oír* is for sounds
 * - pass: *paso*, *pasar esta pregunta*; *puedes pasar* alone means "come in"
 * - line that was written or kept: *frase*
 * - agreement: *acuerdo*; to propose: *proponer*; the next time: *fecha*
 * - keepsake: *recuerdo*; to keep: *guardar*; face down, turned over: *boca abajo*, *se descubre*
 * - pause: *pausa*; back from it: *de vuelta*; come to a close: *ir terminando*; leave: *salir*
 * - invitation, link: *invitación*, *enlace*; to withdraw: *retirar*
 * - the four safety words: *las cuatro palabras*; a *palabra de seguridad* is a safeword
 * - hint: *sugerencia*; guide: *guía*; ground rules: *reglas*
 * - seal: *sellar*; safe: *a salvo*; device: *dispositivo*; phone: *teléfono*
 * - whoever runs it: *quien administra*; load anew: *recargar*; try again: *intentarlo otra vez*
 */
export const es: Tongue = { ...closing, ...first, ...hints, ...inviting, ...keepsake, ...pages, ...planning, ...preparing, ...reminding, ...rest };
