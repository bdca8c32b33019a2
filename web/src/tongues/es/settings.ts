// SPDX-License-Identifier: Apache-2.0
import type { settings as en } from "../en/settings.js";
import type { Message } from "../message.js";

export const settings: { readonly [K in keyof typeof en]: Message } = {

  "settings.title": "Ajustes",
  "settings.language": "Idioma",
  "settings.theme": "Día o noche",
  "settings.themeAuto": "Igual que el dispositivo",
  "settings.themeLight": "Día",
  "settings.themeDark": "Noche",
  "settings.text": "Texto",
  "settings.textNormal": "Normal",
  "settings.textLarge": "Grande",
  "settings.textLarger": "Más grande",
  "settings.sound": "Una campanilla suave al pasar la palabra",
  "settings.soundOff": "En silencio",
  "settings.soundOn": "Una campanilla y una vibración breve",
  "settings.reminders": "Recordatorios",
  "settings.device": "Este dispositivo",
  "settings.deviceHolds": "Quien tenga este dispositivo desbloqueado puede entrar en tus lugares. Aquí todavía no hay contraseña, así que usa el bloqueo de pantalla.",
  "settings.deviceLoss": "Tus claves están solo en este navegador. Si borras sus datos o pierdes el dispositivo, pierdes para siempre los lugares que tienes en él.",
  "settings.deviceFragile": "Este navegador puede borrar sus datos si le falta espacio. Es menos probable si añades esta página a la pantalla de inicio.",
  "settings.pages": "Sobre Heart-to-Heart",
  "settings.version": "Versión {version}",

  "about.title": "Qué es esto",


  "safe.title": "Si no te sientes a salvo con esta persona",
  "safe.one": "Todo esto da por hecho que cada persona está a salvo con la otra. Si te da miedo lo que pueda pasar al hablar con franqueza, no lo hagas aquí.",
  "safe.two": "No le debes una conversación a nadie. Puedes dejarla en cualquier momento, y no se muestra ningún motivo.",
  "safe.three": "Habla antes con alguien de confianza o con una línea de ayuda cercana. Si ahora mismo estás en peligro, llama al número de emergencias.",
  "safe.four": "Quien tenga este dispositivo puede ver que abriste esta página. Una ventana privada deja menos rastro.",

  "sources.title": "De dónde viene esto",
};
