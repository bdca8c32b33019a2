// SPDX-License-Identifier: Apache-2.0

/** The icons, each one path on a 24 × 24 ground, drawn with a round line of 1.6. */
export const drawings = {
  back: "M15 5l-7 7 7 7",
  on: "M9 5l7 7-7 7",
  close: "M6 6l12 12M18 6L6 18",
  more: "M4.2 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0M11.2 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0M18.2 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0",
  check: "M5 12.5l4.5 4.5L19 7.5",
  phone: "M8 3.5h8a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 19V5A1.5 1.5 0 0 1 8 3.5zM11 17.5h2",
  letter: "M4 6.5h16v11H4zM4 7l8 6 8-6",
  house: "M4 11.5L12 5l8 6.5M6 10v9h12v-9M10 19v-5h4v5",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1",
  copy: "M9 9h10v10H9zM6 15H5V5h10v1",
  print: "M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z",
  settings: "M5 8h8M17 8h2M5 16h2M11 16h8M15 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM9 14a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  pause: "M9 6v12M15 6v12",
  leave: "M14 5H6v14h8M11 12h9M17 9l3 3-3 3",
  voice: "M5 10v4M9 7v10M13 9v6M17 6v12M21 11v2",
  away: "M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM4 20L20 4",
  pen: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
} as const;

/** The name of an icon. */
export type Drawing = keyof typeof drawings;
