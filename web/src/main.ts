// SPDX-License-Identifier: Apache-2.0
// Link comes first: it takes an invitation out of the address before anything else looks at it.
import "./link/index.js";
import { mount } from "svelte";
import "./look/look.css";
import App from "./App.svelte";

const target = document.getElementById("app");
if (target !== null) mount(App, { target });
