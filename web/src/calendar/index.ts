// SPDX-License-Identifier: Apache-2.0
/** Calendar files (RFC 5545) that tell when somebody is busy, and nothing else. */
export { calendarFile, uidOf, type Busy } from "./file.js";
