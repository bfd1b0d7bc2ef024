/** Every slide's size in CSS pixels; reveal.js scales it to the window. */
export const SLIDE = { width: 1280, height: 720 };
